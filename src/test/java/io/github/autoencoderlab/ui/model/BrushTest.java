package io.github.autoencoderlab.ui.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.pen.PenDigit;
import io.github.autoencoderlab.data.pen.PenDigits;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.data.pen.PenPoint;
import io.github.autoencoderlab.data.pen.Stroke;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrushTest {
  private static final int SIDE = 28;
  private static final double BOX = 20;

  /** The same hands on the pad and in the data: as much ink and as many grey pixels, on average. */
  @Test
  void digitsDrawnByHandLookLikeThoseOfTheData() {
    int count = 400;
    List<PenDigit> digits = PenDigits.write(count, 1);
    Examples data = PenPictures.make(count - 1, 1, 1).train();
    double[] drawn = new double[3];
    for (PenDigit digit : digits) {
      add(drawn, draw(digit).values());
    }
    double[] given = new double[3];
    for (int n = 0; n < data.count(); n++) {
      float[] image = new float[data.size()];
      data.copy(n, image, 0);
      add(given, image);
    }
    for (int kind = 0; kind < drawn.length; kind++) {
      // Hands differ in the width of their pens; the brush has the usual one.
      assertEquals(1, drawn[kind] / given[kind], 0.1, Arrays.toString(drawn));
    }
  }

  /** Ink, pixels that are black or white enough to be no edge, and grey ones. */
  private static void add(double[] sums, float[] values) {
    for (float value : values) {
      sums[0] += value;
      sums[1] += value > 0.9 ? 1 : 0;
      sums[2] += value > 0.1 && value <= 0.9 ? 1 : 0;
    }
  }

  private static Drawing draw(PenDigit digit) {
    double left = places(digit, PenPoint::x).min().orElseThrow();
    double right = places(digit, PenPoint::x).max().orElseThrow();
    double top = places(digit, PenPoint::y).min().orElseThrow();
    double bottom = places(digit, PenPoint::y).max().orElseThrow();
    double pen = digit.penWidth();
    double zoom = BOX / (Math.max(right - left, bottom - top) + pen);
    double x = (SIDE - zoom * (right - left)) / 2 - zoom * left;
    double y = (SIDE - zoom * (bottom - top)) / 2 - zoom * top;
    Drawing drawing = Drawing.blank(SIDE, SIDE);
    for (Stroke stroke : digit.strokes()) {
      PenPoint from = stroke.points().get(0);
      for (PenPoint to : stroke.points()) {
        drawing =
            Brush.PEN.line(
                drawing,
                x + zoom * from.x(),
                y + zoom * from.y(),
                x + zoom * to.x(),
                y + zoom * to.y());
        from = to;
      }
    }
    return drawing.centred();
  }

  private static java.util.stream.DoubleStream places(
      PenDigit digit, java.util.function.ToDoubleFunction<PenPoint> coordinate) {
    return digit.strokes().stream()
        .flatMap(stroke -> stroke.points().stream())
        .mapToDouble(coordinate);
  }

  @Test
  void lineIsTwoToThreePixelsWideWithSoftEdges() {
    Drawing line = Brush.PEN.line(Drawing.blank(SIDE, SIDE), 14, 5, 14, 23);
    double width = 0;
    for (int column = 0; column < SIDE; column++) {
      width += line.values()[14 * SIDE + column];
    }
    assertEquals(2.5, width, 0.1);
    assertTrue(line.grey(14 * SIDE + 12) > 0 && line.grey(14 * SIDE + 12) < 255);
    assertEquals(255, line.grey(14 * SIDE + 13));
  }

  @Test
  void everyPixelOfASmallPictureIsDrawnAsAWhole() {
    Drawing dot = Brush.PEN.line(Drawing.blank(4, 4), 1.05, 2.95, 1.05, 2.95);
    byte[] expected = new byte[16];
    expected[9] = (byte) 255;
    assertArrayEquals(expected, dot.pixels());
    Drawing bar = Brush.PEN.line(Drawing.blank(4, 4), 0.1, 1.9, 3.9, 1.2);
    Arrays.fill(expected, (byte) 0);
    Arrays.fill(expected, 4, 8, (byte) 255);
    assertArrayEquals(expected, bar.pixels());
  }

  @Test
  void eraserLeavesBlackAndTheGapBrushKeepsWhatIsBelow() {
    Drawing white = Brush.PEN.line(Drawing.blank(SIDE, SIDE), 4, 14, 24, 14);
    int middle = 14 * SIDE + 14;
    Drawing erased = Brush.ERASER.line(white, 14, 14, 14, 14);
    assertEquals(0, erased.grey(middle));
    assertFalse(erased.hasGap());
    assertEquals(255, erased.grey(14 * SIDE + 5), "elsewhere it stays");
    Drawing open = Brush.GAP.line(white, 14, 14, 14, 14);
    assertTrue(open.isGap(middle));
    assertEquals(255, open.grey(middle));
    assertEquals(0, open.seen()[middle]);
    assertFalse(Brush.ERASER.line(open, 14, 14, 14, 14).hasGap());
    assertFalse(Brush.PEN.line(open, 14, 14, 14, 14).isGap(middle));
    assertEquals(255, Brush.PEN.line(open, 14.5, 14.5, 14.5, 14.5).grey(middle));
  }

  @Test
  void strokesBeyondThePaperDoNoHarm() {
    Drawing blank = Drawing.blank(SIDE, SIDE);
    for (Brush brush : Brush.values()) {
      assertEquals(blank, brush.line(blank, -50, -50, -9, 70));
      assertFalse(brush.line(blank, -50, 14, 80, 14).equals(blank) && brush != Brush.ERASER);
    }
    assertEquals(Drawing.blank(4, 4), Brush.PEN.line(Drawing.blank(4, 4), -9, -9, -5, 20));
  }
}

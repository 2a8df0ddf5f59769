package io.github.autoencoderlab.data.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PenRendererTest {

  private static final int SIDE = PenRenderer.SIDE;

  static List<PenDigit> digits() {
    return PenDigits.write(40, 11);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("digits")
  void centreOfMassIsInTheCentre(PenDigit digit) {
    byte[] picture = PenDigits.draw(digit);
    // Whole pixels are moved, so half a pixel remains; grey values are rounded after that.
    assertEquals(14, centre(picture, i -> i % SIDE), 0.51);
    assertEquals(14, centre(picture, i -> i / SIDE), 0.51);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("digits")
  void inkFitsTheBoxAlongItsLongerSide(PenDigit digit) {
    byte[] picture = PenDigits.draw(digit);
    int width = extent(picture, i -> i % SIDE);
    int height = extent(picture, i -> i / SIDE);
    assertEquals(PenRenderer.BOX, Math.max(width, height));
  }

  @Test
  void uprightLineIsDarkInsideAndWhiteOutside() {
    byte[] picture = PenDigits.draw(line(0, 0, 0, 1));
    assertEquals(255, grey(picture, 14, 14));
    assertEquals(0, grey(picture, 14, 20));
    assertEquals(0, grey(picture, 3, 14));
  }

  @Test
  void pictureIsTheSameWhereverAndHoweverLargeTheDigitIsWritten() {
    byte[] small = PenDigits.draw(line(0, 0, 0.5, 1));
    var large = new PenDigit(1, "line", List.of(stroke(3, 5, 4, 7)), 0.4);
    byte[] drawn = PenDigits.draw(large);
    for (int i = 0; i < small.length; i++) {
      // Rounding may turn a grey value just at a half.
      assertEquals(small[i] & 255, drawn[i] & 255, 1);
    }
  }

  @Test
  void dotIsDrawn() {
    byte[] picture = PenDigits.draw(line(0, 0, 0, 0));
    assertEquals(255, grey(picture, 14, 14));
  }

  private static PenDigit line(double fromX, double fromY, double toX, double toY) {
    return new PenDigit(1, "line", List.of(stroke(fromX, fromY, toX, toY)), 0.2);
  }

  private static Stroke stroke(double fromX, double fromY, double toX, double toY) {
    return new Stroke(List.of(new PenPoint(fromX, fromY, 0), new PenPoint(toX, toY, 1)));
  }

  private static int grey(byte[] picture, int row, int column) {
    return picture[row * SIDE + column] & 255;
  }

  private static double centre(byte[] picture, IntUnaryOperator coordinate) {
    double mass = 0;
    double moment = 0;
    for (int i = 0; i < picture.length; i++) {
      mass += picture[i] & 255;
      moment += (picture[i] & 255) * (coordinate.applyAsInt(i) + 0.5);
    }
    return moment / mass;
  }

  private static int extent(byte[] picture, IntUnaryOperator coordinate) {
    var inked =
        IntStream.range(0, picture.length)
            .filter(i -> picture[i] != 0)
            .map(coordinate)
            .summaryStatistics();
    return inked.getMax() - inked.getMin() + 1;
  }
}

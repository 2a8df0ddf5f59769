package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaintingTest {

  private static final Style LIGHT = Style.screen(Theme.LIGHT);

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "3, 200",
    "200, 3",
    "30, 20",
    "120, 80",
    "370, 260",
    "720, 300",
    "1200, 800",
    "2400, 1800"
  })
  void everyFigurePaintsAtEverySize(int width, int height) {
    for (Theme theme : Theme.values()) {
      for (boolean file : new boolean[] {false, true}) {
        Style style = file ? Style.export(theme).withVector(true) : Style.screen(theme);
        FigureImage image = new FigureImage(width, height, 1);
        for (Figure figure : Samples.all()) {
          assertDoesNotThrow(() -> image.paint(figure, style), figure::toString);
          figure.valueAt(width / 2.0, height / 2.0, width, height, style);
        }
      }
    }
  }

  @Test
  void noAreaPaintsNothing() {
    BufferedImage image = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    for (Figure figure : Samples.all()) {
      figure.paint(g, 0, 10, LIGHT);
      figure.paint(g, -5, Double.NaN, LIGHT);
    }
    assertTrue(IntStream.of(image.getRGB(0, 0, 10, 10, null, 0, 10)).allMatch(p -> p == 0));
  }

  @Test
  void paintingLeavesTheGraphicsAsItWas() {
    Graphics2D g = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB).createGraphics();
    g.translate(3, 4);
    AffineTransform before = g.getTransform();
    Samples.all().forEach(figure -> figure.paint(g, 200, 150, LIGHT));
    assertEquals(before, g.getTransform());
  }

  @Test
  void positiveIsBlueAndNegativeOrangeInBothThemes() {
    for (Theme theme : Theme.values()) {
      FigureImage image = new FigureImage(200, 200, 2);
      image.paint(Samples.halves(1), Style.screen(theme));
      int left = image.pixels()[image.pixelWidth() * 180 + 100];
      int right = image.pixels()[image.pixelWidth() * 180 + 300];
      assertTrue((left & 255) > (left >> 16 & 255) + 60, theme + ": positive must be blue");
      assertTrue((right >> 16 & 255) > (right & 255) + 60, theme + ": negative must be orange");
    }
  }

  @Test
  void grayGoesFromBlackToWhiteWithHardEdges() {
    FigureImage image = new FigureImage(100, 100, 1);
    image.paint(ImageGrid.gray("", java.util.List.of(new float[] {0, 1, 1, 0}), 2, 2), LIGHT);
    assertEquals(0xff000000, image.pixels()[100 * 30 + 30]);
    assertEquals(0xffffffff, image.pixels()[100 * 30 + 70]);
    assertEquals(0xff000000, image.pixels()[100 * 30 + 48]);
    assertEquals(0xffffffff, image.pixels()[100 * 30 + 51]);
  }

  @Test
  void transparentStyleLeavesTheCornerClear() {
    FigureImage image = new FigureImage(300, 200, 1);
    image.paint(Samples.curves(50), LIGHT);
    assertEquals(0xffffffff, image.pixels()[0]);
    image.paint(Samples.curves(50), LIGHT.withTransparent(true));
    assertEquals(0, image.pixels()[0]);
  }

  @Test
  void everyInkStandsOutFromBothCards() {
    for (Theme theme : Theme.values()) {
      for (Ink ink : Ink.values()) {
        double contrast = contrast(theme.background(), ink.on(theme));
        assertTrue(contrast >= 3, ink + " on " + theme + " has contrast " + contrast);
      }
      assertTrue(contrast(theme.background(), theme.muted()) >= 4.5);
    }
  }

  /** WCAG 2.1: 3 for graphical objects, 4.5 for text. */
  private static double contrast(java.awt.Color a, java.awt.Color b) {
    double x = luminance(a);
    double y = luminance(b);
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  private static double luminance(java.awt.Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(int channel) {
    double v = channel / 255.0;
    return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  }
}

package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassInkTest {
  private static final int CLASSES = 10;

  /** As trichromats, protanopes and deuteranopes see linear RGB (Machado et al. 2009). */
  private static final double[][][] EYES = {
    {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
    {
      {0.152286, 1.052583, -0.204868},
      {0.114503, 0.786281, 0.099216},
      {-0.003882, -0.048116, 1.051998}
    },
    {
      {0.367322, 0.860646, -0.227968},
      {0.280085, 0.672501, 0.047413},
      {-0.011820, 0.042940, 0.968881}
    }
  };

  private static final double[][] TO_XYZ = {
    {0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}
  };

  @ParameterizedTest
  @EnumSource(Theme.class)
  void anyTwoOfTenColoursAreFarApartForAllEyes(Theme theme) {
    for (double[][] eye : EYES) {
      for (int a = 0; a < CLASSES; a++) {
        for (int b = 0; b < a; b++) {
          double apart =
              distance(seen(ClassInk.of(a).on(theme), eye), seen(ClassInk.of(b).on(theme), eye));
          assertTrue(apart > 23, a + " and " + b + " are " + apart + " apart");
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void anyColourStandsOutFromTheCard(Theme theme) {
    for (int n = 0; n < CLASSES; n++) {
      double ink = luminance(ClassInk.of(n).on(theme)) + 0.05;
      double card = luminance(theme.background()) + 0.05;
      assertTrue(Math.max(ink, card) / Math.min(ink, card) >= 3, "class " + n);
    }
  }

  /** Without colour, the share of their pixels in which two shapes differ. */
  @Test
  void anyTwoOfTenShapesDifferInBlackAndWhite() {
    for (int a = 0; a < CLASSES; a++) {
      for (int b = 0; b < a; b++) {
        double share = difference(shape(Marker.of(a)), shape(Marker.of(b)));
        assertTrue(share > 0.3, Marker.of(a) + " and " + Marker.of(b) + ": " + share);
      }
    }
  }

  private static BufferedImage shape(Marker marker) {
    BufferedImage image = new BufferedImage(24, 24, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fill(marker.at(12, 12, 6));
    g.dispose();
    return image;
  }

  private static double difference(BufferedImage a, BufferedImage b) {
    double different = 0;
    double either = 0;
    for (int n = 0; n < 24 * 24; n++) {
      int one = a.getRaster().getSample(n % 24, Math.floorDiv(n, 24), 0);
      int other = b.getRaster().getSample(n % 24, Math.floorDiv(n, 24), 0);
      different += Math.abs(one - other);
      either += Math.max(one, other);
    }
    return different / either;
  }

  private static double luminance(Color colour) {
    double[] rgb = linear(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  private static double[] linear(Color colour) {
    double[] rgb = new double[3];
    float[] parts = colour.getRGBColorComponents(null);
    for (int i = 0; i < 3; i++) {
      rgb[i] = parts[i] <= 0.04045 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4);
    }
    return rgb;
  }

  /** In CIELAB under daylight (D65). */
  private static double[] seen(Color colour, double[][] eye) {
    double[] rgb = times(eye, linear(colour));
    for (int i = 0; i < 3; i++) {
      rgb[i] = Math.max(0, Math.min(1, rgb[i]));
    }
    double[] xyz = times(TO_XYZ, rgb);
    double x = root(xyz[0] / 0.9505);
    double y = root(xyz[1]);
    double z = root(xyz[2] / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }
}

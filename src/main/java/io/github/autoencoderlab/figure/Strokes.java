package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Color;

/** The few kinds of strokes, by how much the page has grown. */
final class Strokes {

  private static final int TRANSLUCENT = 90;

  private Strokes() {}

  /**
   * For curves with more points than pixels: thinner, and with plain joins, as round ones take
   * long.
   */
  static BasicStroke dense(double growth) {
    return new BasicStroke((float) (1.4 * growth), BasicStroke.CAP_ROUND, BasicStroke.JOIN_BEVEL);
  }

  static BasicStroke curve(double growth) {
    return new BasicStroke((float) (2 * growth), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  static BasicStroke steps(double growth) {
    return new BasicStroke((float) (1.6 * growth), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  /** For many short shafts side by side. */
  static BasicStroke arrow(double growth) {
    return new BasicStroke((float) (1.3 * growth), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  /** For the background that a curve on top of others stands on. */
  static BasicStroke casing(double growth) {
    return new BasicStroke((float) (5 * growth), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  static BasicStroke dashes(double growth) {
    float unit = (float) growth;
    return new BasicStroke(
        1.5f * unit,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_MITER,
        10,
        new float[] {5 * unit, 4 * unit},
        0);
  }

  /** The same stroke with gaps: the second of two runs. */
  static BasicStroke broken(BasicStroke stroke, double growth) {
    float unit = (float) growth;
    return new BasicStroke(
        stroke.getLineWidth(),
        BasicStroke.CAP_BUTT,
        stroke.getLineJoin(),
        10,
        new float[] {6 * unit, 4 * unit},
        0);
  }

  static BasicStroke hairline(double growth) {
    return new BasicStroke(Math.max(1, Math.round(0.7 * growth)));
  }

  static Color translucent(Color ink) {
    return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), TRANSLUCENT);
  }
}

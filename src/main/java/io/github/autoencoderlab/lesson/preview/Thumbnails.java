package io.github.autoencoderlab.lesson.preview;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Kind;

/** How an example of each kind is shown as a small picture. */
final class Thumbnails {
  private static final int STRIP_ROWS = 48;
  private static final int STRIP_COLUMNS = 112;
  private static final int SQUARE = 64;
  private static final double LINE = 1.6;
  private static final double PALE = 0.25;
  private static final int HANDWRITING = 3;

  private final Examples examples;
  private final float[] one;
  private final float least;
  private final float most;

  /** Thumbnails with a common scale for all examples. */
  Thumbnails(Examples examples) {
    this.examples = examples;
    one = new float[examples.size()];
    float low = Float.POSITIVE_INFINITY;
    float high = Float.NEGATIVE_INFINITY;
    for (float value : examples.first(Math.min(examples.count(), ContactSheet.MOST))) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    least = low;
    most = Math.max(high, Math.nextUp(low));
  }

  int rows() {
    return switch (examples.kind()) {
      case PICTURES, PATCHES -> examples.rows();
      case SERIES -> isHandwriting() ? SQUARE : STRIP_ROWS;
      case POINTS -> SQUARE;
    };
  }

  int columns() {
    return switch (examples.kind()) {
      case PICTURES, PATCHES -> examples.columns();
      case SERIES -> isHandwriting() ? SQUARE : STRIP_COLUMNS;
      case POINTS -> SQUARE;
    };
  }

  /** The picture of one example, rows × columns. */
  float[] of(int example) {
    examples.copy(example, one, 0);
    if (examples.kind() != Kind.SERIES) {
      return one.clone();
    }
    return isHandwriting() ? handwriting() : curves();
  }

  /** x, y and whether the pen is down, as data sets of handwriting have it. */
  private boolean isHandwriting() {
    return examples.kind() == Kind.SERIES && examples.columns() == HANDWRITING;
  }

  private float[] handwriting() {
    Sketch sketch = new Sketch(SQUARE, SQUARE);
    for (int at = HANDWRITING; at < one.length; at += HANDWRITING) {
      boolean down = one[at + 2] > 0.5 && one[at - 1] > 0.5;
      sketch.line(
          inSquare(one[at - 3]),
          inSquare(one[at - 2]),
          inSquare(one[at]),
          inSquare(one[at + 1]),
          down ? 2 * LINE : 1,
          down ? 1 : PALE);
    }
    return sketch.tile();
  }

  private static double inSquare(float value) {
    return SQUARE * (0.5 + 0.42 * value);
  }

  private float[] curves() {
    Sketch sketch = new Sketch(STRIP_ROWS, STRIP_COLUMNS);
    for (int channel = 0; channel < examples.columns(); channel++) {
      for (int t = 1; t < examples.rows(); t++) {
        sketch.line(x(t - 1), y(t - 1, channel), x(t), y(t, channel), LINE, 1);
      }
    }
    return sketch.tile();
  }

  private double x(int t) {
    return 2 + (STRIP_COLUMNS - 4.0) * t / (examples.rows() - 1);
  }

  private double y(int t, int channel) {
    double height = (one[t * examples.columns() + channel] - least) / (most - least);
    return STRIP_ROWS - 3 - (STRIP_ROWS - 6.0) * height;
  }
}

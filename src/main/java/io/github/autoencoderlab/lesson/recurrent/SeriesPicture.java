package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.engine.recurrent.RecurrentShape;

/**
 * Series as small grey pictures, all to one scale.
 *
 * @param low at the lower edge
 * @param high at the upper edge
 * @param channels of a step, of which the first is drawn
 */
record SeriesPicture(float low, float high, int channels) {
  static final int ROWS = 30;
  static final int COLUMNS = 60;

  /** To the scale of all of these. */
  static SeriesPicture of(RecurrentSnapshot.Signals signals, RecurrentShape shape) {
    float low = Float.POSITIVE_INFINITY;
    float high = Float.NEGATIVE_INFINITY;
    for (float[] x : signals.x()) {
      for (float value : x) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    return new SeriesPicture(low, Math.max(high, low + 1e-6f), shape.series().channels());
  }

  /** The first channel as a white line on black, row by row. */
  float[] of(float[] series) {
    float[] picture = new float[ROWS * COLUMNS];
    int steps = series.length / channels;
    int before = -1;
    for (int column = 0; column < COLUMNS; column++) {
      int t = Math.round((float) column * (steps - 1) / (COLUMNS - 1));
      int row = row(series[t * channels]);
      int from = before < 0 ? row : before;
      for (int on = Math.min(from, row); on <= Math.max(from, row); on++) {
        picture[on * COLUMNS + column] = 1;
      }
      before = row;
    }
    return picture;
  }

  private int row(float value) {
    float share = (high - value) / (high - low);
    return Math.max(0, Math.min(ROWS - 1, Math.round(share * (ROWS - 1))));
  }
}

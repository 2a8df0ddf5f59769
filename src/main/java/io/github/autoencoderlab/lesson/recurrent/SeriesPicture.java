package io.github.autoencoderlab.lesson.recurrent;

/**
 * Series as small grey pictures, all to one scale.
 *
 * @param low at the lower edge
 * @param high at the upper edge
 * @param steps of a series
 * @param pen whether they are movements of a pen, which are drawn as it writes
 */
record SeriesPicture(float low, float high, int steps, boolean pen) {
  private static final int ROWS = 30;
  private static final int COLUMNS = 60;
  private static final int PAPER = 40;

  /** Movements reach from −1 to 1; what comes back may reach beyond. */
  private static final float EDGE = 1.15f;

  /** To the scale of all of these. */
  static SeriesPicture of(RecurrentSnapshot.Signals signals, int steps, boolean pen) {
    if (pen) {
      return new SeriesPicture(-EDGE, EDGE, steps, true);
    }
    float low = Float.POSITIVE_INFINITY;
    float high = Float.NEGATIVE_INFINITY;
    for (float[] x : signals.x()) {
      for (float value : x) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    return new SeriesPicture(low, Math.max(high, low + 1e-6f), steps, false);
  }

  int rows() {
    return pen ? PAPER : ROWS;
  }

  int columns() {
    return pen ? PAPER : COLUMNS;
  }

  /** White on black, row by row: what the pen writes, or the first channel. */
  float[] of(float[] series) {
    float[] picture = new float[rows() * columns()];
    int channels = series.length / steps;
    if (pen) {
      write(series, channels, picture);
      return picture;
    }
    int before = -1;
    for (int column = 0; column < COLUMNS; column++) {
      int t = Math.round((float) column * (steps - 1) / (COLUMNS - 1));
      int row = ROWS - 1 - place(series[t * channels], ROWS);
      int from = before < 0 ? row : before;
      for (int on = Math.min(from, row); on <= Math.max(from, row); on++) {
        picture[on * COLUMNS + column] = 1;
      }
      before = row;
    }
    return picture;
  }

  private void write(float[] series, int channels, float[] picture) {
    for (int t = 1; t < steps; t++) {
      int from = (t - 1) * channels;
      int to = t * channels;
      if (channels < 2 || (channels > 2 && series[to + 2] < 0.5f)) {
        continue;
      }
      for (int n = 0; n <= PAPER; n++) {
        float share = (float) n / PAPER;
        int column = place(series[from] + share * (series[to] - series[from]), PAPER);
        int row = place(series[from + 1] + share * (series[to + 1] - series[from + 1]), PAPER);
        picture[row * PAPER + column] = 1;
      }
    }
  }

  private int place(float value, int pixels) {
    float share = (value - low) / (high - low);
    return Math.max(0, Math.min(pixels - 1, Math.round(share * (pixels - 1))));
  }
}

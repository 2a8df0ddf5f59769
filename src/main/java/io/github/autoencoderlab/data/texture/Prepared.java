package io.github.autoencoderlab.data.texture;

import io.github.autoencoderlab.data.Examples;

/** What is done to patches before a sparse autoencoder sees them (UFLDL, sampleIMAGES). */
final class Prepared {
  private static final double DEVIATIONS = 3;
  private static final double LEAST = 0.1;
  private static final double MOST = 0.9;

  private Prepared() {}

  /** All examples, each without its own mean. */
  static float[] centred(Examples examples) {
    float[] values = examples.first(examples.count());
    int size = examples.size();
    for (int offset = 0; offset < values.length; offset += size) {
      double sum = 0;
      for (int i = offset; i < offset + size; i++) {
        sum += values[i];
      }
      for (int i = offset; i < offset + size; i++) {
        values[i] -= (float) (sum / size);
      }
    }
    return values;
  }

  /** Three deviations of values whose mean is zero; 1 if all are zero. */
  static double reach(float[] values) {
    double squares = 0;
    for (float value : values) {
      squares += (double) value * value;
    }
    return squares == 0 ? 1 : DEVIATIONS * Math.sqrt(squares / values.length);
  }

  /** Values cut off at ±reach, then mapped to [0.1, 0.9]. */
  static float[] squashed(float[] values, double reach) {
    float[] squashed = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      double cut = Math.max(-1, Math.min(1, values[i] / reach));
      squashed[i] = (float) (LEAST + (MOST - LEAST) * (cut + 1) / 2);
    }
    return squashed;
  }
}

package io.github.autoencoderlab.engine.neighbours;

import java.util.Arrays;

/**
 * What may be among the k smallest of many values that are only known to within an error; grows
 * with the number of those that cannot be told apart.
 */
final class Candidates {
  private static final int ROOM = 64;

  private final int k;
  private final float twiceError;
  private float[] values;
  private int[] places;
  private int size;
  private float limit = Float.POSITIVE_INFINITY;

  /**
   * @param error by which a value may be wrong, at most
   */
  Candidates(int k, double error) {
    this.k = k;
    twiceError = (float) (2 * error);
    values = new float[k + ROOM];
    places = new int[k + ROOM];
  }

  /** Takes from these values those that may be among the smallest. */
  void offer(float[] some, int first) {
    for (int n = 0; n < some.length; n++) {
      if (some[n] <= limit) {
        add(some[n], first + n);
      }
    }
  }

  private void add(float value, int place) {
    if (size == values.length) {
      prune();
    }
    values[size] = value;
    places[size++] = place;
  }

  /** Forgets what is too large to be among the smallest; takes more room if much is left. */
  private void prune() {
    float[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    limit = sorted[k - 1] + twiceError;
    int kept = 0;
    for (int n = 0; n < size; n++) {
      if (values[n] <= limit) {
        values[kept] = values[n];
        places[kept++] = places[n];
      }
    }
    size = kept;
    if (size > values.length / 2) {
      values = Arrays.copyOf(values, 2 * values.length);
      places = Arrays.copyOf(places, values.length);
    }
  }

  /** Places of all that may be among the smallest, ascending. */
  int[] places() {
    if (size >= k) {
      prune();
    }
    return Arrays.copyOf(places, size);
  }
}

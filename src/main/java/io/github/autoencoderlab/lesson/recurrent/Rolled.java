package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.data.Examples;
import java.util.Arrays;

/** Whether examples are windows that were rolled over one long series, by what they share. */
final class Rolled {
  /** Pairs of neighbours that are looked at. */
  private static final int PAIRS = 8;

  private Rolled() {}

  /**
   * Steps from each window to the next.
   *
   * @return at most half of a window; 0 if neighbours do not share the rest
   */
  static int stride(Examples examples) {
    int pairs = Math.min(PAIRS, examples.count() - 1);
    if (pairs < 1) {
      return 0;
    }
    float[] first = examples.first(pairs + 1);
    for (int stride = 1; stride <= examples.rows() / 2; stride++) {
      if (share(first, pairs, stride * examples.columns(), examples.size())) {
        return stride;
      }
    }
    return 0;
  }

  private static boolean share(float[] values, int pairs, int shift, int size) {
    for (int n = 0; n < pairs; n++) {
      int next = (n + 1) * size;
      if (!Arrays.equals(values, n * size + shift, next, values, next, next + size - shift)) {
        return false;
      }
    }
    return true;
  }
}

package io.github.autoencoderlab.figure;

/**
 * Maps a row of source pixels to a row of device pixels, each the mean of what it covers: crisp
 * blocks when enlarging (exact copies for whole factors), averages when shrinking.
 */
final class Resampler {

  private final int[] first;
  private final int[] start;
  private final float[] weights;

  /**
   * Prepares the weights.
   *
   * @param sources number of source pixels
   * @param targets number of device pixels
   */
  Resampler(int sources, int targets) {
    first = new int[targets];
    start = new int[targets + 1];
    weights = new float[sources + 2 * targets];
    for (int t = 0; t < targets; t++) {
      cover(t, (double) sources * t / targets, (double) sources * (t + 1) / targets, sources);
    }
  }

  private void cover(int target, double from, double to, int sources) {
    int at = start[target];
    int low = (int) Math.floor(from + 1e-9);
    first[target] = low;
    for (int s = low; s < sources && s < to - 1e-9; s++) {
      weights[at++] = (float) ((Math.min(to, s + 1) - Math.max(from, s)) / (to - from));
    }
    start[target + 1] = at;
  }

  /**
   * Writes the means of one line of sources.
   *
   * @param in sources, at in[offset + i·stride]
   * @param out targets, at out[outOffset + t·outStride]
   */
  void apply(float[] in, int offset, int stride, float[] out, int outOffset, int outStride) {
    for (int t = 0; t < first.length; t++) {
      int from = offset + first[t] * stride;
      float sum = weights[start[t]] * in[from];
      for (int w = start[t] + 1; w < start[t + 1]; w++) {
        from += stride;
        sum += weights[w] * in[from];
      }
      out[outOffset + t * outStride] = sum;
    }
  }
}

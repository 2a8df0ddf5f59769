package io.github.autoencoderlab.engine.rbm;

/**
 * What the last change of one parameter was made of.
 *
 * @param data mean over the mini-batch, driven by data, such as of p(hⱼ=1|v) vᵢ
 * @param model the same driven by v*
 * @param change what was added to the parameter, with momentum and decay
 */
public record CdChange(double data, double model, double change) {
  static double meanProduct(float[] a, float[] b) {
    double sum = 0;
    for (int n = 0; n < a.length; n++) {
      sum += (double) a[n] * b[n];
    }
    return sum / a.length;
  }

  static double mean(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}

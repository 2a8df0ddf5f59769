package io.github.autoencoderlab.engine.rbm;

/**
 * An estimate of log Z.
 *
 * @param value in nats
 * @param error its standard error, in nats; 0 if the value is exact
 */
public record LogPartition(double value, double error) {
  /**
   * log of the mean of weights that are given by their logarithms. Its error is that of the mean
   * relative to the mean (delta method), which holds as long as it is small against 1.
   *
   * @param base added to the logarithm of the mean
   * @param logWeights at least 2
   */
  static LogPartition ofLogWeights(double base, double[] logWeights) {
    int n = logWeights.length;
    LogSum sum = new LogSum();
    for (double logWeight : logWeights) {
      sum.add(logWeight);
    }
    double logMean = sum.value() - Math.log(n);
    double squares = 0;
    for (double logWeight : logWeights) {
      double deviation = Math.expm1(logWeight - logMean);
      squares += deviation * deviation;
    }
    return new LogPartition(base + logMean, Math.sqrt(squares / (n - 1) / n));
  }
}

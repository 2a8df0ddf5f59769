package io.github.autoencoderlab.engine.rbm;

/** log Σ exp(xₙ) of numbers that come one by one, without overflow. */
final class LogSum {
  private double largest = Double.NEGATIVE_INFINITY;
  private double sum;

  void add(double x) {
    if (x <= largest) {
      sum += Math.exp(x - largest);
    } else {
      sum = sum * Math.exp(largest - x) + 1;
      largest = x;
    }
  }

  double value() {
    return largest + Math.log(sum);
  }
}

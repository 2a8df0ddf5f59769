package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.rbm.Rbm;

/**
 * A small machine as the slide writes it: sums over units and over all states, term by term in
 * double precision, without anything of the engine but W, b and c. States are bits of a number.
 */
final class RbmSums {
  /** States of both layers together are listed up to two to the power of so many units. */
  private static final int MOST_UNITS = 24;

  private static final int MOST_OF_A_LAYER = 16;

  private final double[][] W;
  private final double[] b;
  private final double[] c;

  RbmSums(Rbm rbm) {
    W = new double[rbm.hidden()][];
    for (int j = 0; j < W.length; j++) {
      W[j] = doubles(rbm.W().row(j));
    }
    b = doubles(rbm.b().toArray());
    c = doubles(rbm.c().toArray());
  }

  /** Whether all states can be listed in a second. */
  static boolean possible(Rbm rbm) {
    return rbm.visible() + rbm.hidden() <= MOST_UNITS
        && Math.max(rbm.visible(), rbm.hidden()) <= MOST_OF_A_LAYER;
  }

  /** Number of states of the visible layer. */
  int visibleStates() {
    return 1 << b.length;
  }

  /** Number of states of the hidden layer. */
  int hiddenStates() {
    return 1 << c.length;
  }

  /** E(v,h) = −Σᵢ bᵢvᵢ − Σⱼ cⱼhⱼ − Σᵢ Σⱼ wᵢⱼvᵢhⱼ. */
  double energy(int v, int h) {
    double energy = 0;
    for (int i = 0; i < b.length; i++) {
      energy -= b[i] * bit(v, i);
    }
    for (int j = 0; j < c.length; j++) {
      energy -= c[j] * bit(h, j);
      for (int i = 0; i < b.length; i++) {
        energy -= W[j][i] * bit(v, i) * bit(h, j);
      }
    }
    return energy;
  }

  /** Σ of the sizes of all terms of E(v,h), beside which its rounding error is judged. */
  double energyTerms(int v, int h) {
    double terms = 0;
    for (int i = 0; i < b.length; i++) {
      terms += Math.abs(b[i]) * bit(v, i);
    }
    for (int j = 0; j < c.length; j++) {
      terms += Math.abs(c[j]) * bit(h, j);
      for (int i = 0; i < b.length; i++) {
        terms += Math.abs(W[j][i]) * bit(v, i) * bit(h, j);
      }
    }
    return terms;
  }

  /** Σ over all (v,h) of e^(−E − log Z): 1 if log Z is right. */
  double total(double logPartition) {
    double total = 0;
    double[] inputs = new double[c.length];
    for (int v = 0; v < visibleStates(); v++) {
      for (int j = 0; j < inputs.length; j++) {
        inputs[j] = hiddenInput(v, j);
      }
      total += jointSum(inputs, 0, -energy(v, 0) - logPartition);
    }
    return total;
  }

  /** The terms of all states of the units from {@code unit} on; {@code log} is of those before. */
  private static double jointSum(double[] inputs, int unit, double log) {
    if (unit == inputs.length) {
      return Math.exp(log);
    }
    return jointSum(inputs, unit + 1, log) + jointSum(inputs, unit + 1, log + inputs[unit]);
  }

  /** cⱼ + Σᵢ wᵢⱼvᵢ. */
  double hiddenInput(int v, int j) {
    double x = c[j];
    for (int i = 0; i < b.length; i++) {
      x += bit(v, i) * W[j][i];
    }
    return x;
  }

  /** bᵢ + Σⱼ wᵢⱼhⱼ. */
  double visibleInput(int h, int i) {
    double x = b[i];
    for (int j = 0; j < c.length; j++) {
      x += bit(h, j) * W[j][i];
    }
    return x;
  }

  /** log Σₕ e^−E(v,h). */
  double logSumOverHidden(int v) {
    double log = 0;
    for (int i = 0; i < b.length; i++) {
      log += b[i] * bit(v, i);
    }
    for (int j = 0; j < c.length; j++) {
      log += softplus(hiddenInput(v, j));
    }
    return log;
  }

  /** log Σᵥ e^−E(v,h). */
  private double logSumOverVisible(int h) {
    double log = 0;
    for (int j = 0; j < c.length; j++) {
      log += c[j] * bit(h, j);
    }
    for (int i = 0; i < b.length; i++) {
      log += softplus(visibleInput(h, i));
    }
    return log;
  }

  /** log Z = log Σᵥ Σₕ e^−E(v,h), the inner sum over the larger layer: fewer logarithms. */
  double logPartition() {
    boolean hiddenInside = b.length < c.length;
    double[] logs = new double[hiddenInside ? visibleStates() : hiddenStates()];
    double most = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < logs.length; n++) {
      logs[n] = hiddenInside ? logSumOverHidden(n) : logSumOverVisible(n);
      most = Math.max(most, logs[n]);
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - most);
    }
    return most + Math.log(sum);
  }

  /** Mean of log L over examples. */
  double logLikelihood(int[] data) {
    double sum = 0;
    for (int v : data) {
      sum += logSumOverHidden(v);
    }
    return sum / data.length - logPartition();
  }

  /** ∂log L/∂wᵢⱼ by differences: what a small change of wᵢⱼ changes. */
  double slopeOfW(int j, int i, int[] data, double step) {
    double kept = W[j][i];
    W[j][i] = kept + step;
    double above = logLikelihood(data);
    W[j][i] = kept - step;
    double below = logLikelihood(data);
    W[j][i] = kept;
    return (above - below) / (2 * step);
  }

  /** The same for bᵢ. */
  double slopeOfB(int i, int[] data, double step) {
    return slope(b, i, data, step);
  }

  /** The same for cⱼ. */
  double slopeOfC(int j, int[] data, double step) {
    return slope(c, j, data, step);
  }

  private double slope(double[] bias, int unit, int[] data, double step) {
    double kept = bias[unit];
    bias[unit] = kept + step;
    double above = logLikelihood(data);
    bias[unit] = kept - step;
    double below = logLikelihood(data);
    bias[unit] = kept;
    return (above - below) / (2 * step);
  }

  /** Mean over data of p(hⱼ=1|v)vᵢ − Σᵥ p(v)p(hⱼ=1|v)vᵢ. */
  double gradientOfW(int j, int i, int[] data) {
    double driven = 0;
    for (int v : data) {
      driven += sigma(hiddenInput(v, j)) * bit(v, i) / data.length;
    }
    double logPartition = logPartition();
    double free = 0;
    for (int v = 0; v < visibleStates(); v++) {
      double p = Math.exp(logSumOverHidden(v) - logPartition);
      free += p * sigma(hiddenInput(v, j)) * bit(v, i);
    }
    return driven - free;
  }

  /** σ(x) = 1 / (1 + e^−x). */
  static double sigma(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** Unit of a state. */
  static int bit(int state, int unit) {
    return state >> unit & 1;
  }

  private static double softplus(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int n = 0; n < values.length; n++) {
      doubles[n] = values[n];
    }
    return doubles;
  }
}

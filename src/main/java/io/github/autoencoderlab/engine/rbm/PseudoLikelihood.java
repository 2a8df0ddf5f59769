package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.array.Matrix;

/**
 * Pseudo-log-likelihood: Σᵢ log P(vᵢ | all other v), mean over examples, in nats (Besag 1975).
 *
 * <p>Needs no Z, and is no likelihood: it grows with the number of visible units.
 */
public final class PseudoLikelihood {
  private PseudoLikelihood() {}

  /**
   * The exact sum over all visible units: log P(vᵢ|v₋ᵢ) = −softplus(F(v) − F(v with vᵢ flipped)).
   *
   * @param v 0 or 1, visible × n; left unmodified
   */
  public static double of(Rbm rbm, Matrix v) {
    rbm.requireBinary();
    float[] x = new Matrix(rbm.hidden(), v.columns()).product(rbm.W(), v).toArray();
    float[] on = v.toArray();
    float[] w = rbm.W().toArray();
    float[] b = rbm.b().toArray();
    float[] c = rbm.c().toArray();
    double sum = 0;
    for (int n = 0; n < v.columns(); n++) {
      double base = 0;
      for (int j = 0; j < c.length; j++) {
        x[n * c.length + j] += c[j];
        base += Rbm.softplus(x[n * c.length + j]);
      }
      for (int i = 0; i < b.length; i++) {
        double flip = on[n * b.length + i] > 0.5 ? -1 : 1;
        double difference = flip * b[i] - base;
        for (int j = 0; j < c.length; j++) {
          difference += Rbm.softplus(x[n * c.length + j] + flip * w[i * c.length + j]);
        }
        sum -= Rbm.softplus(difference);
      }
    }
    return sum / v.columns();
  }
}

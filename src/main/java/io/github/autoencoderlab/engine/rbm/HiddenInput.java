package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.Matrix;

/**
 * What visible units give to the hidden ones, c + W v for each column, and what follows from it.
 */
public final class HiddenInput {
  private final Rbm rbm;
  private final Matrix v;
  private final Matrix input;

  /**
   * The input that a machine's hidden units get now.
   *
   * @param v visible × n
   */
  public HiddenInput(Rbm rbm, Matrix v) {
    this.rbm = rbm;
    this.v = v;
    input = new Matrix(rbm.hidden(), v.columns()).product(rbm.W(), v).addToColumns(rbm.c());
  }

  /** P(h=1|v), hidden × n, in a new matrix. */
  public Matrix probability() {
    return new Matrix(input.rows(), input.columns()).sigmoidOf(1, input);
  }

  /**
   * Energy of each column with its h: E(v,h) = −bᵀv − hᵀ(c + W v).
   *
   * @param h hidden × n
   * @return n energies, in nats
   */
  public double[] energy(Matrix h) {
    return minus(v.columnDots(rbm.b()), input.columnDots(h));
  }

  /**
   * Free energy of each column: F(v) = −bᵀv − Σⱼ log(1 + exp(cⱼ + Wⱼv)), so that p(v) = e^−F(v) /
   * Z.
   *
   * @return n free energies, in nats
   */
  public double[] freeEnergy() {
    return minus(v.columnDots(rbm.b()), input.columnSoftplus());
  }

  /** −x − y. */
  static double[] minus(double[] x, double[] y) {
    double[] result = new double[x.length];
    for (int n = 0; n < x.length; n++) {
      result[n] = 0.0 - x[n] - y[n];
    }
    return result;
  }
}

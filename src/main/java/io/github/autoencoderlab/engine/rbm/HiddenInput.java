package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Nonzeros;
import java.util.Arrays;

/**
 * What visible units give to the hidden ones, c + W v for each column, and what follows from it.
 */
public final class HiddenInput {
  private final Rbm rbm;
  private final Matrix v;
  private final Nonzeros nonzeros;
  private final Matrix input;

  /**
   * The input that a machine's hidden units get now.
   *
   * @param v visible × n, not to be changed
   */
  public HiddenInput(Rbm rbm, Matrix v) {
    this.rbm = rbm;
    this.v = v;
    nonzeros = new Nonzeros(v, rbm.hidden()).find();
    input = new Matrix(rbm.hidden(), v.columns());
    renew();
  }

  /** The input that they get by the machine's parameters of this moment. */
  public HiddenInput renew() {
    input.product(rbm.W(), nonzeros).addToColumns(rbm.c());
    return this;
  }

  /** P(h=1|v) of binary hidden units, hidden × n, in a new matrix. */
  public Matrix probability() {
    return new Matrix(input.rows(), input.columns()).sigmoidOf(1, input);
  }

  /**
   * Energy of each column with its h, as {@link Rbm#energy}.
   *
   * @param h hidden × n
   * @return n energies, in nats
   */
  public double[] energy(Matrix h) {
    double[] energy = minus(v.columnDots(rbm.b()), input.columnDots(h));
    if (rbm.linear()) {
      double[] squares = h.columnDots(h);
      double ofC = rbm.c().columnDots(rbm.c())[0];
      Arrays.setAll(energy, n -> energy[n] + (squares[n] + ofC) / 2);
    }
    return energy;
  }

  /**
   * Free energy of each column, as {@link Rbm#freeEnergy}.
   *
   * @return n free energies, in nats
   */
  public double[] freeEnergy() {
    return minus(v.columnDots(rbm.b()), rbm.linear() ? logIntegrals() : input.columnSoftplus());
  }

  /** ½|x|² − ½|c|² + ½ m log 2π: log of the integral over h of what F(v) sums out. */
  private double[] logIntegrals() {
    double[] logs = input.columnDots(input);
    double rest = rbm.hidden() * Math.log(2 * Math.PI) - rbm.c().columnDots(rbm.c())[0];
    Arrays.setAll(logs, n -> (logs[n] + rest) / 2);
    return logs;
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

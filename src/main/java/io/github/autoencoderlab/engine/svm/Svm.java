package io.github.autoencoderlab.engine.svm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Team;
import java.util.Arrays;

/**
 * A trained machine, f(x) = Σ α y K(s, x) − ρ for each pair of classes.
 *
 * <p>Examples are decided by two products of matrices, scalar products with all support vectors and
 * then with α y. Those are float32: an example whose class could hang on a rounding error is
 * decided anew in double precision, so classes are those that libsvm itself would tell.
 */
public final class Svm {
  /** What a value of K may be off by in float32, as a share of the largest. */
  private static final double ROUNDING = 2e-6;

  private final SvmKernel kernel;
  private final Matrix vectors;
  private final int[] places;
  private final SvmPairs pairs;
  private final double[] squares;
  private final Matrix coefficients;
  private final float[] values;
  private int decidedAnew;

  Svm(SvmKernel kernel, Matrix vectors, int[] places, SvmPairs pairs) {
    this.kernel = kernel;
    this.vectors = vectors;
    this.places = places;
    this.pairs = pairs;
    values = vectors.toArray();
    squares = squares(values, vectors.rows());
    coefficients = new Matrix(places.length, pairs.count()).set(pairs.singles());
  }

  /** The support vectors' places among the examples it learned from, class by class. */
  public int[] supportVectors() {
    return places.clone();
  }

  /** α y of each support vector for a pair of classes, from 0; 0 for those of other classes. */
  public double[] coefficients(int pair) {
    return pairs.coefficients()[pair].clone();
  }

  /** ρ of each pair of classes. */
  public double[] rho() {
    return pairs.rho().clone();
  }

  /** The classes in the order of its pairs (0, 1), (0, 2) …; f &gt; 0 speaks for the first. */
  public int[] classes() {
    return pairs.labels().clone();
  }

  /** Examples that were decided anew in double precision so far. */
  public int decidedAnew() {
    return decidedAnew;
  }

  /**
   * f(x) of every pair in float32, one example after the other.
   *
   * @param x examples, one a column; left unmodified
   */
  public double[] decisions(Matrix x) {
    return decisions(x, kernels(x));
  }

  private double[] decisions(Matrix x, Matrix k) {
    Matrix sums = new Matrix(pairs.count(), x.columns()).productTransposed(coefficients, k);
    double[] decisions = sums.toDoubles();
    for (int i = 0; i < decisions.length; i++) {
      decisions[i] -= pairs.rho()[i % pairs.count()];
    }
    return decisions;
  }

  /** K(s, x) [support vectors × examples]. */
  private Matrix kernels(Matrix x) {
    Matrix k = new Matrix(places.length, x.columns()).productTransposed(vectors, x);
    float[] dots = k.toArray();
    double[] of = squares(x.toArray(), x.rows());
    Team.shared().run(x.columns(), n -> apply(dots, n, of[n]));
    return k.set(dots);
  }

  private void apply(float[] dots, int column, double square) {
    int from = column * places.length;
    for (int s = 0; s < places.length; s++) {
      dots[from + s] = (float) kernel.of(dots[from + s], squares[s] + square);
    }
  }

  /**
   * The class of each example.
   *
   * @param x examples, one a column; left unmodified
   */
  public byte[] tell(Matrix x) {
    Matrix k = kernels(x);
    double[] decisions = decisions(x, k);
    double[] doubt = doubt(k);
    byte[] told = new byte[x.columns()];
    for (int n = 0; n < told.length; n++) {
      int winner = pairs.vote(decisions, n * pairs.count(), doubt);
      told[n] = (byte) pairs.labels()[winner < 0 ? anew(x.column(n)) : winner];
    }
    return told;
  }

  private double[] doubt(Matrix k) {
    double largest = 0;
    for (float value : k.toArray()) {
      largest = Math.max(largest, Math.abs(value));
    }
    double[] doubt = new double[pairs.count()];
    for (int p = 0; p < doubt.length; p++) {
      doubt[p] = ROUNDING * largest * pairs.weight(p);
    }
    return doubt;
  }

  private int anew(float[] x) {
    decidedAnew++;
    return pairs.vote(exactDecisions(x), 0, noDoubt());
  }

  private double[] noDoubt() {
    double[] none = new double[pairs.count()];
    Arrays.fill(none, -1);
    return none;
  }

  /** f(x) of every pair in double precision, as libsvm computes it. */
  public double[] exactDecisions(float[] x) {
    double square = squares(x, x.length)[0];
    double[] decisions = new double[pairs.count()];
    for (int s = 0; s < places.length; s++) {
      double k = kernel.of(dot(x, s), squares[s] + square);
      for (int p = 0; p < decisions.length; p++) {
        decisions[p] += pairs.coefficients()[p][s] * k;
      }
    }
    for (int p = 0; p < decisions.length; p++) {
      decisions[p] -= pairs.rho()[p];
    }
    return decisions;
  }

  private double dot(float[] x, int vector) {
    double sum = 0;
    int from = vector * x.length;
    for (int i = 0; i < x.length; i++) {
      sum += (double) x[i] * values[from + i];
    }
    return sum;
  }

  private static double[] squares(float[] columns, int rows) {
    double[] squares = new double[columns.length / rows];
    for (int i = 0; i < columns.length; i++) {
      squares[i / rows] += (double) columns[i] * columns[i];
    }
    return squares;
  }
}

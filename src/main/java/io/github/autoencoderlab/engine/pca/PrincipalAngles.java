package io.github.autoencoderlab.engine.pca;

import io.github.autoencoderlab.engine.Matrix;

/** How far two subspaces are turned against each other (Björck and Golub 1973). */
public final class PrincipalAngles {
  /** Singular values smaller than this against the largest are rounding of single precision. */
  private static final double RANK = 1e-6;

  private PrincipalAngles() {}

  /**
   * The principal angles between the spaces that the columns of two matrices span, ascending, in
   * radians, 0 to π/2; as many as the smaller space has dimensions. Right to about 10⁻⁷.
   *
   * @param a size × k, not all zero; left unmodified
   * @param b size × l, not all zero; left unmodified
   */
  public static double[] between(Matrix a, Matrix b) {
    double[][] small = basis(a);
    double[][] large = basis(b);
    return small.length <= large.length ? angles(small, large) : angles(large, small);
  }

  /**
   * The angles' sines are the singular values of what of the smaller space lies outside the larger,
   * their cosines of what lies inside; small angles are seen in the sine, large ones in the cosine.
   */
  private static double[] angles(double[][] small, double[][] large) {
    int size = small[0].length;
    int dimensions = small.length;
    double[] inside = new double[large.length * dimensions];
    double[] outside = new double[size * dimensions];
    for (int n = 0; n < dimensions; n++) {
      double[] rest = small[n].clone();
      for (int m = 0; m < large.length; m++) {
        double dot = dot(small[n], large[m]);
        inside[n * large.length + m] = dot;
        for (int i = 0; i < size; i++) {
          rest[i] -= dot * large[m][i];
        }
      }
      System.arraycopy(rest, 0, outside, n * size, size);
    }
    double[] cosines = values(inside, large.length, dimensions);
    double[] sines = values(outside, size, dimensions);
    double[] angles = new double[dimensions];
    for (int n = 0; n < dimensions; n++) {
      angles[n] = Math.atan2(sines[dimensions - 1 - n], cosines[n]);
    }
    return angles;
  }

  private static double[] values(double[] matrix, int rows, int columns) {
    return Lapack.singularValues(matrix, rows, columns, new double[rows * columns]);
  }

  /** Orthonormal vectors that span what the columns span. */
  private static double[][] basis(Matrix a) {
    float[] values = a.toArray();
    double[] matrix = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      matrix[i] = values[i];
    }
    int least = Math.min(a.rows(), a.columns());
    double[] u = new double[a.rows() * least];
    double[] singular = Lapack.singularValues(matrix, a.rows(), a.columns(), u);
    int rank = 0;
    while (rank < least && singular[rank] > RANK * singular[0]) {
      rank++;
    }
    if (rank == 0) {
      throw new IllegalArgumentException("zeros span nothing");
    }
    double[][] basis = new double[rank][a.rows()];
    for (int n = 0; n < rank; n++) {
      System.arraycopy(u, n * a.rows(), basis[n], 0, a.rows());
    }
    return basis;
  }

  private static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }
}

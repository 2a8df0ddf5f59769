package io.github.autoencoderlab.data.texture;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, A = V diag(λ) Vᵀ, by cyclic Jacobi rotations
 * (Golub and Van Loan, Matrix Computations, section 8.5): only + − × ÷ and roots, so that the
 * result is the same everywhere to the last bit.
 */
final class JacobiEigen {
  private static final int MOST_SWEEPS = 60;
  private static final double SMALL = 1e-30;

  private final int n;
  private final double[][] a;
  private final double[][] vectors;

  /** Decomposes a symmetric matrix, which is left as it is. */
  JacobiEigen(double[][] matrix) {
    n = matrix.length;
    a = new double[n][];
    vectors = new double[n][n];
    for (int i = 0; i < n; i++) {
      a[i] = matrix[i].clone();
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < MOST_SWEEPS && offDiagonal() > SMALL * diagonal(); sweep++) {
      sweep();
    }
  }

  /** An eigenvalue; in no order. */
  double value(int i) {
    return a[i][i];
  }

  /** The eigenvector of an eigenvalue, of length 1. */
  double[] vector(int i) {
    return vectors[i];
  }

  private double offDiagonal() {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        sum += 2 * a[i][j] * a[i][j];
      }
    }
    return sum;
  }

  private double diagonal() {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a[i][i] * a[i][i];
    }
    return sum;
  }

  private void sweep() {
    for (int p = 0; p < n; p++) {
      for (int q = p + 1; q < n; q++) {
        if (a[p][q] != 0) {
          rotate(p, q);
        }
      }
    }
  }

  /** Makes a[p][q] zero by a rotation of the plane of p and q. */
  private void rotate(int p, int q) {
    double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
    double t = 1 / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double tangent = theta < 0 ? -t : t;
    double cos = 1 / Math.sqrt(tangent * tangent + 1);
    double sin = tangent * cos;
    rows(a, p, q, cos, sin);
    for (double[] row : a) {
      double x = row[p];
      row[p] = cos * x - sin * row[q];
      row[q] = sin * x + cos * row[q];
    }
    rows(vectors, p, q, cos, sin);
  }

  private static void rows(double[][] m, int p, int q, double cos, double sin) {
    for (int k = 0; k < m.length; k++) {
      double x = m[p][k];
      m[p][k] = cos * x - sin * m[q][k];
      m[q][k] = sin * x + cos * m[q][k];
    }
  }
}

package io.github.autoencoderlab.engine.pca;

import static org.bytedeco.openblas.global.openblas.LAPACKE_dgesdd;
import static org.bytedeco.openblas.global.openblas.LAPACKE_dsyevd;
import static org.bytedeco.openblas.global.openblas.LAPACK_COL_MAJOR;

import io.github.autoencoderlab.engine.Native;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Decompositions of arrays that are column-major, by LAPACK where it is right.
 *
 * <p>With its kernels for AVX-512 the LAPACK of OpenBLAS 0.3.19 gives numbers that are no
 * decomposition at all, and says that all went well. So each one is multiplied out with a vector,
 * and what fails is done again in Java, some ten times slower.
 */
final class Lapack {
  private static final double TOLERANCE = 1e-8;

  private Lapack() {}

  /**
   * Eigenvalues of a symmetric matrix, ascending; the matrix, of which only the lower triangle
   * counts, becomes its eigenvectors, one a column, of length 1.
   */
  static double[] symmetricEigen(double[] matrix, int size) {
    Native.start();
    double[] original = symmetric(matrix, size);
    double[] values = new double[size];
    int info = LAPACKE_dsyevd(LAPACK_COL_MAJOR, (byte) 'V', (byte) 'L', size, matrix, size, values);
    return info == 0 && isEigen(original, matrix, values, size)
        ? values
        : eigenInJava(original, matrix, size);
  }

  /**
   * Singular values of a matrix, descending.
   *
   * @param matrix rows × columns; overwritten
   * @param u takes the left singular vectors, rows × min(rows, columns)
   */
  static double[] singularValues(double[] matrix, int rows, int columns, double[] u) {
    Native.start();
    double[] original = matrix.clone();
    int least = Math.min(rows, columns);
    double[] values = new double[least];
    double[] vt = new double[least * columns];
    int info =
        LAPACKE_dgesdd(
            LAPACK_COL_MAJOR, (byte) 'S', rows, columns, matrix, rows, values, u, rows, vt, least);
    return info == 0 && isSingular(original, rows, columns, u, values, vt)
        ? values
        : singularInJava(original, rows, columns, u);
  }

  static double[] eigenInJava(double[] matrix, double[] vectors, int size) {
    EigenDecomposition eigen = new EigenDecomposition(matrix(matrix, size, size));
    double[] values = new double[size];
    for (int k = 0; k < size; k++) {
      values[k] = eigen.getRealEigenvalue(size - 1 - k);
      double[] vector = eigen.getEigenvector(size - 1 - k).toArray();
      System.arraycopy(vector, 0, vectors, k * size, size);
    }
    return values;
  }

  static double[] singularInJava(double[] matrix, int rows, int columns, double[] u) {
    SingularValueDecomposition singular =
        new SingularValueDecomposition(matrix(matrix, rows, columns));
    RealMatrix vectors = singular.getU();
    for (int k = 0; k < vectors.getColumnDimension(); k++) {
      System.arraycopy(vectors.getColumn(k), 0, u, k * rows, rows);
    }
    return singular.getSingularValues();
  }

  /** C V y = V Λ y and Vᵀ V y = y, for a vector y that has something of every direction. */
  static boolean isEigen(double[] matrix, double[] vectors, double[] values, int size) {
    double[] y = probe(size);
    double[] turned = times(vectors, size, size, y);
    double[] left = times(matrix, size, size, turned);
    double[] right = times(vectors, size, size, scaled(values, y));
    return near(left, right) && near(timesTransposed(vectors, size, size, turned), y);
  }

  /** A y = U S Vᵀ y and Uᵀ U z = z. */
  static boolean isSingular(
      double[] matrix, int rows, int columns, double[] u, double[] values, double[] vt) {
    double[] y = probe(columns);
    double[] z = scaled(values, times(vt, values.length, columns, y));
    double[] w = probe(values.length);
    return near(times(matrix, rows, columns, y), times(u, rows, values.length, z))
        && near(timesTransposed(u, rows, values.length, times(u, rows, values.length, w)), w);
  }

  private static double[] probe(int size) {
    double[] y = new double[size];
    for (int i = 0; i < size; i++) {
      y[i] = 1 + Math.sin(1.0 + 3.7 * i);
    }
    return y;
  }

  private static double[] scaled(double[] factors, double[] y) {
    double[] product = new double[factors.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = factors[i] * y[i];
    }
    return product;
  }

  private static double[] times(double[] matrix, int rows, int columns, double[] y) {
    double[] product = new double[rows];
    for (int k = 0; k < columns; k++) {
      for (int i = 0; i < rows; i++) {
        product[i] += matrix[k * rows + i] * y[k];
      }
    }
    return product;
  }

  private static double[] timesTransposed(double[] matrix, int rows, int columns, double[] y) {
    double[] product = new double[columns];
    for (int k = 0; k < columns; k++) {
      for (int i = 0; i < rows; i++) {
        product[k] += matrix[k * rows + i] * y[i];
      }
    }
    return product;
  }

  private static boolean near(double[] one, double[] other) {
    double square = 0;
    double size = 0;
    for (int i = 0; i < one.length; i++) {
      square += (one[i] - other[i]) * (one[i] - other[i]);
      size += other[i] * other[i];
    }
    // Not a number is near nothing.
    return square <= TOLERANCE * TOLERANCE * Math.max(size, Double.MIN_NORMAL);
  }

  private static double[] symmetric(double[] lower, int size) {
    double[] whole = lower.clone();
    for (int column = 0; column < size; column++) {
      for (int row = column + 1; row < size; row++) {
        whole[row * size + column] = lower[column * size + row];
      }
    }
    return whole;
  }

  private static RealMatrix matrix(double[] columns, int rows, int count) {
    double[][] values = new double[rows][count];
    for (int i = 0; i < rows; i++) {
      for (int k = 0; k < count; k++) {
        values[i][k] = columns[k * rows + i];
      }
    }
    return new Array2DRowRealMatrix(values, false);
  }
}

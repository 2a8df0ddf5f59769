package io.github.autoencoderlab.engine.pca;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How far two subspaces are rotated against each other (Björck and Golub 1973). */
public final class PrincipalAngles {
  /** What is left of a column is rounding of single precision if it is smaller than this share. */
  private static final double RANK = 1e-6;

  /** Columns at a time. */
  private static final int BLOCK = 32;

  private PrincipalAngles() {}

  /**
   * The principal angles between the spaces that the columns of two matrices span, ascending, in
   * radians, 0 to π/2; as many as the smaller space has dimensions. Right to about 10⁻⁷.
   *
   * <p>Zeros span nothing, which is at a right angle to everything; of columns that are no numbers,
   * neither is the angle. Either gives one angle.
   *
   * @param a size × k; left unmodified
   * @param b size × l; left unmodified
   */
  public static double[] between(Matrix a, Matrix b) {
    if (!isFinite(a) || !isFinite(b)) {
      return new double[] {Double.NaN};
    }
    List<double[]> one = basis(a);
    List<double[]> other = basis(b);
    if (one.isEmpty() || other.isEmpty()) {
      return new double[] {Math.PI / 2};
    }
    return one.size() <= other.size() ? angles(one, other) : angles(other, one);
  }

  /**
   * The angles' sines are the singular values of what of the smaller space lies outside the larger,
   * their cosines of what lies inside; small angles are seen in the sine, large ones in the cosine.
   */
  private static double[] angles(List<double[]> small, List<double[]> large) {
    List<double[]> inside = new ArrayList<>();
    List<double[]> outside = new ArrayList<>();
    for (double[] vector : small) {
      double[] rest = vector.clone();
      double[] along = new double[large.size()];
      for (int m = 0; m < along.length; m++) {
        along[m] = dot(vector, large.get(m));
        subtract(along[m], large.get(m), rest);
      }
      inside.add(along);
      outside.add(rest);
    }
    double[] cosines = singularValues(inside);
    double[] sines = singularValues(outside);
    double[] angles = new double[small.size()];
    for (int n = 0; n < angles.length; n++) {
      angles[n] = Math.atan2(sines[angles.length - 1 - n], cosines[n]);
    }
    return angles;
  }

  /** Roots of the eigenvalues of all scalar products, descending. */
  private static double[] singularValues(List<double[]> vectors) {
    int count = vectors.size();
    double[] gram = new double[count * count];
    for (int n = 0; n < count; n++) {
      for (int m = 0; m < count; m++) {
        gram[n * count + m] = dot(vectors.get(n), vectors.get(m));
      }
    }
    return SymmetricEigen.of(gram, count).rootsDescending();
  }

  /**
   * Orthonormal vectors that span what the columns span: Gram and Schmidt, each time twice; block
   * by block, of which matrix products take away what lies along the vectors that are there
   * already.
   */
  private static List<double[]> basis(Matrix a) {
    int size = a.rows();
    double[] values = a.toDoubles();
    double[] found = new double[size * a.columns()];
    List<double[]> basis = new ArrayList<>();
    for (int from = 0; from < a.columns(); from += BLOCK) {
      int columns = Math.min(BLOCK, a.columns() - from);
      double[] block = Arrays.copyOfRange(values, from * size, (from + columns) * size);
      double[] rest = outside(found, basis.size(), block, columns);
      List<double[]> more = new ArrayList<>();
      for (int n = 0; n < columns; n++) {
        double[] vector = Arrays.copyOfRange(rest, n * size, (n + 1) * size);
        double before = length(Arrays.copyOfRange(block, n * size, (n + 1) * size));
        for (int twice = 0; twice < 2; twice++) {
          more.forEach(other -> subtract(dot(vector, other), other, vector));
        }
        double length = length(vector);
        if (length > RANK * before) {
          Arrays.setAll(vector, i -> vector[i] / length);
          more.add(vector);
        }
      }
      for (double[] vector : more) {
        System.arraycopy(vector, 0, found, basis.size() * size, size);
        basis.add(vector);
      }
    }
    return basis;
  }

  /** What of vectors lies outside the space of so many orthonormal ones. */
  private static double[] outside(double[] basis, int count, double[] vectors, int columns) {
    double[] rest = vectors.clone();
    int size = vectors.length / columns;
    for (int twice = 0; twice < 2; twice++) {
      double[] along = new double[count * columns];
      Lapack.addProduct(along, 1, basis, true, rest, count, columns, size);
      Lapack.addProduct(rest, -1, basis, false, along, size, columns, count);
    }
    return rest;
  }

  private static boolean isFinite(Matrix matrix) {
    return Arrays.stream(matrix.toDoubles()).allMatch(Double::isFinite);
  }

  private static double length(double[] vector) {
    return Math.sqrt(dot(vector, vector));
  }

  private static void subtract(double factor, double[] other, double[] vector) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] -= factor * other[i];
    }
  }

  private static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] * y[i];
    }
    return sum;
  }
}

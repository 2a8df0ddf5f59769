package io.github.autoencoderlab.engine.pca;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Arrays;

/**
 * The principal components of data: directions of greatest variance, each orthogonal to those
 * before (Pearson 1901; Hotelling 1933).
 *
 * <p>Of all linear codes of k numbers, the first k components have the least squared error.
 */
public final class Pca {
  /** Of the largest, a share below which a variance is rounding. */
  private static final double LEAST_VARIANCE = 1e-10;

  private final int size;
  private final double[] mean;
  private final double[] variances;
  private final double[] vectors;

  private Pca(double[] mean, double[] variances, double[] vectors) {
    this.size = mean.length;
    this.mean = mean;
    this.variances = variances;
    this.vectors = vectors;
  }

  /** The components of data with this covariance; 784 values take about half a second. */
  public static Pca of(Covariance covariance) {
    int size = covariance.size();
    SymmetricEigen eigen = SymmetricEigen.of(covariance.matrix(), size);
    double[] variances = new double[size];
    double[] vectors = new double[size * size];
    for (int k = 0; k < size; k++) {
      int place = size - 1 - k;
      // What is below zero is rounding: no direction has a negative variance.
      variances[k] = Math.max(0, eigen.values()[place]);
      copyWithSign(eigen.vectors(), place * size, vectors, k * size, size);
    }
    return new Pca(covariance.mean(), variances, vectors);
  }

  /** The components of these columns. */
  public static Pca of(Matrix x) {
    return of(new Covariance(x.rows()).add(x));
  }

  /**
   * The components of columns that are fewer than their values: found by the products of columns
   * with one another, n³ operations instead of size³ (Turk and Pentland 1991, Eigenfaces). There
   * are as many as directions in which the columns differ, one at least.
   */
  public static Pca ofFew(Matrix x) {
    int size = x.rows();
    int count = x.columns();
    double[] mean = new double[size];
    double[] centred = x.toDoubles();
    for (int n = 0; n < centred.length; n++) {
      mean[n % size] += centred[n] / count;
    }
    for (int n = 0; n < centred.length; n++) {
      centred[n] -= mean[n % size];
    }
    double[] products = new double[count * count];
    Lapack.addProduct(products, 1, centred, true, centred, count, count, size);
    SymmetricEigen eigen = SymmetricEigen.of(products, count);
    double[] ascending = new double[size * count];
    Lapack.addProduct(ascending, 1, centred, false, eigen.vectors(), size, count, count);
    double[] values = eigen.values();
    double least = LEAST_VARIANCE * values[count - 1];
    // Columns that are all alike have one, like any other, along which nothing varies.
    int components = Math.max(1, (int) Arrays.stream(values).filter(v -> v > least).count());
    double[] variances = new double[components];
    double[] vectors = new double[components * size];
    for (int k = 0; k < components; k++) {
      int place = count - 1 - k;
      variances[k] = Math.max(0, values[place]) / count;
      copyWithSign(ascending, place * size, vectors, k * size, size);
      normalise(vectors, k * size, size);
    }
    return new Pca(mean, variances, vectors);
  }

  /** Makes a direction one long; one of no length becomes that of the first value. */
  private static void normalise(double[] vectors, int offset, int size) {
    double square = 0;
    for (int i = offset; i < offset + size; i++) {
      square += vectors[i] * vectors[i];
    }
    if (square == 0) {
      vectors[offset] = 1;
      return;
    }
    for (int i = offset; i < offset + size; i++) {
      vectors[i] /= Math.sqrt(square);
    }
  }

  /** A direction has no sign of its own: its largest component shall be positive. */
  private static void copyWithSign(double[] from, int offset, double[] to, int target, int size) {
    double largest = 0;
    for (int i = 0; i < size; i++) {
      double value = from[offset + i];
      largest = Math.abs(value) > Math.abs(largest) ? value : largest;
    }
    double sign = largest < 0 ? -1 : 1;
    for (int i = 0; i < size; i++) {
      to[target + i] = sign * from[offset + i];
    }
  }

  /** Values of an example. */
  public int size() {
    return size;
  }

  /** Components there are. */
  public int count() {
    return variances.length;
  }

  /** Mean of the data, μ. */
  public double[] mean() {
    return mean.clone();
  }

  /** Variance along each component, λ, descending; n, not n − 1, divides. */
  public double[] variances() {
    return variances.clone();
  }

  /**
   * U, the first components, one a column.
   *
   * @param k how many, 1 to {@link #count}
   */
  public Matrix components(int k) {
    requireComponents(k);
    float[] first = new float[k * size];
    for (int i = 0; i < first.length; i++) {
      first[i] = (float) vectors[i];
    }
    return new Matrix(size, k).set(first);
  }

  /** A code of the first k components. */
  public PcaCode code(int k) {
    return new PcaCode(components(k), mean);
  }

  private void requireComponents(int k) {
    if (k < 1 || k > count()) {
      throw new IllegalArgumentException(k + " components of " + count());
    }
  }
}

package io.github.autoencoderlab.engine.pca;

import io.github.autoencoderlab.engine.array.Matrix;

/**
 * The principal components of data: directions of greatest variance, each orthogonal to those
 * before (Pearson 1901; Hotelling 1933).
 *
 * <p>Of all linear codes of k numbers, the first k components have the least squared error.
 */
public final class Pca {
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

  /** Values of an example, and components there are. */
  public int size() {
    return size;
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
   * @param k how many, 1 to {@link #size}
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
    if (k < 1 || k > size) {
      throw new IllegalArgumentException(k + " components of " + size);
    }
  }
}

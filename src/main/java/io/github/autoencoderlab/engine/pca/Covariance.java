package io.github.autoencoderlab.engine.pca;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Arrays;

/**
 * Mean and covariance of data that come batch by batch; the memory does not grow with them.
 *
 * <p>Sums are taken of differences from the mean of the first batch, so that no large numbers
 * cancel; products of one batch are in single, their sums in double precision.
 */
public final class Covariance {
  private final int size;
  private final double[] shift;
  private final double[] sum;
  private final double[] squares;
  private final Matrix gram;
  private long count;

  /** The covariance of no data yet, of examples with this many values. */
  public Covariance(int size) {
    this.size = size;
    shift = new double[size];
    sum = new double[size];
    squares = new double[size * size];
    gram = new Matrix(size, size);
  }

  /**
   * Takes a batch into account; about a thousand examples at a time are fast.
   *
   * @param x size × n, at least one column; left unmodified
   * @return this
   */
  public Covariance add(Matrix x) {
    float[] values = x.toArray();
    Matrix shifted = new Matrix(size, x.columns());
    shifted.requireSize(values.length);
    if (count == 0) {
      startAtMeanOf(values);
    }
    for (int offset = 0; offset < values.length; offset += size) {
      for (int i = 0; i < size; i++) {
        values[offset + i] = (float) (values[offset + i] - shift[i]);
        sum[i] += values[offset + i];
      }
    }
    addSquares(shifted.set(values));
    count += x.columns();
    return this;
  }

  private void startAtMeanOf(float[] values) {
    for (int offset = 0; offset < values.length; offset += size) {
      for (int i = 0; i < size; i++) {
        shift[i] += values[offset + i];
      }
    }
    int columns = values.length / size;
    for (int i = 0; i < size; i++) {
      shift[i] /= columns;
    }
  }

  private void addSquares(Matrix shifted) {
    float[] products = gram.addGram(0, shifted).toArray();
    for (int n = 0; n < products.length; n++) {
      squares[n] += products[n];
    }
  }

  /** Values of an example. */
  public int size() {
    return size;
  }

  /** Examples taken into account. */
  public long count() {
    return count;
  }

  /** Mean of each value, μ. */
  public double[] mean() {
    double[] mean = new double[size];
    Arrays.setAll(mean, i -> shift[i] + sum[i] / count);
    return mean;
  }

  /**
   * The covariance Σ (x − μ)(x − μ)ᵀ / n, symmetric, in a new array.
   *
   * @throws IllegalStateException if there were no data
   */
  public double[] matrix() {
    if (count == 0) {
      throw new IllegalStateException("the covariance of no data");
    }
    double[] matrix = new double[size * size];
    for (int column = 0; column < size; column++) {
      for (int row = column; row < size; row++) {
        double product = sum[row] / count * (sum[column] / count);
        double covariance = squares[column * size + row] / count - product;
        matrix[column * size + row] = covariance;
        matrix[row * size + column] = covariance;
      }
    }
    return matrix;
  }
}

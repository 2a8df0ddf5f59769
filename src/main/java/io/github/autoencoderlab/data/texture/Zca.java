package io.github.autoencoderlab.data.texture;

/**
 * Whitening that changes examples as little as possible: x ↦ V diag(1/√(λ + ε)) Vᵀ (x − μ), with
 * the mean μ and the covariance V diag(λ) Vᵀ of the examples it was fitted to (Bell and Sejnowski
 * 1997; UFLDL, "Whitening").
 */
final class Zca {
  private final int size;
  private final double[] mean;
  private final double[] matrix;

  private Zca(int size, double[] mean, double[] matrix) {
    this.size = size;
    this.mean = mean;
    this.matrix = matrix;
  }

  /**
   * Fits the whitening to examples.
   *
   * @param values example after example, at least two
   * @param size numbers in one example
   * @param epsilon ε, above 0: how little the weakest directions are raised
   */
  static Zca fit(float[] values, int size, double epsilon) {
    double[] mean = mean(values, size);
    JacobiEigen eigen = new JacobiEigen(covariance(values, mean));
    double[] matrix = new double[size * size];
    for (int k = 0; k < size; k++) {
      double[] v = eigen.vector(k);
      double scale = 1 / Math.sqrt(Math.max(0, eigen.value(k)) + epsilon);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          matrix[i * size + j] += scale * v[i] * v[j];
        }
      }
    }
    return new Zca(size, mean, matrix);
  }

  /** Whitens examples; what is given is left as it is. */
  float[] whitened(float[] values) {
    float[] whitened = new float[values.length];
    double[] x = new double[size];
    for (int offset = 0; offset < values.length; offset += size) {
      for (int j = 0; j < size; j++) {
        x[j] = values[offset + j] - mean[j];
      }
      for (int i = 0; i < size; i++) {
        double sum = 0;
        for (int j = 0; j < size; j++) {
          sum += matrix[i * size + j] * x[j];
        }
        whitened[offset + i] = (float) sum;
      }
    }
    return whitened;
  }

  private static double[] mean(float[] values, int size) {
    double[] mean = new double[size];
    for (int i = 0; i < values.length; i++) {
      mean[i % size] += values[i];
    }
    for (int i = 0; i < size; i++) {
      mean[i] /= (double) values.length / size;
    }
    return mean;
  }

  private static double[][] covariance(float[] values, double[] mean) {
    int size = mean.length;
    double[][] sums = new double[size][size];
    double[] x = new double[size];
    for (int offset = 0; offset < values.length; offset += size) {
      for (int i = 0; i < size; i++) {
        x[i] = values[offset + i] - mean[i];
        for (int j = 0; j <= i; j++) {
          sums[i][j] += x[i] * x[j];
        }
      }
    }
    double count = (double) values.length / size;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        sums[i][j] /= count;
        sums[j][i] = sums[i][j];
      }
    }
    return sums;
  }
}

package io.github.autoencoderlab.engine.pca;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;

/**
 * The first few principal components by orthogonal iteration, V ← orthonormal basis of X Xᵀ V
 * (Golub and Van Loan 2013, section 8.2.4): for a look at thousands of numbers in milliseconds.
 *
 * <p>Each iteration brings component k nearer by λₖ₊₁/λₖ; {@link Pca} is exact.
 */
public final class LeadingComponents {
  private static final int ITERATIONS = 40;

  private LeadingComponents() {}

  /**
   * Codes of the first components of these columns.
   *
   * @param x size × n; left unmodified
   * @param k how many components, 1 to the smaller of size and n
   */
  public static PcaCode of(Matrix x, int k) {
    double[] mean = mean(x);
    Matrix centred = new Matrix(x.rows(), x.columns()).set(x);
    centred.addToColumns(PcaCode.vector(mean, -1));
    Matrix V = new Matrix(x.rows(), k).set(start(x.rows() * k));
    Matrix z = new Matrix(k, x.columns());
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      orthonormalise(V);
      z.productTransposed(V, centred);
      V.addOuter(0, 1, centred, z);
    }
    orthonormalise(V);
    return new PcaCode(V, mean);
  }

  private static double[] mean(Matrix x) {
    Matrix ones = Matrix.vector(x.columns()).fill(1);
    return Matrix.vector(x.rows()).addRowSums(0, 1.0 / x.columns(), x, ones).toDoubles();
  }

  private static float[] start(int count) {
    float[] values = new float[count];
    new Randomness(1).at(0, 0).normal(values);
    return values;
  }

  /** Modified Gram–Schmidt; each vector's largest component becomes positive. */
  private static void orthonormalise(Matrix V) {
    int size = V.rows();
    double[] values = V.toDoubles();
    for (int k = 0; k < V.columns(); k++) {
      for (int l = 0; l < k; l++) {
        add(values, k * size, -dot(values, k * size, l * size, size), l * size, size);
      }
      double length = Math.sqrt(dot(values, k * size, k * size, size));
      double sign = values[largest(values, k * size, size)] < 0 ? -1 : 1;
      // A direction without variance stays zero: its codes are zero, as they should be.
      scale(values, k * size, length == 0 ? 0 : sign / length, size);
    }
    V.set(values);
  }

  private static double dot(double[] values, int a, int b, int size) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += values[a + i] * values[b + i];
    }
    return sum;
  }

  private static void add(double[] values, int target, double factor, int source, int size) {
    for (int i = 0; i < size; i++) {
      values[target + i] += factor * values[source + i];
    }
  }

  private static void scale(double[] values, int at, double factor, int size) {
    for (int i = 0; i < size; i++) {
      values[at + i] *= factor;
    }
  }

  private static int largest(double[] values, int at, int size) {
    int largest = at;
    for (int i = at; i < at + size; i++) {
      largest = Math.abs(values[i]) > Math.abs(values[largest]) ? i : largest;
    }
    return largest;
  }
}

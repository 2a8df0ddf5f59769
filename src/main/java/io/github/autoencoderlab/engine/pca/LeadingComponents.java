package io.github.autoencoderlab.engine.pca;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import java.util.Arrays;

/**
 * The first few principal components by orthogonal iteration, V ← orthonormal basis of X Xᵀ V, with
 * more vectors than are wanted, of which those of the largest variance are taken in the end (Golub
 * and Van Loan 2013, sections 8.2.4 and 8.3.2): for a look at thousands of numbers in milliseconds.
 *
 * <p>Each iteration brings component k nearer by λₖ₊₅/λₖ; {@link Pca} is exact.
 */
public final class LeadingComponents {
  private static final int ITERATIONS = 12;
  private static final int MORE = 4;

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
    int most = Math.min(k + MORE, Math.min(x.rows(), x.columns()));
    Matrix V = new Matrix(x.rows(), most).set(start(x.rows() * most));
    Matrix z = new Matrix(most, x.columns());
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      orthonormalise(V);
      z.productTransposed(V, centred);
      V.addOuter(0, 1, centred, z);
    }
    orthonormalise(V);
    Matrix leading =
        new Matrix(x.rows(), k).product(V, largest(z.productTransposed(V, centred), k));
    orthonormalise(leading);
    return new PcaCode(leading, mean);
  }

  /** Which mixtures of these coordinates have the largest variances, one a column. */
  private static Matrix largest(Matrix z, int k) {
    int size = z.rows();
    double[] gram = new Matrix(size, size).addOuter(0, 1, z, z).toDoubles();
    Matrix mixtures = new Matrix(size, k);
    if (!Arrays.stream(gram).allMatch(Double::isFinite)) {
      return mixtures.fill(Double.NaN);
    }
    double[] vectors = SymmetricEigen.of(gram, size).vectors();
    double[] descending = new double[size * k];
    for (int n = 0; n < k; n++) {
      System.arraycopy(vectors, (size - 1 - n) * size, descending, n * size, size);
    }
    return mixtures.set(descending);
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

package io.github.autoencoderlab.engine.pca;

import io.github.autoencoderlab.engine.array.Matrix;

/** Codes of the first principal components, and what they say about x. */
public final class PcaCode {
  private final Matrix U;
  private final Matrix mean;
  private final Matrix minusProjectedMean;

  PcaCode(Matrix U, double[] mean) {
    this.U = U;
    this.mean = vector(mean, 1);
    Matrix minusMean = vector(mean, -1);
    minusProjectedMean = Matrix.vector(U.columns()).productTransposed(U, minusMean);
  }

  static Matrix vector(double[] values, double factor) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) (factor * values[i]);
    }
    return Matrix.vector(values.length).set(floats);
  }

  /** Numbers in a code, k. */
  public int components() {
    return U.columns();
  }

  /**
   * z ← Uᵀ (x − μ).
   *
   * @param x size × n; left unmodified
   * @param z k × n; overwritten
   */
  public void encode(Matrix x, Matrix z) {
    z.productTransposed(U, x).addToColumns(minusProjectedMean);
  }

  /**
   * x ← U z + μ.
   *
   * @param z k × n; left unmodified
   * @param x size × n; overwritten
   */
  public void decode(Matrix z, Matrix x) {
    x.product(U, z).addToColumns(mean);
  }

  /** x̂, what the code of each column says, in a new matrix. */
  public Matrix reconstructed(Matrix x) {
    Matrix z = new Matrix(components(), x.columns());
    Matrix reconstruction = new Matrix(x.rows(), x.columns());
    encode(x, z);
    decode(z, reconstruction);
    return reconstruction;
  }

  /** Σᵢ (xᵢ − x̂ᵢ)² of each column, x̂ being what its code says, in a new array. */
  public double[] squaredErrors(Matrix x) {
    Matrix difference = reconstructed(x);
    difference.add(-1, x);
    return difference.columnDots(difference);
  }
}

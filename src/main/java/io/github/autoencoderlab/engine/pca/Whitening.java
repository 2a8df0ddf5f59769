package io.github.autoencoderlab.engine.pca;

import io.github.autoencoderlab.engine.Matrix;

/**
 * Makes data white: values without correlation, of variance λ / (λ + ε), which is 1 where λ is
 * large (Bell and Sejnowski 1997; UFLDL, "Whitening").
 */
public final class Whitening {
  private final Matrix U;
  private final Matrix scaled;
  private final PcaCode code;

  /**
   * @param epsilon ε, at least 0 and above 0 if a variance is 0: directions of less variance than
   *     this are noise and are not blown up
   */
  Whitening(Matrix U, double[] mean, double[] variances, double epsilon) {
    if (!(epsilon >= 0 && variances[variances.length - 1] + epsilon > 0)) {
      throw new IllegalArgumentException("epsilon cannot be " + epsilon);
    }
    this.U = U;
    int size = U.rows();
    float[] values = U.toArray();
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (values[i] / Math.sqrt(variances[i / size] + epsilon));
    }
    scaled = new Matrix(size, variances.length).set(values);
    code = new PcaCode(scaled, mean);
  }

  /**
   * PCA whitening, y ← (Λ + ε)^−½ Uᵀ (x − μ).
   *
   * @param x size × n; left unmodified
   * @param y k × n; overwritten
   */
  public void pca(Matrix x, Matrix y) {
    code.encode(x, y);
  }

  /**
   * ZCA whitening, y ← U (Λ + ε)^−½ Uᵀ (x − μ): white, and of all white data nearest to x.
   *
   * @param x size × n; left unmodified
   * @param y size × n; overwritten
   */
  public void zca(Matrix x, Matrix y) {
    Matrix z = new Matrix(U.columns(), x.columns());
    pca(x, z);
    y.product(U, z);
  }
}

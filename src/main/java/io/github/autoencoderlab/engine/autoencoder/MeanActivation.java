package io.github.autoencoderlab.engine.autoencoder;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.layer.Pass;

/** ρ̂ⱼ = 1/m Σ hⱼ(x), the mean activation of each code unit over many examples. */
public final class MeanActivation {
  /** Examples encoded at a time. */
  private static final int CHUNK = 500;

  private MeanActivation() {}

  /**
   * Over all columns of a matrix.
   *
   * @param examples visible × count
   * @return one number for each code unit
   */
  public static double[] over(Autoencoder autoencoder, Matrix examples) {
    Matrix sum = new Matrix(autoencoder.code(), 1, examples.precision());
    for (int from = 0; from < examples.columns(); from += CHUNK) {
      int count = Math.min(CHUNK, examples.columns() - from);
      Pass pass = autoencoder.pass(count);
      pass.x().set(examples.part(from * examples.rows(), examples.rows(), count));
      autoencoder.encode(pass);
      Matrix h = pass.a(autoencoder.codeLayer());
      sum.addRowSums(
          1, 1.0 / examples.columns(), h, new Matrix(count, 1, examples.precision()).fill(1));
    }
    return sum.toDoubles();
  }
}

package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.dense.Pass;
import io.github.autoencoderlab.engine.neighbours.NearestNeighbours;
import io.github.autoencoderlab.engine.pca.PcaCode;
import io.github.autoencoderlab.lesson.ImageColumns;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * The codes of a whole set.
 *
 * @param h units × count
 */
record Codes(Matrix h) {
  private static final int NEIGHBOURS = 5;

  /** What an autoencoder makes of them. */
  static Codes of(Autoencoder autoencoder, Examples images) {
    return collected(
        images,
        autoencoder.code(),
        x -> {
          Pass pass = autoencoder.pass(x.columns());
          pass.x().set(x);
          autoencoder.encode(pass);
          return pass.a(autoencoder.codeLayer());
        });
  }

  /** What PCA makes of them. */
  static Codes of(PcaCode pca, Examples images) {
    return collected(
        images,
        pca.components(),
        x -> {
          Matrix z = new Matrix(pca.components(), x.columns());
          pca.encode(x, z);
          return z;
        });
  }

  private static Codes collected(Examples images, int units, UnaryOperator<Matrix> encoder) {
    Matrix all = new Matrix(units, images.count());
    int[] done = new int[1];
    ImageColumns.forEach(
        images,
        images.count(),
        x -> {
          all.part(done[0] * units, units, x.columns()).set(encoder.apply(x));
          done[0] += x.columns();
        });
    return new Codes(all);
  }

  /** The mean of each unit. */
  double[] means() {
    Matrix sum = Matrix.vector(h.rows());
    sum.addRowSums(0, 1.0 / h.columns(), h, Matrix.vector(h.columns()).fill(1));
    return sum.toDoubles();
  }

  /** How far each unit comes from a value at most. */
  double[] farthestFrom(double rest) {
    double[] farthest = new double[h.rows()];
    float[] values = h.toArray();
    for (int n = 0; n < values.length; n++) {
      int j = n % farthest.length;
      farthest[j] = Math.max(farthest[j], Math.abs(values[n] - rest));
    }
    return farthest;
  }

  /** The share of other examples that 5 of these as neighbours recognise by their codes. */
  double accuracy(byte[] labels, Codes others, byte[] truth) {
    int k = Math.min(NEIGHBOURS, h.columns());
    return new NearestNeighbours(h, labels).accuracy(others.h, truth, k);
  }

  /** The mean over units. */
  static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }
}

package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.neighbours.NearestNeighbours;
import io.github.autoencoderlab.engine.pca.PcaCode;
import java.util.function.UnaryOperator;

/**
 * The codes of a whole set.
 *
 * @param h units × count
 * @param labels the classes of the examples; empty if they have none
 */
public record Codes(Matrix h, byte[] labels) {
  private static final int NEIGHBOURS = 5;

  /** What an encoder makes of a set. */
  public static Codes of(Examples examples, int units, UnaryOperator<Matrix> encoder) {
    Matrix all = new Matrix(units, examples.count());
    int[] done = new int[1];
    ImageColumns.forEach(
        examples,
        examples.count(),
        x -> {
          all.part(done[0] * units, units, x.columns()).set(encoder.apply(x));
          done[0] += x.columns();
        });
    return new Codes(all, examples.labels());
  }

  /** What PCA makes of a set. */
  public static Codes of(Examples examples, PcaCode pca) {
    return of(examples, pca.components(), x -> encoded(pca, x));
  }

  /** The codes of columns by PCA, in a new matrix. */
  public static Matrix encoded(PcaCode pca, Matrix x) {
    Matrix z = new Matrix(pca.components(), x.columns());
    pca.encode(x, z);
    return z;
  }

  /** The share of others that 5 of these as neighbours recognise. */
  public double recognise(Codes others) {
    int k = Math.min(NEIGHBOURS, h.columns());
    return new NearestNeighbours(h, labels).accuracy(others.h, others.labels, k);
  }

  /** The mean of each unit. */
  public double[] means() {
    Matrix sum = Matrix.vector(h.rows());
    sum.addRowSums(0, 1.0 / h.columns(), h, Matrix.vector(h.columns()).fill(1));
    return sum.toDoubles();
  }
}

package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.neighbours.NearestNeighbours;
import io.github.autoencoderlab.engine.pca.PcaCode;
import io.github.autoencoderlab.lesson.ImageColumns;
import java.util.function.UnaryOperator;

/** The codes of a whole set, one a column, with the classes of the examples. */
record Codes(Matrix h, byte[] labels) {
  private static final int NEIGHBOURS = 5;

  /** What an encoder makes of a set. */
  static Codes of(Examples examples, int units, UnaryOperator<Matrix> encoder) {
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
  static Codes of(Examples examples, PcaCode pca) {
    return of(examples, pca.components(), x -> encoded(pca, x));
  }

  static Matrix encoded(PcaCode pca, Matrix x) {
    Matrix z = new Matrix(pca.components(), x.columns());
    pca.encode(x, z);
    return z;
  }

  /** The share of others that 5 of these as neighbours recognise. */
  double recognise(Codes others) {
    int k = Math.min(NEIGHBOURS, h.columns());
    return new NearestNeighbours(h, labels).accuracy(others.h, others.labels, k);
  }
}

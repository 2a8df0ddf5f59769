package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.pca.PcaCode;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.ImageColumns;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;

/**
 * The nearest of many examples, exactly, without computing all distances: with z the first
 * principal components and r the length of the rest, |x − y|² ≥ |z(x) − z(y)|² + (r(x) − r(y))²,
 * and most examples are too far by that alone.
 */
final class NearestExamples {
  private static final int COMPONENTS = 40;

  /** What rounding may add to a bound, as a share and as a distance. */
  private static final float CAUTION = 0.999f;

  private static final float ROUNDING = 1e-3f;

  private final Examples examples;
  private final PcaCode pca;
  private final float[][] z;
  private final float[] rest;
  private final float[] bounds;
  private final float[] one;

  /** An example and how far it is, Σ (x − y)². */
  record Nearest(int place, double squaredDistance) {}

  /** Looks through all examples once. */
  NearestExamples(Examples examples, PcaBaseline baseline) {
    this.examples = examples;
    pca = baseline.code(COMPONENTS);
    z = new float[pca.components()][examples.count()];
    rest = new float[examples.count()];
    bounds = new float[examples.count()];
    one = new float[examples.size()];
    int[] done = new int[1];
    ImageColumns.forEach(
        examples,
        examples.count(),
        x -> {
          keep(x, done[0]);
          done[0] += x.columns();
        });
  }

  private void keep(Matrix x, int first) {
    Matrix codes = Codes.encoded(pca, x);
    for (int c = 0; c < z.length; c++) {
      System.arraycopy(codes.row(c), 0, z[c], first, x.columns());
    }
    System.arraycopy(rests(x), 0, rest, first, x.columns());
  }

  /** What principal components leave of each column, as a length. */
  private float[] rests(Matrix x) {
    double[] squares = pca.squaredErrors(x);
    float[] lengths = new float[squares.length];
    for (int n = 0; n < lengths.length; n++) {
      lengths[n] = (float) Math.sqrt(squares[n]);
    }
    return lengths;
  }

  /**
   * The nearest example of each column; of several the first.
   *
   * @param x size × n; left unmodified
   */
  Nearest[] of(Matrix x) {
    Matrix codes = Codes.encoded(pca, x);
    float[] rests = rests(x);
    Nearest[] nearest = new Nearest[x.columns()];
    for (int n = 0; n < nearest.length; n++) {
      bound(codes.column(n), rests[n]);
      nearest[n] = closest(x.column(n));
    }
    return nearest;
  }

  /** The loops run over examples, so that the compiler takes several at a time. */
  private void bound(float[] code, float restOfX) {
    for (int n = 0; n < bounds.length; n++) {
      float difference = rest[n] - restOfX;
      bounds[n] = difference * difference;
    }
    for (int c = 0; c < z.length; c++) {
      float[] ofExamples = z[c];
      float ofX = code[c];
      for (int n = 0; n < bounds.length; n++) {
        float difference = ofExamples[n] - ofX;
        bounds[n] += difference * difference;
      }
    }
  }

  /** Begins where the bound is smallest, so that few others come into question. */
  private Nearest closest(float[] x) {
    int promising = 0;
    for (int n = 1; n < bounds.length; n++) {
      promising = bounds[n] < bounds[promising] ? n : promising;
    }
    Nearest best = new Nearest(promising, squaredDistance(x, promising));
    for (int n = 0; n < bounds.length; n++) {
      if (CAUTION * bounds[n] - ROUNDING < best.squaredDistance()) {
        double distance = squaredDistance(x, n);
        boolean first = distance == best.squaredDistance() && n < best.place();
        best = distance < best.squaredDistance() || first ? new Nearest(n, distance) : best;
      }
    }
    return best;
  }

  private double squaredDistance(float[] x, int place) {
    examples.copy(place, one, 0);
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      double difference = (double) one[i] - x[i];
      sum += difference * difference;
    }
    return sum;
  }
}

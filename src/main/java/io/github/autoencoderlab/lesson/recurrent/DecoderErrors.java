package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.recurrent.RecurrentAutoencoder;
import io.github.autoencoderlab.engine.recurrent.RecurrentPass;
import io.github.autoencoderlab.engine.recurrent.RecurrentShape;

/**
 * Squared errors of a decoder at each step in its own order, summed over channels, mean over
 * series; its input is what the net's shape says, the truth too.
 */
final class DecoderErrors {
  private final RecurrentShape shape;
  private final RecurrentPass pass;
  private final Matrix x;
  private final Matrix codes;

  /**
   * Of these series.
   *
   * @param x one in each column; only read
   */
  DecoderErrors(RecurrentAutoencoder net, Matrix x) {
    shape = net.shape();
    this.x = x;
    pass = net.pass(x.columns());
    codes = new Matrix(shape.code(), x.columns());
    pass.x().set(x);
    pass.forward();
    pass.codes(codes);
  }

  /** With the code of each series. */
  double[] right() {
    return with(codes);
  }

  /** Each series with the code of another, half of all further on: neighbours may be alike. */
  double[] withOther() {
    int units = codes.rows();
    int count = codes.columns();
    int half = count / 2;
    Matrix other = new Matrix(units, count);
    other.part(0, units, count - half).set(codes.part(half * units, units, count - half));
    if (half > 0) {
      other.part((count - half) * units, units, half).set(codes.part(0, units, half));
    }
    return with(other);
  }

  /** All with the mean of the codes. */
  double[] withMean() {
    int count = codes.columns();
    Matrix mean = Matrix.vector(codes.rows());
    mean.addRowSums(0, 1.0 / count, codes, Matrix.vector(count).fill(1));
    return with(new Matrix(codes.rows(), count).addToColumns(mean));
  }

  private double[] with(Matrix given) {
    pass.setCodes(given);
    pass.startFromCodes();
    pass.decode();
    Matrix y = new Matrix(shape.output().size(), x.columns());
    pass.outputs(y);
    int steps = shape.series().steps();
    double[] errors = new double[steps];
    for (int n = 0; n < x.columns(); n++) {
      float[] truth = x.column(n);
      float[] put = y.column(n);
      for (int t = 0; t < steps; t++) {
        int step = shape.reversed() ? steps - 1 - t : t;
        errors[step] += squared(truth, put, t) / x.columns();
      }
    }
    return errors;
  }

  private double squared(float[] truth, float[] put, int t) {
    double sum = 0;
    for (int k = 0; k < shape.outputs().size(); k++) {
      double difference =
          put[shape.output().place(t, k)] - truth[shape.series().place(t, shape.outputs().get(k))];
      sum += difference * difference;
    }
    return sum;
  }
}

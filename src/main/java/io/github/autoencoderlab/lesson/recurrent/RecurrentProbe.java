package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.pca.Pca;
import io.github.autoencoderlab.engine.recurrent.RecurrentAutoencoder;
import io.github.autoencoderlab.engine.recurrent.RecurrentExample;
import io.github.autoencoderlab.engine.recurrent.RecurrentPass;
import io.github.autoencoderlab.lesson.kit.Codes;
import java.util.ArrayList;
import java.util.List;

/** Looks into a net between steps: one held-out series, some of them, and their codes. */
final class RecurrentProbe {
  private static final int POINTS = 300;

  private final SeriesData data;
  private final SeriesJudge judge;
  private final RecurrentPass pass;
  private final Theta gradient;

  RecurrentProbe(SeriesData data, RecurrentAutoencoder net, SeriesJudge judge) {
    this.data = data;
    this.judge = judge;
    pass = RecurrentParameters.used(net).pass(1);
    gradient = net.theta().like();
  }

  /**
   * What happens with a held-out series, there and back.
   *
   * @param truncation as in training
   */
  RecurrentExample inside(int example, int truncation) {
    Examples test = data.test();
    float[] x = new float[test.size()];
    test.copy(Math.min(example, test.count() - 1), x, 0);
    pass.x().set(x);
    pass.forward();
    pass.loss();
    pass.backward(truncation, gradient);
    return pass.inside(0);
  }

  /** The first held-out series. */
  RecurrentSnapshot.Signals signals() {
    return signals(SeriesView.SHOWN);
  }

  private RecurrentSnapshot.Signals signals(int most) {
    Examples examples = SeriesData.first(data.test(), most);
    Matrix x = SeriesJudge.columns(examples);
    Matrix y = judge.reconstructed(x);
    List<float[]> xs = new ArrayList<>();
    List<float[]> ys = new ArrayList<>();
    boolean[] abnormal = new boolean[examples.count()];
    for (int n = 0; n < examples.count(); n++) {
      xs.add(x.column(n));
      ys.add(y.column(n));
      abnormal[n] = data.isAbnormal(n);
    }
    Matrix difference = y.add(-1, x);
    return new RecurrentSnapshot.Signals(xs, ys, difference.columnDots(difference), abnormal);
  }

  /** Codes of the first held-out series, and their principal components. */
  RecurrentSnapshot.Codes codes() {
    Examples examples = SeriesData.first(data.test(), POINTS);
    Matrix x = SeriesJudge.columns(examples);
    Matrix h = judge.codes(x);
    return new RecurrentSnapshot.Codes(
        signals(POINTS),
        examples.labels(),
        h.rows() == 2 ? plane(h) : plane(Codes.encoded(Pca.of(h).code(Math.min(2, h.rows())), h)),
        plane(Codes.encoded(judge.pca().code(2), x)));
  }

  /** Two rows; a code of one unit lies on a line. */
  private static double[][] plane(Matrix h) {
    double[][] rows = new double[2][h.columns()];
    for (int row = 0; row < Math.min(2, h.rows()); row++) {
      float[] values = h.row(row);
      for (int n = 0; n < values.length; n++) {
        rows[row][n] = values[n];
      }
    }
    return rows;
  }
}

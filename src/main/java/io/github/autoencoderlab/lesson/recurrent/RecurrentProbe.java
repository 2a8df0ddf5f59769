package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.pca.PcaCode;
import io.github.autoencoderlab.engine.recurrent.RecurrentAutoencoder;
import io.github.autoencoderlab.engine.recurrent.RecurrentExample;
import io.github.autoencoderlab.engine.recurrent.RecurrentPass;
import io.github.autoencoderlab.lesson.kit.Codes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks into a net between steps: one held-out series, some of them, and their codes. */
final class RecurrentProbe {
  private static final int POINTS = 300;
  private static final int WINDOWS = 500;
  private static final int ROWS = 5;
  private static final int COLUMNS = 7;

  /** A walk leaves out this share of the codes on each side. */
  private static final double OUTLIERS = 0.03;

  private static final int NOISE = 1_000_003;

  private final SeriesData data;
  private final SeriesJudge judge;
  private final RecurrentAutoencoder net;
  private final long seed;
  private final RecurrentPass pass;
  private final Theta gradient;

  RecurrentProbe(SeriesData data, RecurrentAutoencoder net, SeriesJudge judge, long seed) {
    this.data = data;
    this.net = net;
    this.seed = seed;
    this.judge = judge;
    pass = RecurrentParameters.used(net).pass(1);
    gradient = net.theta().like();
  }

  /** The series that is looked at, as it is. */
  private float[] clean(SeriesView view) {
    Examples test = data.test();
    float[] x = new float[test.size()];
    if (view.isWritten() && data.about().pen()) {
      data.written(view.writing()).copy(0, x, 0);
    } else {
      test.copy(shown(view), x, 0);
    }
    return x;
  }

  private int shown(SeriesView view) {
    return Math.max(0, Math.min(view.example(), data.test().count() - 1));
  }

  /** The same as it is given to the encoder; the same noise at each look. */
  private float[] seen(SeriesView view) {
    float[] x = clean(view);
    float[] noise = new float[x.length];
    new Randomness(seed).at(shown(view), NOISE).normal(noise);
    float[] means = data.channelMeans();
    for (int i = 0; i < x.length; i++) {
      int step = i / means.length;
      x[i] =
          view.spoiling().cuts(step, x.length / means.length)
              ? means[i % means.length]
              : x[i] + (float) view.spoiling().noise() * noise[i];
    }
    return x;
  }

  /**
   * What happens with a held-out series, there and back.
   *
   * @param truncation as in training
   */
  RecurrentExample inside(SeriesView view, int truncation) {
    pass.x().set(seen(view));
    pass.forward();
    pass.loss();
    pass.backward(truncation, gradient);
    return pass.inside(0);
  }

  /** A held-out series as it is, as it is given, and what comes back. */
  RecurrentSnapshot.Given given(SeriesView view) {
    float[] seen = seen(view);
    Matrix given = new Matrix(seen.length, 1).set(seen);
    return new RecurrentSnapshot.Given(clean(view), seen, judge.reconstructed(given).column(0));
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
    Matrix difference = y.add(-1, judge.targets(x));
    return new RecurrentSnapshot.Signals(xs, ys, difference.columnDots(difference), abnormal);
  }

  /** Codes of the first held-out series, and their principal components. */
  RecurrentSnapshot.Codes codes() {
    Examples examples = SeriesData.first(data.test(), POINTS);
    Matrix x = SeriesJudge.columns(examples);
    Matrix h = judge.codes(x);
    CodePlane plane = CodePlane.of(h, examples.labels());
    FrozenSeriesDecoder decoder = new FrozenSeriesDecoder(net);
    PcaCode code = judge.pca().code(2);
    return new RecurrentSnapshot.Codes(
        signals(POINTS),
        examples.labels(),
        plane.places(h),
        rows(Codes.encoded(code, x)),
        new RecurrentSnapshot.Places(
            (across, up) -> decoder.decode(plane.code(across, up)), ofPca(code, x.rows())));
  }

  private static RecurrentSnapshot.Place ofPca(PcaCode code, int size) {
    return (across, up) -> {
      Matrix z = new Matrix(code.components(), 1);
      z.set(code.components() == 1 ? floats(across) : floats(across, up));
      Matrix series = new Matrix(size, 1);
      code.decode(z, series);
      return series.column(0);
    };
  }

  private static float[] floats(double... values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  /** What places of the plane of codes say, from edge to edge of nearly all codes. */
  RecurrentSnapshot.Walk walk() {
    Examples examples = SeriesData.first(data.test(), POINTS);
    Matrix h = judge.codes(SeriesJudge.columns(examples));
    CodePlane plane = CodePlane.of(h, examples.labels());
    double[][] places = plane.places(h);
    int rows = plane.units() == 1 ? 1 : ROWS;
    double[] x = new double[rows * COLUMNS];
    double[] y = new double[rows * COLUMNS];
    Matrix codes = new Matrix(h.rows(), x.length);
    for (int n = 0; n < x.length; n++) {
      x[n] = within(places[0], n % COLUMNS / (COLUMNS - 1.0));
      int row = n / COLUMNS;
      y[n] = rows == 1 ? 0 : within(places[1], 1 - row / (rows - 1.0));
      codes.part(n * h.rows(), h.rows(), 1).set(plane.code(x[n], y[n]));
    }
    return new RecurrentSnapshot.Walk(COLUMNS, x, y, columns(judge.decoded(codes)));
  }

  /** A share of the way from the lower outliers to the upper ones. */
  private static double within(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int out = (int) (OUTLIERS * sorted.length);
    double low = sorted[out];
    return low + share * (sorted[sorted.length - 1 - out] - low);
  }

  private static List<float[]> columns(Matrix matrix) {
    List<float[]> columns = new ArrayList<>();
    for (int n = 0; n < matrix.columns(); n++) {
      columns.add(matrix.column(n));
    }
    return columns;
  }

  /** Codes of windows rolled over the beginning of what is held out. */
  RecurrentSnapshot.Path path() {
    if (data.about().stride() == 0) {
      return RecurrentSnapshot.Path.NONE;
    }
    Examples examples = SeriesData.first(data.test(), WINDOWS);
    Matrix x = SeriesJudge.columns(examples);
    Matrix h = judge.codes(x);
    List<double[]> channels = new ArrayList<>();
    for (int channel = 0; channel < examples.columns(); channel++) {
      channels.add(doubles(x.row(data.shape().place(examples.rows() - 1, channel))));
    }
    return new RecurrentSnapshot.Path(
        data.about().stride(),
        examples.labels(),
        CodePlane.of(h, examples.labels()).places(h),
        channels);
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < doubles.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }

  /** Two rows; a plane of one component is a line. */
  private static double[][] rows(Matrix z) {
    double[][] rows = new double[2][z.columns()];
    for (int row = 0; row < Math.min(2, z.rows()); row++) {
      rows[row] = doubles(z.row(row));
    }
    return rows;
  }
}

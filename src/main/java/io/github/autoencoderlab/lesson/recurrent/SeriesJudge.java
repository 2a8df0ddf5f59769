package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.neighbours.NearestNeighbours;
import io.github.autoencoderlab.engine.recurrent.RecurrentAutoencoder;
import io.github.autoencoderlab.engine.recurrent.RecurrentShape;
import io.github.autoencoderlab.engine.recurrent.SeriesCoder;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import java.util.HashMap;
import java.util.Map;

/** What a net makes of whole sets, and what other ways make of them. */
final class SeriesJudge {
  private static final int AT_ONCE = 50;
  private static final int PCA_UNITS = 2;

  private final SeriesData data;
  private final SeriesCoder coder;
  private final PcaBaseline pca;
  private final RecurrentShape shape;
  private final Map<Integer, Double> errorsOfPca = new HashMap<>();
  private final Map<Integer, Anomalies.Rivals> rivals = new HashMap<>();

  SeriesJudge(SeriesData data, RecurrentAutoencoder net) {
    this.data = data;
    shape = net.shape();
    coder = net.coder(AT_ONCE);
    pca = new PcaBaseline(data.learned());
  }

  /** Examples as columns. */
  static Matrix columns(Examples examples) {
    float[] values = examples.first(examples.count());
    return new Matrix(examples.size(), examples.count()).set(values);
  }

  /** What comes back from columns. */
  Matrix reconstructed(Matrix x) {
    return coder.reconstruct(x);
  }

  /** Codes of columns. */
  Matrix codes(Matrix x) {
    return coder.encode(x);
  }

  /** Σ (y − x)² of each example, over channels and steps. */
  double[] errors(Examples examples) {
    return examples.count() == 0 ? new double[0] : errors(columns(examples));
  }

  /** Series of codes. */
  Matrix decoded(Matrix codes) {
    return coder.decode(codes);
  }

  /** Of columns what is to come back: the channels that are rebuilt. */
  Matrix targets(Matrix x) {
    int channels = shape.series().channels();
    int rebuilt = shape.outputs().size();
    if (rebuilt == channels) {
      return x;
    }
    float[] all = x.toArray();
    float[] some = new float[all.length / channels * rebuilt];
    for (int i = 0; i < some.length; i++) {
      some[i] = all[i / rebuilt * channels + shape.outputs().get(i % rebuilt)];
    }
    return new Matrix(shape.output().size(), x.columns()).set(some);
  }

  private double[] errors(Matrix x) {
    Matrix difference = coder.reconstruct(x).add(-1, targets(x));
    return difference.columnDots(difference);
  }

  /** The mean of the errors of at most so many examples. */
  double meanError(Examples examples, int most) {
    double sum = 0;
    double[] errors = errors(SeriesData.first(examples, most));
    for (double error : errors) {
      sum += error;
    }
    return sum / errors.length;
  }

  /** The same for as many principal components as a code has units, over all held out. */
  double pcaError(int components) {
    return errorsOfPca.computeIfAbsent(components, this::measuredPca);
  }

  private double measuredPca(int components) {
    if (shape.outputs().size() == shape.series().channels()) {
      return pca.squaredError(components);
    }
    Matrix x = columns(data.learned().test());
    Matrix back = pca.code(components).reconstructed(x);
    return targets(back).squaredDistance(targets(x)) / x.columns();
  }

  /** PCA of what is learned from. */
  PcaBaseline pca() {
    return pca;
  }

  /** Errors of at most so many examples of each kind. */
  Anomalies anomalies(int most) {
    if (!data.normalOnly()) {
      return Anomalies.NONE;
    }
    return new Anomalies(
        errors(SeriesData.first(data.learned().train(), most)),
        errors(data.normals(most)),
        errors(data.abnormal(most)),
        rivals.computeIfAbsent(most, this::rivals));
  }

  private Anomalies.Rivals rivals(int most) {
    Examples normal = data.normals(most);
    Examples abnormal = data.abnormal(most);
    if (normal.count() == 0 || abnormal.count() == 0) {
      return Anomalies.Rivals.NONE;
    }
    Matrix x = columns(normal);
    Matrix z = columns(abnormal);
    Matrix memory = columns(data.learned().train());
    NearestNeighbours nearest = new NearestNeighbours(memory, new byte[memory.columns()]);
    return new Anomalies.Rivals(
        new Anomalies.Scores(distances(nearest, memory, x), distances(nearest, memory, z)),
        new Anomalies.Scores(
            pca.code(PCA_UNITS).squaredErrors(x), pca.code(PCA_UNITS).squaredErrors(z)));
  }

  /** Squared distances from the nearest example. */
  private static double[] distances(NearestNeighbours nearest, Matrix memory, Matrix queries) {
    int[][] places = nearest.nearest(queries, 1);
    double[] distances = new double[places.length];
    for (int n = 0; n < places.length; n++) {
      float[] one = queries.column(n);
      float[] other = memory.column(places[n][0]);
      for (int i = 0; i < one.length; i++) {
        double difference = one[i] - other[i];
        distances[n] += difference * difference;
      }
    }
    return distances;
  }
}

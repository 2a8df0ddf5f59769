package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.pca.PcaCode;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.MiniBatches;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The same image moved by a few pixels: what becomes of its reconstruction, and how far the code
 * moves; for a convolutional net, one that pools, a dense one and PCA, with codes of about the same
 * size. None has seen moved images.
 */
final class ShiftedStudy {
  static final String ID = "shifted";

  static final MapStudy STUDY = new MapStudy(ID, ShiftedStudy::answer);

  /** Pixels that images are moved by, at most. */
  static final int FARTHEST = 3;

  /** Images that are shown, each at every distance. */
  static final int SHOWN = 2;

  /** Rows and columns of a picture, among the series. */
  static final String SIZE = "size";

  /** The images that are shown, among the series; what models make of them is named after these. */
  static final String X = "x";

  static final double RATE = 0.003;
  static final int BATCH = 50;
  private static final int STEPS = 600;
  private static final int JUDGED = 250;
  private static final int[][] WAYS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};
  private static final int INITIAL_WEIGHTS = 1_000_002;

  private final MapRun run;
  private final MapRivals rivals;
  private final Answer answer = new Answer();
  private final Matrix images;
  private final int steps;

  private ShiftedStudy(MapRun run, MapRivals rivals, int steps) {
    this.run = run;
    this.rivals = rivals;
    this.steps = steps;
    Examples test = run.data().test();
    float[] values = test.first(JUDGED);
    images = new Matrix(test.size(), values.length / test.size()).set(values);
  }

  /** A model of the study. */
  enum Kind {
    CONVOLUTIONAL,
    POOLING,
    DENSE,
    PCA;

    /** Its name among numbers and texts. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a model makes of columns. */
  private record Model(Kind kind, UnaryOperator<Matrix> code, UnaryOperator<Matrix> back) {
    Model(Kind kind, Autoencoder autoencoder) {
      this(kind, new MapJudge(autoencoder));
    }

    private Model(Kind kind, MapJudge judge) {
      this(kind, judge::codes, judge::reconstructed);
    }
  }

  /** Strides of 2 on three levels, as the lesson opens with. */
  static final MapNet STRIDES = MapNet.USUAL;

  /** Pooling on three levels; of 3 × 3 places, so that 14 maps make about as large a code. */
  static final MapNet POOLS =
      new MapNet(
          3,
          16,
          new MapNet.Kernels(3, 1, 1, false),
          2,
          Decoder.TRANSPOSED,
          4,
          14,
          0,
          Activation.RELU,
          Activation.LINEAR);

  private static Answer answer(MapRun run, MapRivals rivals) {
    return answer(run, rivals, STEPS);
  }

  /** The answer after so many steps of each net. */
  static Answer answer(MapRun run, MapRivals rivals, int steps) {
    if (!run.suits(STRIDES) || !run.suits(POOLS)) {
      return new Answer();
    }
    return new ShiftedStudy(run, rivals, steps).compared();
  }

  private Answer compared() {
    rivals.expect(Kind.values().length - 1);
    MapTrainer usual = learned(STRIDES);
    answer.put(SIZE, new double[] {run.picture().height(), run.picture().width()});
    answer.put(X, shown().toDoubles());
    measure(new Model(Kind.CONVOLUTIONAL, usual.autoencoder()));
    measure(new Model(Kind.POOLING, learned(POOLS).autoencoder()));
    int units = usual.autoencoder().code();
    measure(new Model(Kind.DENSE, dense(units)));
    PcaCode pca = new PcaBaseline(run.data()).code(units);
    measure(new Model(Kind.PCA, x -> Codes.encoded(pca, x), pca::reconstructed));
    return answer;
  }

  /** The first images, each as it is and then moved to the right by more and more. */
  private Matrix shown() {
    int count = Math.min(SHOWN, images.columns());
    Matrix all = new Matrix(images.rows(), count * (FARTHEST + 1));
    for (int d = 0; d <= FARTHEST; d++) {
      Matrix moved = moved(images, d, 0);
      for (int n = 0; n < count; n++) {
        int place = n * (FARTHEST + 1) + d;
        all.part(place * all.rows(), all.rows(), 1).set(moved.column(n));
      }
    }
    return all;
  }

  private MapTrainer learned(MapNet net) {
    return rivals.learned(
        run.with(net).with(AutoencoderOptions.plain(RATE)).withWay(Rule.ADAM, BATCH), steps);
  }

  /** One hidden layer of rectified units, which learns from the same mini-batches. */
  private Autoencoder dense(int units) {
    Examples train = run.data().train();
    Randomness randomness = new Randomness(run.seed());
    Autoencoder autoencoder =
        Autoencoder.initial(
            Architecture.autoencoder(
                List.of(train.size(), units),
                Activation.RELU,
                Activation.RELU,
                run.way().output(),
                false),
            train.mean(),
            randomness.at(0, INITIAL_WEIGHTS));
    MiniBatches batches = new MiniBatches(train, BATCH, run.seed());
    AutoencoderLearner learner =
        new AutoencoderLearner(
            autoencoder,
            batches.batchSize(),
            run.way().loss(),
            Rule.ADAM,
            AutoencoderOptions.plain(RATE),
            randomness);
    rivals.learn(steps, step -> learner.step(batches.batch(step)));
    return autoencoder;
  }

  private void measure(Model model) {
    String name = model.kind().id();
    Matrix home = model.code().apply(images);
    double apart = meanDistance(home);
    double[] errors = new double[FARTHEST + 1];
    double[] movements = new double[FARTHEST + 1];
    for (int d = 0; d <= FARTHEST; d++) {
      for (int[] way : WAYS) {
        Matrix x = moved(images, d * way[0], d * way[1]);
        errors[d] += model.back().apply(x).squaredDistance(x) / x.columns() / WAYS.length;
        movements[d] += meanMovement(home, model.code().apply(x)) / apart / WAYS.length;
      }
      answer.put(STUDY.of(name) + "SquaredError" + d, errors[d]);
      answer.put(STUDY.of(name) + "CodeMovement" + d, movements[d]);
    }
    answer.put(name + "Error", errors);
    answer.put(name + "Movement", movements);
    answer.put(STUDY.of(name) + "Code", home.rows());
    answer.put(name, model.back().apply(shown()).toDoubles());
    rivals.show(answer);
  }

  /** Columns moved to the right and down; what leaves a picture is lost, and what comes in is 0. */
  private Matrix moved(Matrix x, int right, int down) {
    return moved(x, run.picture(), right, down);
  }

  /** The same of pictures of any size. */
  static Matrix moved(Matrix x, Volume picture, int right, int down) {
    float[] from = x.toArray();
    float[] to = new float[from.length];
    int width = picture.width();
    for (int place = 0; place < to.length; place++) {
      int row = place % x.rows() / width - down;
      int column = place % width - right;
      boolean within = row >= 0 && row < picture.height() && column >= 0 && column < width;
      to[place] = within ? from[place - down * width - right] : 0;
    }
    return new Matrix(x.rows(), x.columns()).set(to);
  }

  /** Mean of ‖h(x) − h(x′)‖ over columns. */
  static double meanMovement(Matrix home, Matrix away) {
    double sum = 0;
    for (int n = 0; n < home.columns(); n++) {
      sum += distance(home.column(n), away.column(n));
    }
    return sum / home.columns();
  }

  /** Mean of ‖h(x) − h(y)‖ over all pairs of different columns. */
  static double meanDistance(Matrix codes) {
    double sum = 0;
    int pairs = 0;
    for (int n = 1; n < codes.columns(); n++) {
      float[] one = codes.column(n);
      for (int m = 0; m < n; m++) {
        sum += distance(one, codes.column(m));
        pairs++;
      }
    }
    return sum / Math.max(1, pairs);
  }

  private static double distance(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(sum);
  }
}

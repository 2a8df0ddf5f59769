package io.github.autoencoderlab.lesson.autoencoder;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.dense.DenseJudge;
import io.github.autoencoderlab.lesson.dense.DenseStudy;
import io.github.autoencoderlab.lesson.dense.RivalStudy;
import io.github.autoencoderlab.lesson.dense.Rivals;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.FewLabels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The autoencoder beside a restricted Boltzmann machine and PCA: codes of one size, of the same
 * data. The machine learns with the defaults of its own lesson.
 */
final class BesideRbm {
  static final String ID = "besideRbm";
  static final String PASSES = "passes";

  /** Names of the answer's rows of pictures, in their order. */
  static final List<String> ROWS = List.of("x", "autoencoder", "rbm", "pca");

  private static final int SHOWN = 10;
  private static final int DRAWS = 100;
  private static final int PURPOSE = 2_000_005;

  private final Lesson machine;
  private final Rivals rivals;
  private final int units;
  private final Map<String, Double> numbers = new LinkedHashMap<>();
  private final Map<String, double[]> series = new LinkedHashMap<>();

  private BesideRbm(Lesson machine, Rivals rivals) {
    this.machine = machine;
    this.rivals = rivals;
    units = rivals.settings().whole(AutoencoderLesson.CODE_UNITS);
  }

  /**
   * The study.
   *
   * @param machine the lesson of the machine
   */
  static DenseStudy study(Lesson machine) {
    return RivalStudy.of(ID, rivals -> new BesideRbm(machine, rivals).compare());
  }

  private RivalStudy.Answer compare() {
    rivals.expect(2);
    Examples train = rivals.selected().train();
    Examples test = rivals.data().test();
    DenseJudge autoencoder = rivals.learned(rivals.settings());
    Matrix x = new Matrix(test.size(), Math.min(SHOWN, test.count())).set(test.first(SHOWN));
    putRow("x", x);
    putRow("autoencoder", autoencoder.reconstructed(x));
    putRow("pca", rivals.pca().code(units).reconstructed(x));
    numbers.put("autoencoderSquaredError", autoencoder.testError(Disturbance.NONE));
    numbers.put("pcaSquaredError", rivals.pcaError(units, Disturbance.NONE));
    boolean labelled = train.labels().length > 0 && test.labels().length > 0;
    if (labelled) {
      putAccuracy("autoencoder", autoencoder.trainCodes(), autoencoder.testCodes());
      putAccuracy(
          "pca",
          Codes.of(train, rivals.pca().code(units)),
          Codes.of(test, rivals.pca().code(units)));
      numbers.put("pixelsFewLabels", FewLabels.accuracy(train, test));
    }
    if (machine.takes().contains(train.kind())) {
      rivals.show(numbers, series);
      putMachine(LearnedMachine.learned(machine, rivals, "hiddenUnits=" + units), x, labelled);
    }
    return new RivalStudy.Answer(numbers, series);
  }

  /** Its visible units are binary: values of both signs are not for it. */
  private void putMachine(Rbm rbm, Matrix x, boolean labelled) {
    Examples test = rivals.data().test();
    putRow("rbm", reconstructed(rbm, x));
    numbers.put(
        "rbmSquaredError",
        DenseJudge.squaredError(test, Disturbance.NONE, rivals.seed(), v -> reconstructed(rbm, v)));
    if (labelled) {
      putAccuracy("rbm", codes(rbm, rivals.selected().train()), codes(rbm, test));
    }
    putSpread(rbm, x.part(0, x.rows(), 1));
  }

  /** p(v|h) of h = p(h|v): what of the machine's answer is not chance. */
  private static Matrix reconstructed(Rbm rbm, Matrix v) {
    Matrix h = hidden(rbm, v);
    Matrix q = new Matrix(v.rows(), v.columns());
    rbm.visibleGivenHidden(h, q);
    return q;
  }

  private static Matrix hidden(Rbm rbm, Matrix v) {
    Matrix p = new Matrix(rbm.hidden(), v.columns());
    rbm.hiddenGivenVisible(v, p);
    return p;
  }

  private Codes codes(Rbm rbm, Examples examples) {
    return Codes.of(examples, units, v -> hidden(rbm, v));
  }

  private void putRow(String name, Matrix pictures) {
    series.put(name, pictures.toDoubles());
  }

  private void putAccuracy(String name, Codes train, Codes test) {
    numbers.put(name + "NeighbourAccuracy", train.recognise(test));
    numbers.put(name + "FewLabels", FewLabels.accuracy(train, test));
  }

  /**
   * With one and the same W, c and x: the autoencoder's h = σ(Wx + c) is p, each time; the
   * machine's h is drawn from it, with variance p (1 − p).
   */
  private void putSpread(Rbm rbm, Matrix x) {
    Matrix p = hidden(rbm, x);
    Matrix h = new Matrix(units, 1);
    Randomness randomness = new Randomness(rivals.seed());
    double[] sum = new double[units];
    for (int n = 0; n < DRAWS; n++) {
      h.draw(p, randomness.at(n, PURPOSE));
      float[] drawn = h.toArray();
      for (int j = 0; j < units; j++) {
        sum[j] += drawn[j];
      }
    }
    double[] variance = new double[units];
    double[] on = p.toDoubles();
    double distance = 0;
    for (int j = 0; j < units; j++) {
      double mean = sum[j] / DRAWS;
      variance[j] = mean * (1 - mean) * DRAWS / (DRAWS - 1);
      distance += Math.abs(variance[j] - on[j] * (1 - on[j])) / units;
    }
    numbers.put("passesDistance", distance);
    series.put("p", p.toDoubles());
    series.put("variance", variance);
  }
}

package io.github.autoencoderlab.lesson.autoencoder;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Initial;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.stack.Classification;
import io.github.autoencoderlab.engine.stack.DeepNet;
import io.github.autoencoderlab.engine.stack.Method;
import io.github.autoencoderlab.engine.stack.Tuner;
import io.github.autoencoderlab.engine.stack.TunerOptions;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Softmax;
import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.dense.DenseJudge;
import io.github.autoencoderlab.lesson.dense.DenseStudy;
import io.github.autoencoderlab.lesson.dense.RivalStudy;
import io.github.autoencoderlab.lesson.dense.Rivals;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.MiniBatches;
import io.github.autoencoderlab.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same net as a classifier: a feed-forward net is used for its output, an autoencoder for its
 * hidden layer. Both learn from the same mini-batches; what their layers know of the class is
 * compared.
 */
final class AsClassifier {
  private static final String ID = "classifier";
  private static final String KEY = "figure.autoencoder.classifier";
  private static final double LEARNING_RATE = 0.002;
  private static final int INITIAL_WEIGHTS = 1_000_003;
  private static final double PERCENT = 100;

  static final DenseStudy STUDY = RivalStudy.of(ID, AsClassifier::answer);

  static final FigureSpec FIGURE =
      FigureSpec.ofFinding(ID, KEY, ID, KEY + ".none", AsClassifier::bars);

  /** Names of the numbers, in the order of the bars. */
  private static final List<String> BARS =
      List.of(
          "classifierOutputAccuracy",
          "classifierNeighbourAccuracy",
          "autoencoderNeighbourAccuracy",
          "pcaNeighbourAccuracy");

  private AsClassifier() {}

  private static RivalStudy.Answer answer(Rivals rivals) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    Examples train = rivals.selected().train();
    Examples test = rivals.data().test();
    if (train.labels().length > 0 && test.labels().length > 0) {
      rivals.expect(2);
      DenseJudge autoencoder = rivals.learned(rivals.settings());
      int units = rivals.settings().whole(AutoencoderLesson.CODE_UNITS);
      numbers.put(
          "autoencoderNeighbourAccuracy",
          autoencoder.trainCodes().recognise(autoencoder.testCodes()));
      numbers.put(
          "pcaNeighbourAccuracy",
          Codes.of(train, rivals.pca().code(units))
              .recognise(Codes.of(test, rivals.pca().code(units))));
      rivals.show(numbers, Map.of());
      DeepNet classifier = learned(rivals, train);
      numbers.put("classifierOutputAccuracy", 1 - error(classifier, test));
      numbers.put(
          "classifierNeighbourAccuracy",
          Codes.of(train, units, classifier::encode)
              .recognise(Codes.of(test, units, classifier::encode)));
    }
    return new RivalStudy.Answer(numbers, Map.of());
  }

  private static double error(DeepNet classifier, Examples test) {
    Codes outputs = Codes.of(test, classifier.theta().b(1).rows(), classifier::output);
    return Softmax.error(outputs.h(), test.labels());
  }

  /** Input, a hidden layer of as many units as the code has and of their kind, classes. */
  private static DeepNet learned(Rivals rivals, Examples train) {
    int classes = 0;
    for (byte label : train.labels()) {
      classes = Math.max(classes, (label & 0xff) + 1);
    }
    int units = rivals.settings().whole(AutoencoderLesson.CODE_UNITS);
    Activation hidden = rivals.settings().choice(AutoencoderLesson.ACTIVATION);
    Architecture net =
        Architecture.chain(List.of(train.size(), units, classes), hidden, Activation.LINEAR);
    Theta theta = net.parameters(Precision.FLOAT);
    Randomness randomness = new Randomness(rivals.seed());
    Initial.small(net, theta, randomness.at(0, INITIAL_WEIGHTS));
    MiniBatches batches =
        new MiniBatches(train, rivals.settings().whole(DenseControls.BATCH_SIZE), rivals.seed());
    Classification task = new Classification(0, randomness);
    Tuner tuner = new Tuner(net, theta, task, Method.ADAM, batches.batchSize());
    TunerOptions options = new TunerOptions(LEARNING_RATE, 0, new WeightDecay(0, 0));
    rivals.learn(
        step -> {
          tuner.pass().x().set(batches.batch(step));
          task.prepare(batches.labels(step), step);
          tuner.forward(1, net.depth());
          tuner.update(options);
        });
    return new DeepNet(net, theta, 1);
  }

  private static Figure bars(Finding found, Texts texts, String title) {
    if (found.numbers().isEmpty()) {
      return new Note(title, texts.get("figure.dense.classes.none"));
    }
    return new BarChart(
        title,
        texts.get(KEY + ".axis"),
        BARS.stream().map(bar -> texts.get(KEY + "." + bar)).toList(),
        List.of(
            new BarChart.Series(
                "",
                Ink.BLUE,
                BARS.stream().mapToDouble(bar -> PERCENT * found.number(bar)).toArray())));
  }
}

package io.github.autoencoderlab.lesson.autoencoder;

import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.BACKWARD;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.CLAMP;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.DECODE;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.ENCODE;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.LOSS;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.UPDATE;
import static io.github.autoencoderlab.lesson.parameter.Effect.RESTART;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.figure.Offer;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.dense.CodeSizes;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.dense.DenseFigures;
import io.github.autoencoderlab.lesson.dense.DenseLesson;
import io.github.autoencoderlab.lesson.dense.DenseStudy;
import io.github.autoencoderlab.lesson.dense.StrangerFigures;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The autoencoder h = f(x), r = g(h), beside PCA, whose subspace a linear one spans. */
public final class AutoencoderLesson extends DenseLesson {
  static final NumberParameter CODE_UNITS =
      new NumberParameter("codeUnits", "m", 1, 1000, WHOLE_LOGARITHMIC, 30, RESTART, true);

  /** Of the last classes nothing is learned; at least one class is. */
  static final NumberParameter UNSEEN_CLASSES =
      new NumberParameter("unseenClasses", "C", 0, 9, WHOLE, 0, RESTART, true);

  static final ChoiceParameter<Activation> ACTIVATION =
      DenseControls.activation(
          true, Activation.TANH, Activation.LOGISTIC, Activation.RELU, Activation.LINEAR);

  private static final DenseControls CONTROLS =
      new DenseControls(
          CODE_UNITS,
          ACTIVATION,
          Loss.CROSS_ENTROPY,
          DenseControls.tied(false),
          DenseControls.rate(0.01),
          DenseControls.decay(0));

  private static final FigureSpec ANGLE =
      new FigureSpec("angle", "figure.autoencoder.angle", AutoencoderLesson::angle);

  private final Lesson machine;

  /**
   * The lesson.
   *
   * @param machine that of the restricted Boltzmann machine, beside which it is shown
   */
  public AutoencoderLesson(Lesson machine) {
    this.machine = machine;
  }

  @Override
  public String id() {
    return "autoencoder";
  }

  @Override
  protected DenseControls controls() {
    return CONTROLS;
  }

  @Override
  protected List<AutoencoderPhase> lines() {
    return List.of(CLAMP, ENCODE, DECODE, LOSS, BACKWARD, UPDATE);
  }

  @Override
  protected AutoencoderOptions options(Settings settings, long step) {
    return CONTROLS.options(settings, step);
  }

  /** Examples of some classes only, which shows what becomes of the others. */
  @Override
  protected DataSet selected(Settings settings, DataSet data) {
    int most = 0;
    for (byte label : data.train().labels()) {
      most = Math.max(most, label & 0xff);
    }
    int unseen = settings.whole(UNSEEN_CLASSES);
    return unseen == 0 ? data : onlyUpTo(Math.max(0, most - unseen), data);
  }

  private static DataSet onlyUpTo(int label, DataSet data) {
    Examples train = data.train();
    byte[] labels = train.labels();
    int[] places =
        IntStream.range(0, labels.length).filter(n -> (labels[n] & 0xff) <= label).toArray();
    return places.length == 0
        ? data
        : new DataSet(data.origin(), train.pick(places), data.test(), data.account());
  }

  @Override
  protected List<DenseStudy> questions() {
    return List.of(
        BesideRbm.study(machine),
        BesideGradients.study(machine),
        AsClassifier.STUDY,
        CodeSizes.study(CODE_UNITS),
        CodeSizes.ofFew(CODE_UNITS));
  }

  @Override
  public List<Parameter> parameters() {
    return Stream.concat(
            Stream.of(
                CONTROLS.units(), UNSEEN_CLASSES, CONTROLS.activation(), CONTROLS.learningRate()),
            CONTROLS.rest().stream())
        .toList();
  }

  @Override
  public List<FigureSpec> figures() {
    return List.of(
        DenseFigures.NETWORK,
        DenseFigures.RECONSTRUCTIONS,
        BesideFigures.ROWS,
        BesideFigures.PASSES,
        BesideFigures.ACCURACY,
        AsClassifier.FIGURE,
        StrangerFigures.STRANGERS,
        DenseFigures.FILTERS,
        StrangerFigures.CLASSES,
        DenseFigures.ERROR,
        CodeSizes.FIGURE,
        CodeSizes.MEMORISING,
        DenseFigures.OBJECTIVE,
        ANGLE,
        DenseFigures.ALGORITHM,
        DenseFigures.ALGORITHMS,
        BesideGradients.FIGURE,
        DenseFigures.FORMULAS);
  }

  /** How far the autoencoder's subspace is from PCA's, if it is linear. */
  private static Figure angle(Scene scene, Texts texts, String title) {
    List<LineChart.Line> lines = DenseFigures.angles(scene, texts);
    return lines.isEmpty()
        ? new Note(
            title,
            texts.get("figure.autoencoder.angle.none"),
            new Offer(
                texts.get("figure.autoencoder.angle.offer"),
                "",
                List.of("activation=linear", "output=linearSquaredError")))
        : new LineChart(
            title, texts.get("axis.step"), texts.get("figure.autoencoder.angle.axis"), lines);
  }
}

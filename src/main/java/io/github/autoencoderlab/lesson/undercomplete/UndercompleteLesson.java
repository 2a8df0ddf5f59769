package io.github.autoencoderlab.lesson.undercomplete;

import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.BACKWARD;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.CLAMP;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.DECODE;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.ENCODE;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.LOSS;
import static io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase.UPDATE;
import static io.github.autoencoderlab.lesson.parameter.Effect.RESTART;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.dense.CodeSizes;
import io.github.autoencoderlab.lesson.dense.DenseControls;
import io.github.autoencoderlab.lesson.dense.DenseFigures;
import io.github.autoencoderlab.lesson.dense.DenseLesson;
import io.github.autoencoderlab.lesson.dense.DenseStudy;
import io.github.autoencoderlab.lesson.dense.StrangerFigures;
import io.github.autoencoderlab.lesson.kit.FirstExamples;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.List;
import java.util.stream.Stream;

/** A code smaller than the input cannot be a copy; one that is too small loses too much. */
public final class UndercompleteLesson extends DenseLesson {
  static final NumberParameter EXAMPLES =
      new NumberParameter(
          "trainingExamples", "N", 10, 60_000, WHOLE_LOGARITHMIC, 10_000, RESTART, true);

  private static final DenseControls CONTROLS =
      new DenseControls(
          new NumberParameter("codeUnits", "m", 1, 1000, WHOLE_LOGARITHMIC, 10, RESTART, true),
          DenseControls.activation(
              false, Activation.TANH, Activation.LOGISTIC, Activation.RELU, Activation.LINEAR),
          Loss.CROSS_ENTROPY,
          DenseControls.tied(false),
          DenseControls.rate(0.01),
          DenseControls.decay(0));

  @Override
  public String id() {
    return "undercomplete";
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

  /** Few examples can be learned by heart, and the difference to unseen ones shows it. */
  @Override
  protected DataSet selected(Settings settings, DataSet data) {
    return FirstExamples.of(data, settings.whole(EXAMPLES));
  }

  @Override
  protected List<DenseStudy> questions() {
    return List.of(CodeSizes.study(CONTROLS.units()));
  }

  @Override
  public List<Parameter> parameters() {
    return Stream.concat(
            Stream.of(CONTROLS.units(), EXAMPLES, CONTROLS.learningRate(), CONTROLS.activation()),
            CONTROLS.rest().stream())
        .toList();
  }

  @Override
  public List<FigureSpec> figures() {
    return List.of(
        DenseFigures.NETWORK,
        DenseFigures.RECONSTRUCTIONS,
        DenseFigures.SEEN,
        StrangerFigures.STRANGERS,
        DenseFigures.ERROR,
        CodeSizes.FIGURE,
        CodeSizes.COPYING,
        DenseFigures.OBJECTIVE,
        DenseFigures.FILTERS,
        DenseFigures.ALGORITHM,
        DenseFigures.FORMULAS);
  }
}

package io.github.autoencoderlab.lesson.svm;

import static io.github.autoencoderlab.lesson.parameter.Effect.LIVE;
import static io.github.autoencoderlab.lesson.parameter.Effect.RESTART;
import static io.github.autoencoderlab.lesson.parameter.Effect.VIEW;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LINEAR;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LOGARITHMIC;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.WHOLE_LOGARITHMIC;

import io.github.autoencoderlab.engine.svm.SvmKernel;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.Idle;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.List;

/** What a support vector machine can be set to. */
final class SvmParameters {
  static final ChoiceParameter<KernelKind> KERNEL =
      new ChoiceParameter<>("kernelKind", "K", List.of(KernelKind.values()), LIVE, true);
  static final NumberParameter COST =
      new NumberParameter("cost", "C", 0.01, 1000, LOGARITHMIC, 1, LIVE, true);
  static final NumberParameter GAMMA =
      new NumberParameter("gamma", "γ", 0.01, 100, LOGARITHMIC, 3, LIVE, true);
  static final NumberParameter DEGREE =
      new NumberParameter("degree", "d", 1, 10, WHOLE, 3, LIVE, true);

  /** Standard deviation of the normal noise that is added to the points. */
  static final NumberParameter NOISE =
      new NumberParameter("pointNoise", "σ", 0, 0.5, LINEAR, 0.15, RESTART, true);

  static final NumberParameter OFFSET =
      new NumberParameter("offset", "c₀", 0, 10, LINEAR, 1, LIVE, false);
  static final NumberParameter POINTS =
      new NumberParameter("points", "n", 10, 1000, WHOLE_LOGARITHMIC, 150, RESTART, false);
  static final NumberParameter WATCHED =
      new NumberParameter("watchedPoint", "", 0, 999, WHOLE, 0, VIEW, false);

  static final List<Parameter> ALL =
      List.of(KERNEL, COST, GAMMA, DEGREE, NOISE, OFFSET, POINTS, WATCHED);

  static final List<Idle> IDLE =
      List.of(
          new Idle(DEGREE, KERNEL.to(KernelKind.POLYNOMIAL)),
          new Idle(OFFSET, KERNEL.to(KernelKind.POLYNOMIAL)));

  private SvmParameters() {}

  static SvmKernel kernel(Settings settings) {
    double gamma = settings.value(GAMMA);
    return switch (settings.choice(KERNEL)) {
      case GAUSSIAN -> SvmKernel.gaussian(gamma);
      case POLYNOMIAL ->
          SvmKernel.polynomial(gamma, settings.whole(DEGREE), settings.value(OFFSET));
      case LINEAR -> SvmKernel.linear();
    };
  }
}

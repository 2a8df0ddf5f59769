package io.github.autoencoderlab.lesson.dense;

import static io.github.autoencoderlab.lesson.parameter.Effect.LIVE;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LINEAR;
import static io.github.autoencoderlab.lesson.parameter.NumberParameter.Scale.LOGARITHMIC;

import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.lesson.parameter.ChoiceParameter;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the penalty on the code of a lesson can be set to.
 *
 * @param target ρ
 * @param weight β
 * @param memory λ
 * @param penalty Ω
 */
public record SparsityControls(
    NumberParameter target,
    NumberParameter weight,
    NumberParameter memory,
    ChoiceParameter<Penalty> penalty) {
  /**
   * Those of a lesson.
   *
   * @param first penalty that it starts with
   * @param primary whether they are always shown
   */
  public static SparsityControls startingWith(Penalty first, boolean primary) {
    List<Penalty> kinds =
        Stream.of(first, Penalty.KL, Penalty.L1, Penalty.NONE).distinct().toList();
    return new SparsityControls(
        new NumberParameter("sparsityTarget", "ρ", 0.005, 0.5, LOGARITHMIC, 0.1, LIVE, primary),
        new NumberParameter("sparsityWeight", "β", 0, 10, LINEAR, 3, LIVE, primary),
        new NumberParameter("averageMemory", "λ", 0, 0.999, LINEAR, 0.9, LIVE, primary),
        new ChoiceParameter<>("penalty", "Ω", kinds, LIVE, false));
  }

  /**
   * The penalty as set.
   *
   * @param whole whether ρ̂ is taken over all examples
   */
  public Sparsity sparsity(Settings settings, boolean whole) {
    return new Sparsity(
        settings.choice(penalty),
        settings.value(target),
        settings.value(weight),
        settings.value(memory),
        whole);
  }
}

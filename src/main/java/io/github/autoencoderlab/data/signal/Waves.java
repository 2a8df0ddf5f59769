package io.github.autoencoderlab.data.signal;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.recipe.Sampler;
import java.util.List;

/**
 * Sine, square, triangle and sawtooth waves, a class each, of 2 to 6 periods, any phase and an
 * amplitude from 0.5 to 1, with normal noise.
 */
public final class Waves implements Recipe {
  private static final Option.Whole STEPS = new Option.Whole("steps", 16, 1000, 100);
  private static final Option.Real NOISE = new Option.Real("noise", 0, 1, 0.05);
  private static final int FORMS = 4;

  @Override
  public String name() {
    return "waves";
  }

  @Override
  public Kind kind() {
    return Kind.SERIES;
  }

  @Override
  public List<Option> options() {
    return Sampler.options(STEPS, NOISE);
  }

  @Override
  public DataSet make(Options options) throws DataException {
    int steps = options.whole(STEPS);
    double noise = options.real(NOISE);
    return new Sampler(name(), options, FORMS)
        .reals(
            Kind.SERIES,
            steps,
            1,
            (label, random, values, offset) -> draw(label, steps, noise, random, values, offset));
  }

  private static void draw(
      int form, int steps, double noise, SeededRandom random, float[] values, int offset) {
    double periods = random.uniform(2, 6);
    double phase = random.uniform();
    double amplitude = random.uniform(0.5, 1);
    for (int t = 0; t < steps; t++) {
      double cycles = phase + periods * t / steps;
      double wave = amplitude * wave(form, cycles - Math.floor(cycles));
      values[offset + t] = (float) (wave + noise * random.normal());
    }
  }

  /** A wave of amplitude 1 at a place of its period, from 0 to 1. */
  private static double wave(int form, double place) {
    return switch (form) {
      // StrictMath: other sines may differ in the last bit from JDK to JDK.
      case 0 -> StrictMath.sin(2 * Math.PI * place);
      case 1 -> place < 0.5 ? 1 : -1;
      case 2 -> 1 - 4 * Math.abs(place - 0.5);
      default -> 2 * place - 1;
    };
  }
}

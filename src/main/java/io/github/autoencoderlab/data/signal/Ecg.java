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
 * Heartbeats as an electrocardiogram might show them, one in each example: normal (class 0),
 * ventricular, supraventricular and ischaemic. No patient is behind them. Each is scaled to mean 0
 * and deviation 1, as those of the UCR archive are.
 */
public final class Ecg implements Recipe {
  private static final Option.Whole STEPS = new Option.Whole("steps", 40, 1000, 140);
  private static final Option.Real NOISE = new Option.Real("noise", 0, 1, 0.02);

  private static final List<Beat> BEATS = List.of(Beat.values());

  /** Seconds that are shown. */
  private static final double WINDOW = 0.8;

  /** Seconds before the R wave, usually. */
  private static final double BEFORE = 0.3;

  private static final double SPREAD = 0.12;
  private static final double SHIFT = 0.015;
  private static final double WANDER = 0.04;

  @Override
  public String name() {
    return "ecg";
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
    return new Sampler(name(), options, BEATS.size())
        .reals(
            Kind.SERIES,
            steps,
            1,
            (label, random, values, offset) -> {
              double[] signal = signal(BEATS.get(label), steps, random);
              for (int t = 0; t < steps; t++) {
                signal[t] += noise * random.normal();
              }
              standardised(signal, values, offset);
            });
  }

  /** In millivolts. */
  private static double[] signal(Beat beat, int steps, SeededRandom random) {
    List<Bump> waves = beat.waves().stream().map(wave -> varied(wave, random)).toList();
    double start = BEFORE + SHIFT * random.bounded();
    double wander = WANDER * random.bounded();
    double phase = random.uniform(0, 2 * Math.PI);
    double[] signal = new double[steps];
    for (int t = 0; t < steps; t++) {
      double time = WINDOW * t / steps - start;
      // Breathing moves the line, about once in four seconds.
      signal[t] = wander * StrictMath.sin(phase + Math.PI / 2 * time);
      for (Bump wave : waves) {
        signal[t] += wave.at(time);
      }
    }
    return signal;
  }

  private static Bump varied(Bump wave, SeededRandom random) {
    return new Bump(
        wave.height() * factor(random),
        wave.centre() * factor(random),
        wave.width() * factor(random));
  }

  private static double factor(SeededRandom random) {
    return 1 + SPREAD * random.bounded();
  }

  private static void standardised(double[] signal, float[] values, int offset) {
    double sum = 0;
    double squares = 0;
    for (double value : signal) {
      sum += value;
      squares += value * value;
    }
    double mean = sum / signal.length;
    double deviation = Math.sqrt(squares / signal.length - mean * mean);
    for (int t = 0; t < signal.length; t++) {
      values[offset + t] = (float) ((signal[t] - mean) / deviation);
    }
  }
}

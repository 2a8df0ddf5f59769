package io.github.autoencoderlab.data.signal;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reals;
import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.data.recipe.Option;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.data.recipe.Recipe;
import io.github.autoencoderlab.data.recipe.Sampler;
import java.util.List;

/**
 * Windows rolled over the sensors of a compressor that is started, loaded, driven into surge and
 * stopped, in place of the private data of Wong and Luo 2018: speed, pressure before and behind it,
 * flow, temperature, vibration and current. No machine is behind it. Windows are in the order of
 * time; training and test windows come from two stretches that have nothing in common. The class of
 * a window is the operating state at its end. Values lie around zero.
 */
public final class Compressor implements Recipe {
  /** Sensors. */
  public static final int CHANNELS = 7;

  private static final Option.Whole STEPS = new Option.Whole("steps", 8, 500, 60);
  private static final Option.Whole STRIDE = new Option.Whole("stride", 1, 500, 4);
  private static final Option.Real NOISE = new Option.Real("noise", 0, 1, 0.02);

  /** Steps in which each sensor comes about two thirds nearer to where it tends. */
  private static final double[] LAGS = {15, 10, 12, 7, 40, 4, 3};

  /** How far each swings in surge, to and fro. */
  private static final double[] SWINGS = {0.02, 0.08, -0.12, 0.28, 0.01, 0.1, 0.12};

  /** How far each goes along with the load, which wanders. */
  private static final double[] LOADS = {0.03, -0.1, 0.1, 0.15, 0.1, 0.03, 0.15};

  /** By the class of a window. */
  private static final List<Operation> STATES = List.of(Operation.values());

  private static final double SURGE_PERIOD = 14;
  private static final double MEMORY = 0.985;
  private static final double NEWS = 0.17;
  private static final int TRAIN_STRETCH = 1;
  private static final int TEST_STRETCH = 2;

  @Override
  public String name() {
    return "compressor";
  }

  @Override
  public Kind kind() {
    return Kind.SERIES;
  }

  @Override
  public List<Option> options() {
    return Sampler.options(STEPS, STRIDE, NOISE);
  }

  @Override
  public DataSet make(Options options) throws DataException {
    Sampler.refuseTooMany(name(), options, Float.BYTES * options.whole(STEPS) * CHANNELS);
    return new DataSet(
        name(),
        windows(options, options.whole(Sampler.TRAIN), TRAIN_STRETCH),
        windows(options, options.whole(Sampler.TEST), TEST_STRETCH));
  }

  private static Reals windows(Options options, int count, int stretch) {
    int steps = options.whole(STEPS);
    int stride = options.whole(STRIDE);
    SeededRandom random = SeededRandom.of(options.wide(Sampler.SEED), stretch, 0);
    Plant plant = new Plant(options.real(NOISE), random);
    float[] window = new float[steps * CHANNELS];
    float[] values = new float[count * window.length];
    byte[] labels = new byte[count];
    int fresh = steps;
    for (int n = 0; n < count; n++) {
      for (int t = 0; t < fresh; t++) {
        System.arraycopy(window, CHANNELS, window, 0, window.length - CHANNELS);
        plant.step(window, window.length - CHANNELS);
      }
      System.arraycopy(window, 0, values, n * window.length, window.length);
      labels[n] = (byte) STATES.indexOf(plant.state);
      fresh = stride;
    }
    return new Reals(Kind.SERIES, steps, CHANNELS, values, labels);
  }

  /** The machine, step by step. */
  private static final class Plant {
    private final double noise;
    private final SeededRandom random;
    private final double[] values = new double[CHANNELS];
    private Operation state = Operation.STOPPED;
    private int left;
    private double load;
    private double swing;
    private int time;

    Plant(double noise, SeededRandom random) {
      this.noise = noise;
      this.random = random;
      left = state.lasts(random);
      for (int channel = 0; channel < CHANNELS; channel++) {
        values[channel] = state.goal(channel);
      }
    }

    /** One step on; writes what the sensors say. */
    void step(float[] target, int offset) {
      if (left == 0) {
        state = state.next(random);
        left = state.lasts(random);
      }
      left--;
      time++;
      load = MEMORY * load + NEWS * random.bounded();
      swing += ((state == Operation.SURGE ? 1 : 0) - swing) / 5;
      // StrictMath: other sines may differ in the last bit from JDK to JDK.
      double wave = swing * StrictMath.sin(2 * Math.PI * time / SURGE_PERIOD);
      for (int channel = 0; channel < CHANNELS; channel++) {
        double goal = state.goal(channel) + values[0] * LOADS[channel] * load;
        values[channel] += (goal - values[channel]) / LAGS[channel];
        double read = values[channel] + wave * SWINGS[channel] + noise * random.normal();
        target[offset + channel] = (float) (2 * read - 1);
      }
    }
  }
}

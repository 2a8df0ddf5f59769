package io.github.autoencoderlab.engine.convolution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.FiniteDifferences;
import io.github.autoencoderlab.engine.MemoryCounters;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Team;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.convolution.MapStep.Back;
import io.github.autoencoderlab.engine.convolution.MapStep.Convolve;
import io.github.autoencoderlab.engine.convolution.MapStep.Dense;
import io.github.autoencoderlab.engine.convolution.MapStep.Pool;
import io.github.autoencoderlab.engine.convolution.MapStep.Transpose;
import io.github.autoencoderlab.engine.convolution.MapStep.Unpool;
import io.github.autoencoderlab.engine.convolution.MapStep.Upsample;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Initial;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.stack.Classification;
import io.github.autoencoderlab.engine.stack.Method;
import io.github.autoencoderlab.engine.stack.PassObjective;
import io.github.autoencoderlab.engine.stack.Tuner;
import io.github.autoencoderlab.engine.stack.TunerOptions;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.state.State;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Learner, tuner and classifier take nets of maps as they take dense ones. */
class ConvolutionalLearnerTest {
  private static final int BATCH = 6;
  private static final Activation F = Activation.TANH;
  private static final AutoencoderOptions EVERYTHING =
      new AutoencoderOptions(
          1,
          0,
          new WeightDecay(0.02, 0.01),
          Sparsity.running(Penalty.KL, 0.2, 0.7, 0),
          new Disturbance(Corruption.GAUSSIAN, 0.3));

  /** Nets on 9 × 7 pixels, and which of their layers is the code. */
  private record Net(Architecture architecture, int code) {
    static Net of(int code, MapStep... steps) {
      Blueprint blueprint = new Blueprint(Volume.picture(9, 7), Arrays.asList(steps));
      assertTrue(blueprint.faultOfAutoencoder().isEmpty());
      return new Net(blueprint.architecture(), code);
    }
  }

  static Stream<Net> nets() {
    Activation code = Activation.LOGISTIC;
    Activation out = Activation.LOGISTIC;
    return Stream.of(
        Net.of(
            3,
            new Convolve(3, 3, 1, 1, F),
            new Pool(2, 2),
            new Dense(4, code),
            new Back(2, F),
            new Unpool(2, true),
            new Transpose(1, 3, 1, 1, 0, out)),
        Net.of(
            2,
            new Convolve(5, 3, 1, 0, F),
            new Convolve(2, 3, 1, 1, code),
            new Convolve(5, 3, 1, 2, F),
            new Upsample(1),
            new Convolve(1, 3, 1, 1, out)),
        Net.of(
            2,
            new Convolve(5, 3, 2, 0, F),
            new Dense(3, code),
            new Back(1, F),
            new Transpose(1, 3, 2, 0, 0, out)));
  }

  @ParameterizedTest
  @MethodSource("nets")
  void descentFollowsTheGradientOfTheWholeObjective(Net net) {
    Autoencoder autoencoder = autoencoder(net, Precision.DOUBLE);
    Matrix theta = autoencoder.theta().all();
    double[] before = theta.toDoubles();
    learner(autoencoder, Rule.MOMENTUM, EVERYTHING).step(examples(0));
    Matrix gradient = new Matrix(before.length, 1, Precision.DOUBLE).set(before).add(-1, theta);
    theta.set(before);
    FiniteDifferences.agree(
        theta,
        gradient,
        () -> {
          AutoencoderLearner learner = learner(autoencoder, Rule.MOMENTUM, EVERYTHING);
          learner.clamp(examples(0));
          learner.advanceTo(AutoencoderPhase.BACKWARD);
          return learner.objective();
        });
  }

  @ParameterizedTest
  @MethodSource("nets")
  void singlePrecisionTakesTheSameSteps(Net net) {
    // 20 steps of ε = 0.1, each wrong by the few 10⁻⁷ of σ and tanh.
    assertArrayEquals(
        afterSteps(autoencoder(net, Precision.DOUBLE)),
        afterSteps(autoencoder(net, Precision.FLOAT)),
        1e-4);
  }

  private static double[] afterSteps(Autoencoder autoencoder) {
    run(learner(autoencoder, Rule.MOMENTUM, AutoencoderOptions.plain(0.1)), 0, 20);
    return autoencoder.theta().all().toDoubles();
  }

  @ParameterizedTest
  @MethodSource("nets")
  void learningLowersTheError(Net net) {
    AutoencoderLearner learner =
        learner(autoencoder(net, Precision.FLOAT), Rule.ADAM, AutoencoderOptions.plain(0.01));
    learner.step(examples(0));
    double first = learner.squaredError();
    for (int step = 0; step < 1000; step++) {
      learner.step(examples(0));
    }
    assertTrue(learner.squaredError() < 0.7 * first, learner.squaredError() + " of " + first);
  }

  @ParameterizedTest
  @MethodSource("nets")
  void restoredRunContinuesBitForBitOnAnyNumberOfThreads(Net net) {
    Autoencoder one = autoencoder(net, Precision.FLOAT);
    AutoencoderLearner learner = learner(one, Rule.ADAM, EVERYTHING);
    run(learner, 0, 5);
    State state = learner.save();
    run(learner, 5, 12);
    Autoencoder other = autoencoder(net, Precision.FLOAT);
    other.theta().all().fill(0.5);
    AutoencoderLearner restored = learner(other, Rule.ADAM, EVERYTHING);
    restored.restore(state);
    int threads = Team.shared().threads();
    Team.shared().setThreads(1);
    try {
      run(restored, 5, 12);
    } finally {
      Team.shared().setThreads(threads);
    }
    assertArrayEquals(one.theta().all().toArray(), other.theta().all().toArray());
  }

  @ParameterizedTest
  @MethodSource("nets")
  void thousandStepsTakeNoMemory(Net net) {
    AutoencoderLearner learner = learner(autoencoder(net, Precision.FLOAT), Rule.ADAM, EVERYTHING);
    float[] examples = examples(0);
    MemoryCounters.stayFlat(() -> learner.step(examples));
  }

  @ParameterizedTest
  @MethodSource("nets")
  void netBeginsAtTheMeanOfTheData(Net net) {
    Theta theta = net.architecture.parameters(Precision.FLOAT);
    float[] mean = new float[net.architecture.outputs()];
    Arrays.fill(mean, 0.2f);
    Initial.outputMean(net.architecture, theta, mean);
    Pass pass = new Pass(net.architecture, theta, 1);
    pass.forward();
    assertArrayEquals(mean, pass.output().toArray(), 1e-6f);
  }

  private static Architecture classifier() {
    Blueprint encoder =
        new Blueprint(
            Volume.picture(9, 7),
            List.of(
                new Convolve(3, 3, 1, 1, F),
                new Pool(2, 2),
                new Dense(5, Activation.RELU),
                new Dense(3, Activation.LINEAR)));
    return encoder.architecture();
  }

  @Test
  void classifierOnTheEncoderFollowsTheGradient() {
    for (double dropout : new double[] {0, 0.4}) {
      Classification task = new Classification(dropout, new Randomness(2));
      task.prepare(new byte[] {0, 1, 2, 2, 1, 0}, 7);
      Theta theta = MapNets.theta(classifier(), Precision.DOUBLE);
      Pass pass = new Pass(classifier(), theta, BATCH);
      pass.x().set(examples(1));
      PassObjective objective =
          new PassObjective(pass, theta, theta.like(), task, new WeightDecay(0.3, 0));
      double[] gradient = new double[objective.size()];
      objective.at(theta.all().toDoubles(), gradient);
      double[] ignored = new double[gradient.length];
      FiniteDifferences.agree(
          theta.all(),
          new Matrix(gradient.length, 1, Precision.DOUBLE).set(gradient),
          () -> objective.at(theta.all().toDoubles(), ignored));
    }
  }

  @Test
  void classifierLearnsItsExamples() {
    Classification task = new Classification(0, new Randomness(2));
    task.prepare(new byte[] {0, 1, 2, 2, 1, 0}, 0);
    Theta theta = MapNets.theta(classifier(), Precision.FLOAT);
    Tuner tuner = new Tuner(classifier(), theta, task, Method.ADAM, BATCH);
    for (int step = 0; step < 300; step++) {
      tuner.pass().x().set(examples(1));
      tuner.forward(1, tuner.pass().depth());
      tuner.update(new TunerOptions(0.01, 0, WeightDecay.NONE));
    }
    tuner.forward(1, tuner.pass().depth());
    assertEquals(0, task.error(tuner.pass()), 1e-9);
  }

  private static void run(AutoencoderLearner learner, int from, int to) {
    for (int step = from; step < to; step++) {
      learner.step(examples(step));
    }
  }

  private static AutoencoderLearner learner(
      Autoencoder autoencoder, Rule rule, AutoencoderOptions options) {
    return new AutoencoderLearner(
        autoencoder, BATCH, Loss.CROSS_ENTROPY, rule, options, new Randomness(5));
  }

  private static Autoencoder autoencoder(Net net, Precision precision) {
    Theta theta = MapNets.theta(net.architecture, precision);
    return new Autoencoder(net.architecture, theta, net.code);
  }

  private static float[] examples(int number) {
    float[] values = new float[63 * BATCH];
    new Randomness(4).at(number, 0).uniform(values, 0.5);
    for (int i = 0; i < values.length; i++) {
      values[i] += 0.5f;
    }
    return values;
  }
}

package io.github.autoencoderlab.engine.autoencoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.FiniteDifferences;
import io.github.autoencoderlab.engine.MemoryCounters;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Initial;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.state.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AutoencoderLearnerTest {
  private static final int BATCH = 6;
  private static final int VISIBLE = 7;
  private static final WeightDecay DECAY = new WeightDecay(0.02, 0.01);

  /** So small that weights stay as they are. */
  private static final double NO_RATE = 1e-300;

  static Stream<Arguments> penaltiesOfEveryCode() {
    List<Arguments> cases = new ArrayList<>();
    for (Penalty penalty : Penalty.values()) {
      for (Activation code : Activation.values()) {
        for (boolean tied : new boolean[] {false, true}) {
          Sparsity sparsity = Sparsity.running(penalty, 0.2, 0.7, 0);
          if (sparsity.suits(code)) {
            cases.add(Arguments.of(sparsity, code, tied));
          }
        }
      }
    }
    return cases.stream();
  }

  /** The step that gradient descent takes is −ε ∂J/∂θ: it is compared, decay and all. */
  @ParameterizedTest
  @MethodSource("penaltiesOfEveryCode")
  void descentFollowsTheGradientOfTheWholeObjective(
      Sparsity sparsity, Activation code, boolean tied) {
    for (Corruption corruption : Corruption.values()) {
      AutoencoderOptions options =
          new AutoencoderOptions(1, 0, DECAY, sparsity, new Disturbance(corruption, 0.3));
      Autoencoder autoencoder = small(code, tied, Precision.DOUBLE);
      Matrix theta = autoencoder.theta().all();
      double[] before = theta.toDoubles();
      learner(autoencoder, Rule.MOMENTUM, options).step(examples(0));
      Matrix gradient = new Matrix(before.length, 1, Precision.DOUBLE).set(before);
      gradient.add(-1, theta);
      theta.set(before);
      FiniteDifferences.agree(theta, gradient, () -> objective(autoencoder, options));
    }
  }

  private static double objective(Autoencoder autoencoder, AutoencoderOptions options) {
    AutoencoderLearner learner = learner(autoencoder, Rule.MOMENTUM, options);
    learner.clamp(examples(0));
    learner.advanceTo(AutoencoderPhase.BACKWARD);
    return learner.objective();
  }

  @ParameterizedTest
  @MethodSource("penaltiesOfEveryCode")
  void singlePrecisionTakesTheSameSteps(Sparsity sparsity, Activation code, boolean tied) {
    for (Corruption corruption : Corruption.values()) {
      AutoencoderOptions options =
          new AutoencoderOptions(0.1, 0.5, DECAY, sparsity, new Disturbance(corruption, 0.3));
      double[] exact = afterSteps(small(code, tied, Precision.DOUBLE), options);
      double[] fast = afterSteps(small(code, tied, Precision.FLOAT), options);
      // 20 steps of ε = 0.1, each wrong by the few 10⁻⁷ of σ and tanh.
      assertArrayEquals(exact, fast, 2e-5);
    }
  }

  private static double[] afterSteps(Autoencoder autoencoder, AutoencoderOptions options) {
    AutoencoderLearner learner = learner(autoencoder, Rule.MOMENTUM, options);
    for (int step = 0; step < 20; step++) {
      learner.step(examples(step));
    }
    return autoencoder.theta().all().toDoubles();
  }

  @Test
  void runningAverageConvergesToTheMeanOverTheWholeSet() {
    Autoencoder autoencoder = small(Activation.LOGISTIC, false, Precision.FLOAT);
    int batches = 50;
    Matrix all = new Matrix(VISIBLE, batches * BATCH);
    float[] values = new float[VISIBLE * batches * BATCH];
    for (int n = 0; n < batches; n++) {
      System.arraycopy(examples(n), 0, values, n * VISIBLE * BATCH, VISIBLE * BATCH);
    }
    double[] whole = MeanActivation.over(autoencoder, all.set(values));
    double far = Double.NaN;
    double near = Double.NaN;
    for (double memory : new double[] {0, 0.99}) {
      AutoencoderLearner learner =
          learner(
              autoencoder,
              Rule.MOMENTUM,
              AutoencoderOptions.plain(NO_RATE).with(Sparsity.running(Penalty.KL, 0.1, 3, memory)));
      for (int step = 0; step < 40 * batches; step++) {
        learner.step(examples(step % batches));
      }
      far = memory == 0 ? distance(whole, learner.meanActivation()) : far;
      near = distance(whole, learner.meanActivation());
    }
    // 1,000 mini-batches remembered: the ripple of a cycle of 50 is damped by about 100.
    assertTrue(near < 0.004 && near < far / 4, near + " of " + far);
  }

  @Test
  void wholeSetAverageIsThatOfAllExamples() {
    Autoencoder autoencoder = small(Activation.TANH, false, Precision.FLOAT);
    Sparsity whole = new Sparsity(Penalty.KL, 0.1, 3, 0.9, true);
    AutoencoderLearner learner =
        learner(autoencoder, Rule.MOMENTUM, AutoencoderOptions.plain(NO_RATE).with(whole));
    assertThrows(IllegalStateException.class, () -> learner.step(examples(0)));
    AutoencoderLearner told =
        learner(autoencoder, Rule.MOMENTUM, AutoencoderOptions.plain(NO_RATE).with(whole));
    Matrix all = new Matrix(VISIBLE, BATCH).set(examples(9));
    told.setExamples(all);
    told.step(examples(0));
    assertEquals(0, distance(MeanActivation.over(autoencoder, all), told.meanActivation()), 1e-7);
  }

  private static double distance(double[] one, float[] other) {
    double most = 0;
    for (int j = 0; j < one.length; j++) {
      most = Math.max(most, Math.abs(one[j] - other[j]));
    }
    return most;
  }

  @Test
  void noiseIsFreshInEveryStepOfTheSameExamples() {
    Autoencoder autoencoder = small(Activation.LOGISTIC, false, Precision.FLOAT);
    AutoencoderLearner learner =
        learner(
            autoencoder,
            Rule.MOMENTUM,
            AutoencoderOptions.plain(NO_RATE).with(new Disturbance(Corruption.MASKING, 0.5)));
    learner.step(examples(0));
    AutoencoderExample first = learner.example();
    learner.step(examples(0));
    AutoencoderExample second = learner.example();
    assertArrayEquals(first.x(), second.x());
    assertFalse(Arrays.equals(first.xNoisy(), second.xNoisy()));
  }

  @Test
  void layersOfTheFirstExampleAreThoseOfTheExample() {
    Autoencoder autoencoder = small(Activation.LOGISTIC, false, Precision.FLOAT);
    AutoencoderLearner learner =
        learner(
            autoencoder,
            Rule.MOMENTUM,
            AutoencoderOptions.plain(NO_RATE).with(new Disturbance(Corruption.MASKING, 0.5)));
    learner.step(examples(0));
    AutoencoderExample example = learner.example();
    int depth = autoencoder.architecture().depth();
    assertArrayEquals(example.xNoisy(), learner.activations(0));
    assertArrayEquals(example.h(), learner.activations(autoencoder.codeLayer()));
    assertArrayEquals(example.r(), learner.activations(depth));
    assertArrayEquals(example.deltaH(), learner.deltas(autoencoder.codeLayer()));
    assertArrayEquals(example.deltaR(), learner.deltas(depth));
  }

  @ParameterizedTest
  @EnumSource(names = {"MASKING", "BLOCK"})
  void squaredErrorIsMeasuredAgainstTheCleanExample(Corruption corruption) {
    Autoencoder zero =
        Autoencoder.zero(
            Architecture.autoencoder(
                List.of(2, 1), Activation.LINEAR, Activation.LINEAR, Activation.LINEAR, false),
            Precision.FLOAT);
    AutoencoderLearner learner =
        new AutoencoderLearner(
            zero,
            1,
            Loss.SQUARED_ERROR,
            Rule.MOMENTUM,
            AutoencoderOptions.plain(NO_RATE).with(new Disturbance(corruption, 1)),
            new Randomness(1));
    learner.step(new float[] {3, 4});
    assertEquals(25, learner.squaredError(), 1e-6);
    assertArrayEquals(new float[] {0, 0}, learner.example().xNoisy());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void restoredRunContinuesBitForBit(Rule rule) {
    AutoencoderOptions options =
        new AutoencoderOptions(
            0.01,
            0.9,
            DECAY,
            Sparsity.running(Penalty.KL, 0.1, 3, 0.9),
            new Disturbance(Corruption.GAUSSIAN, 0.3));
    Autoencoder one = small(Activation.LOGISTIC, true, Precision.FLOAT);
    AutoencoderLearner learner = learner(one, rule, options);
    run(learner, 0, 7);
    State state = learner.save();
    run(learner, 7, 20);
    Autoencoder other = small(Activation.LOGISTIC, true, Precision.FLOAT);
    other.theta().all().fill(0.5);
    AutoencoderLearner restored = learner(other, rule, options);
    restored.clamp(examples(3));
    restored.advance();
    restored.restore(state);
    assertEquals(7, restored.step());
    assertEquals(state.number("squaredError"), restored.squaredError());
    run(restored, 7, 20);
    assertArrayEquals(one.theta().all().toArray(), other.theta().all().toArray());
    assertArrayEquals(learner.meanActivation(), restored.meanActivation());
  }

  private static void run(AutoencoderLearner learner, int from, int to) {
    for (int step = from; step < to; step++) {
      learner.step(examples(step));
    }
  }

  @Test
  void stateOfAnotherKindIsRefused() {
    Autoencoder autoencoder = small(Activation.LOGISTIC, true, Precision.FLOAT);
    AutoencoderOptions options = AutoencoderOptions.plain(0.1);
    State state = learner(autoencoder, Rule.ADAM, options).save();
    assertThrows(
        IllegalArgumentException.class,
        () -> learner(autoencoder, Rule.MOMENTUM, options).restore(state));
    AutoencoderLearner busy = learner(autoencoder, Rule.ADAM, options);
    busy.clamp(examples(0));
    assertThrows(IllegalStateException.class, busy::save);
  }

  @Test
  void entropyOfCodesThatCannotHaveOneIsRefused() {
    Autoencoder linear = small(Activation.LINEAR, false, Precision.FLOAT);
    AutoencoderOptions options =
        AutoencoderOptions.plain(0.1).with(Sparsity.running(Penalty.KL, 0.1, 3, 0));
    assertThrows(IllegalArgumentException.class, () -> learner(linear, Rule.ADAM, options));
  }

  @ParameterizedTest
  @EnumSource(Corruption.class)
  void thousandStepsTakeNoMemory(Corruption corruption) {
    Architecture architecture =
        Architecture.autoencoder(
            List.of(196, 75, 20),
            Activation.LOGISTIC,
            Activation.LOGISTIC,
            Activation.LOGISTIC,
            false);
    AutoencoderLearner learner =
        new AutoencoderLearner(
            Autoencoder.initial(architecture, new float[196], new Randomness(1).at(0, 0)),
            20,
            Loss.CROSS_ENTROPY,
            Rule.ADAM,
            AutoencoderOptions.plain(0.001)
                .with(Sparsity.running(Penalty.KL, 0.1, 3, 0.9))
                .with(new Disturbance(corruption, 0.3, 14))
                .with(DECAY),
            new Randomness(1));
    float[] images = new float[20 * 196];
    for (int i = 0; i < images.length; i += 8) {
      images[i] = 0.25f;
    }
    MemoryCounters.stayFlat(() -> learner.step(images));
  }

  private static AutoencoderLearner learner(
      Autoencoder autoencoder, Rule rule, AutoencoderOptions options) {
    return new AutoencoderLearner(
        autoencoder, BATCH, Loss.CROSS_ENTROPY, rule, options, new Randomness(5));
  }

  private static Autoencoder small(Activation code, boolean tied, Precision precision) {
    Architecture architecture =
        Architecture.autoencoder(
            List.of(VISIBLE, 5, 4), Activation.TANH, code, Activation.LOGISTIC, tied);
    Autoencoder autoencoder = Autoencoder.zero(architecture, precision);
    Initial.glorot(architecture, autoencoder.theta(), new Randomness(3).at(0, 0));
    float[] b = new float[autoencoder.theta().biases().rows()];
    new Randomness(3).at(0, 1).uniform(b, 0.4);
    autoencoder.theta().biases().set(b);
    return autoencoder;
  }

  private static float[] examples(int number) {
    float[] values = new float[VISIBLE * BATCH];
    new Randomness(4).at(number, 0).uniform(values, 0.5);
    for (int i = 0; i < values.length; i++) {
      values[i] += 0.5f;
    }
    return values;
  }
}

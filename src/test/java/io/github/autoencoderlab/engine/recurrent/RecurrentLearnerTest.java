package io.github.autoencoderlab.engine.recurrent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.FiniteDifferences;
import io.github.autoencoderlab.engine.MemoryCounters;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Team;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.recurrent.RecurrentLearner.Rule;
import io.github.autoencoderlab.state.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecurrentLearnerTest {
  private static final SeriesShape SERIES = new SeriesShape(7, 2);

  /** Several slices. */
  private static final int BATCH = 30;

  private static final RecurrentOptions EVERYTHING =
      RecurrentOptions.plain(0.01).with(new WeightDecay(0.02, 0.01)).withTruncation(4).withClip(2);

  static Stream<RecurrentShape> nets() {
    return SeriesNets.some(SERIES);
  }

  @ParameterizedTest
  @MethodSource("nets")
  void descentFollowsTheGradientOfTheWholeObjective(RecurrentShape shape) {
    RecurrentOptions options = RecurrentOptions.plain(1).with(new WeightDecay(0.02, 0.01));
    RecurrentAutoencoder net = SeriesNets.net(shape, Precision.DOUBLE);
    Matrix theta = net.theta().all();
    double[] before = theta.toDoubles();
    new RecurrentLearner(net, 4, Rule.MOMENTUM, options).step(examples(4, 0));
    Matrix gradient = new Matrix(before.length, 1, Precision.DOUBLE).set(before).add(-1, theta);
    theta.set(before);
    FiniteDifferences.agree(
        theta,
        gradient,
        () -> {
          RecurrentLearner learner = new RecurrentLearner(net, 4, Rule.MOMENTUM, options);
          learner.clamp(examples(4, 0));
          learner.advanceTo(RecurrentPhase.BACK_DECODE);
          return learner.objective();
        });
  }

  @ParameterizedTest
  @MethodSource("nets")
  void longGradientIsShortenedAndNoOther(RecurrentShape shape) {
    double[] whole = change(shape, RecurrentOptions.plain(1));
    double length = length(whole);
    assertArrayEquals(whole, change(shape, RecurrentOptions.plain(1).withClip(1.01 * length)));
    double[] clipped = change(shape, RecurrentOptions.plain(1).withClip(length / 3));
    for (int i = 0; i < whole.length; i++) {
      assertEquals(whole[i] / 3, clipped[i], 1e-12 * length);
    }
  }

  private static double[] change(RecurrentShape shape, RecurrentOptions options) {
    RecurrentAutoencoder net = SeriesNets.net(shape, Precision.DOUBLE);
    double[] before = net.theta().all().toDoubles();
    RecurrentLearner learner = new RecurrentLearner(net, 4, Rule.MOMENTUM, options);
    learner.step(examples(4, 0));
    double[] after = net.theta().all().toDoubles();
    for (int i = 0; i < after.length; i++) {
      after[i] -= before[i];
    }
    assertEquals(Math.min(options.clip(), learner.gradientNorm()), length(after), 1e-9);
    return after;
  }

  private static double length(double[] vector) {
    double sum = 0;
    for (double value : vector) {
      sum += value * value;
    }
    return Math.sqrt(sum);
  }

  @ParameterizedTest
  @MethodSource("nets")
  void singlePrecisionTakesTheSameSteps(RecurrentShape shape) {
    // 20 steps of ε = 0.01, each wrong by the few 10⁻⁷ of σ and tanh.
    assertArrayEquals(
        afterSteps(shape, Precision.DOUBLE), afterSteps(shape, Precision.FLOAT), 1e-4);
  }

  private static double[] afterSteps(RecurrentShape shape, Precision precision) {
    RecurrentAutoencoder net = SeriesNets.net(shape, precision);
    run(new RecurrentLearner(net, BATCH, Rule.MOMENTUM, EVERYTHING.withMomentum(0.5)), 0, 20);
    return net.theta().all().toDoubles();
  }

  @ParameterizedTest
  @EnumSource(Cell.class)
  void learningLowersTheErrorOfSeriesThatHaveAForm(Cell cell) {
    SeriesShape series = new SeriesShape(20, 1);
    RecurrentShape shape =
        RecurrentShape.whole(series, cell, List.of(12), 0, Feeding.NOTHING, true);
    RecurrentAutoencoder net =
        RecurrentAutoencoder.initial(
            shape, new float[1], Precision.FLOAT, new Randomness(1).at(0, 0));
    RecurrentLearner learner =
        new RecurrentLearner(net, 20, Rule.ADAM, RecurrentOptions.plain(0.01).withClip(5));
    learner.step(waves(series, 20));
    double first = learner.squaredError();
    for (int step = 0; step < 600; step++) {
      learner.step(waves(series, 20));
    }
    assertTrue(learner.squaredError() < 0.05 * first, learner.squaredError() + " of " + first);
    Matrix x = new Matrix(series.size(), 20).set(waves(series, 20));
    double error = net.coder(20).reconstruct(x).squaredDistance(x) / 20;
    assertTrue(error < 0.05 * first, error + " of " + first);
  }

  private static float[] waves(SeriesShape series, int count) {
    float[] values = new float[series.size() * count];
    for (int n = 0; n < count; n++) {
      for (int t = 0; t < series.steps(); t++) {
        values[n * series.size() + t] = (float) Math.sin(0.5 * t + n);
      }
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("nets")
  void restoredRunContinuesBitForBitOnAnyNumberOfThreads(RecurrentShape shape) {
    for (Rule rule : Rule.values()) {
      RecurrentAutoencoder one = SeriesNets.net(shape, Precision.FLOAT);
      RecurrentLearner learner = new RecurrentLearner(one, BATCH, rule, EVERYTHING);
      run(learner, 0, 5);
      State state = learner.save();
      run(learner, 5, 12);
      RecurrentAutoencoder other = SeriesNets.net(shape, Precision.FLOAT);
      other.theta().all().fill(0.5);
      RecurrentLearner restored = new RecurrentLearner(other, BATCH, rule, EVERYTHING);
      restored.clamp(examples(BATCH, 3));
      restored.advance();
      restored.advance();
      restored.restore(state);
      assertEquals(state.number("squaredError"), restored.squaredError());
      assertEquals(state.number("gradientNorm"), restored.gradientNorm());
      int threads = Team.shared().threads();
      Team.shared().setThreads(1);
      try {
        run(restored, 5, 12);
      } finally {
        Team.shared().setThreads(threads);
      }
      assertArrayEquals(one.theta().all().toArray(), other.theta().all().toArray());
    }
  }

  @Test
  void stateOfAnotherKindIsRefused() {
    RecurrentAutoencoder net = SeriesNets.net(nets().findFirst().orElseThrow(), Precision.FLOAT);
    State state = new RecurrentLearner(net, 2, Rule.ADAM, EVERYTHING).save();
    assertThrows(
        IllegalArgumentException.class,
        () -> new RecurrentLearner(net, 2, Rule.MOMENTUM, EVERYTHING).restore(state));
  }

  @ParameterizedTest
  @MethodSource("nets")
  void thousandStepsTakeNoMemory(RecurrentShape shape) {
    RecurrentAutoencoder net = SeriesNets.net(shape, Precision.FLOAT);
    RecurrentLearner learner = new RecurrentLearner(net, BATCH, Rule.ADAM, EVERYTHING);
    float[] examples = examples(BATCH, 0);
    MemoryCounters.stayFlat(() -> learner.step(examples));
  }

  @Test
  void phasesThroughTimeAreShownStepByStep() {
    RecurrentAutoencoder net = SeriesNets.net(nets().findFirst().orElseThrow(), Precision.FLOAT);
    RecurrentLearner learner = new RecurrentLearner(net, BATCH, Rule.ADAM, EVERYTHING);
    learner.clamp(examples(BATCH, 0));
    List<RecurrentPhase> phases = new ArrayList<>();
    while (!learner.betweenSteps()) {
      RecurrentPhase phase = learner.next();
      assertEquals(phase.throughTime() ? Collections.frequency(phases, phase) : 0, learner.shown());
      phases.add(phase);
      learner.advance();
    }
    for (RecurrentPhase phase : RecurrentPhase.values()) {
      int expected = phase == RecurrentPhase.CLAMP ? 0 : phase.throughTime() ? SERIES.steps() : 1;
      assertEquals(expected, Collections.frequency(phases, phase), phase.id());
    }
    List<RecurrentPhase> sorted = new ArrayList<>(phases);
    Collections.sort(sorted);
    assertEquals(sorted, phases);
    assertEquals(1, learner.step());
  }

  @Test
  void slowMotionTakesTheSameSteps() {
    RecurrentShape shape = nets().findFirst().orElseThrow();
    RecurrentAutoencoder slow = SeriesNets.net(shape, Precision.FLOAT);
    RecurrentLearner learner = new RecurrentLearner(slow, BATCH, Rule.ADAM, EVERYTHING);
    learner.clamp(examples(BATCH, 0));
    while (!learner.betweenSteps()) {
      learner.example();
      learner.advance();
    }
    RecurrentAutoencoder fast = SeriesNets.net(shape, Precision.FLOAT);
    new RecurrentLearner(fast, BATCH, Rule.ADAM, EVERYTHING).step(examples(BATCH, 0));
    assertArrayEquals(fast.theta().all().toArray(), slow.theta().all().toArray());
  }

  @Test
  void optionsOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> RecurrentOptions.plain(0));
    assertThrows(IllegalArgumentException.class, () -> EVERYTHING.withClip(0));
    assertThrows(IllegalArgumentException.class, () -> EVERYTHING.withTruncation(-1));
    assertThrows(IllegalArgumentException.class, () -> EVERYTHING.withMomentum(1));
  }

  private static void run(RecurrentLearner learner, int from, int to) {
    for (int step = from; step < to; step++) {
      learner.step(examples(BATCH, step));
    }
  }

  private static float[] examples(int batch, int number) {
    return SeriesNets.examples(SERIES, batch, number);
  }
}

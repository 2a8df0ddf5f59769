package io.github.autoencoderlab.engine.svm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.state.State;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SmoLearnerTest {
  private static final int POINTS = 120;
  private static final SvmKernel GAUSSIAN = SvmKernel.gaussian(3);

  private static Examples moons() throws DataException {
    return DataSets.open("two-moons:noise=0.2,train=" + POINTS + ",test=200").train();
  }

  private static int[] signs(Examples points) {
    return IntStream.range(0, points.count()).map(n -> points.labels()[n] == 0 ? 1 : -1).toArray();
  }

  private static SmoLearner learner(Examples points, SvmKernel kernel, double C) {
    SmoLearner learner = new SmoLearner(points.first(points.count()), signs(points));
    learner.use(kernel, C);
    return learner;
  }

  private static void step(SmoLearner learner) {
    learner.clamp();
    learner.finish();
  }

  private static void converge(SmoLearner learner) {
    for (int n = 0; n < 100_000 && !learner.hasConverged(); n++) {
      step(learner);
    }
    assertTrue(learner.hasConverged());
  }

  static Stream<Arguments> machines() {
    return Stream.of(
        Arguments.of(GAUSSIAN, 1),
        Arguments.of(GAUSSIAN, 100),
        Arguments.of(SvmKernel.gaussian(50), 0.1),
        Arguments.of(SvmKernel.polynomial(1, 3, 1), 1),
        Arguments.of(SvmKernel.linear(), 1));
  }

  /** Both stop within 0.001 of the optimality conditions. */
  @ParameterizedTest
  @MethodSource("machines")
  void comesToTheMachineOfLibsvm(SvmKernel kernel, double C) throws Exception {
    Examples points = moons();
    SmoLearner learner = learner(points, kernel, C);
    converge(learner);
    float[] x = points.first(POINTS);
    Svm machine = SvmTrainer.train(new Matrix(2, POINTS).set(x), points.labels(), kernel, C);
    double sign = machine.classes()[0] == 0 ? 1 : -1;
    double[] found = learner.decisions(x);
    for (int n = 0; n < POINTS; n++) {
      double expected = sign * machine.exactDecisions(new float[] {x[2 * n], x[2 * n + 1]})[0];
      assertEquals(expected, found[n], 0.01, "point " + n);
    }
  }

  /** Σ α y = 0, 0 ≤ α ≤ C, and the dual never falls. */
  @Test
  void everyStepStaysAllowedAndClimbs() throws Exception {
    SmoLearner learner = learner(moons(), GAUSSIAN, 2);
    double before = learner.dual();
    for (int step = 0; step < 60; step++) {
      step(learner);
      double[] alpha = learner.alpha();
      double balance = 0;
      for (int n = 0; n < alpha.length; n++) {
        assertTrue(alpha[n] >= 0 && alpha[n] <= 2);
        balance += alpha[n] * learner.signs()[n];
      }
      assertEquals(0, balance, 1e-10);
      assertTrue(learner.dual() > before - 1e-12);
      before = learner.dual();
    }
  }

  /** An example on the margin has f = ±1, those beyond it α = 0, those within it α = C. */
  @Test
  void endsWhereTheConditionsOfTheOptimumHold() throws Exception {
    Examples points = moons();
    SmoLearner learner = learner(points, GAUSSIAN, 1);
    converge(learner);
    double[] f = learner.decisions(points.first(POINTS));
    int free = 0;
    for (int n = 0; n < POINTS; n++) {
      double beyond = learner.signs()[n] * f[n] - 1;
      double alpha = learner.alpha()[n];
      if (alpha == 0) {
        assertTrue(beyond > -2 * SmoLearner.TOLERANCE);
      } else if (alpha == learner.cost()) {
        assertTrue(beyond < 2 * SmoLearner.TOLERANCE);
      } else {
        assertEquals(0, beyond, 2 * SmoLearner.TOLERANCE);
        free++;
      }
    }
    assertTrue(free > 0);
  }

  @Test
  void goesOnFromAStateBitForBit() throws Exception {
    SmoLearner one = learner(moons(), GAUSSIAN, 0.1);
    for (int step = 0; step < 30; step++) {
      step(one);
    }
    State state = one.save();
    SmoLearner other = learner(moons(), GAUSSIAN, 0.1);
    other.restore(state);
    assertArrayEquals(one.alpha(), other.alpha());
    assertEquals(one.threshold(), other.threshold());
    for (int step = 0; step < 100; step++) {
      step(one);
      step(other);
    }
    assertArrayEquals(one.alpha(), other.alpha());
    assertEquals(one.violation(), other.violation());
  }

  @Test
  void aSmallerCostIsKeptFromTheNextStepOn() throws Exception {
    SmoLearner learner = learner(moons(), GAUSSIAN, 10);
    converge(learner);
    learner.use(GAUSSIAN, 0.5);
    converge(learner);
    SmoLearner fresh = learner(moons(), GAUSSIAN, 0.5);
    converge(fresh);
    assertEquals(fresh.dual(), learner.dual(), 0.01);
  }

  @Test
  void aStepAtTheOptimumChangesNothing() throws Exception {
    SmoLearner learner = learner(moons(), GAUSSIAN, 1);
    assertFalse(learner.hasConverged());
    converge(learner);
    double[] alpha = learner.alpha();
    step(learner);
    assertEquals(-1, learner.growing());
    assertArrayEquals(alpha, learner.alpha());
  }

  @Test
  void oneClassAndForeignStatesAreRefused() {
    float[] two = {0, 0, 1, 1};
    assertThrows(IllegalArgumentException.class, () -> new SmoLearner(two, new int[] {1, 1}));
    SmoLearner learner = new SmoLearner(two, new int[] {1, -1});
    State foreign =
        new State(1).with("alpha", new float[] {1, 1, 1}).with("alphaRest", new float[3]);
    assertThrows(IllegalArgumentException.class, () -> learner.restore(foreign));
    assertEquals(0, learner.step());
  }
}

package io.github.autoencoderlab.engine.rbm;

import static io.github.autoencoderlab.engine.rbm.CdPhase.CLAMP_V;
import static io.github.autoencoderlab.engine.rbm.CdPhase.DRAW_H;
import static io.github.autoencoderlab.engine.rbm.CdPhase.DRAW_V;
import static io.github.autoencoderlab.engine.rbm.CdPhase.PROBABILITY_OF_H;
import static io.github.autoencoderlab.engine.rbm.CdPhase.PROBABILITY_OF_H_STAR;
import static io.github.autoencoderlab.engine.rbm.CdPhase.PROBABILITY_OF_V;
import static io.github.autoencoderlab.engine.rbm.CdPhase.UPDATE_B;
import static io.github.autoencoderlab.engine.rbm.CdPhase.UPDATE_C;
import static io.github.autoencoderlab.engine.rbm.CdPhase.UPDATE_W;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.shape.BarsAndStripes;
import io.github.autoencoderlab.engine.MemoryCounters;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.state.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastiveDivergenceTest {
  private static final int VISIBLE = 4;
  private static final int HIDDEN = 3;
  private static final CdOptions PLAIN = new CdOptions(0.1, 1, 0, 0);
  private static final CdOptions PERSISTENT = new CdOptions(0.1, 1, 0, 0, true);

  @Test
  void linesOfTheSlideComeInTheirOrder() {
    assertEquals(
        List.of(
            CLAMP_V,
            PROBABILITY_OF_H,
            DRAW_H,
            PROBABILITY_OF_V,
            DRAW_V,
            PROBABILITY_OF_H_STAR,
            UPDATE_W,
            UPDATE_B,
            UPDATE_C),
        phasesOfOneStep(1));
  }

  @Test
  void chainOfThreeGibbsStepsGoesAroundThreeTimes() {
    List<CdPhase> around = List.of(DRAW_H, PROBABILITY_OF_V, DRAW_V, PROBABILITY_OF_H_STAR);
    List<CdPhase> expected = new ArrayList<>(List.of(CLAMP_V, PROBABILITY_OF_H));
    expected.addAll(around);
    expected.addAll(around);
    expected.addAll(around);
    expected.addAll(List.of(UPDATE_W, UPDATE_B, UPDATE_C));
    assertEquals(expected, phasesOfOneStep(3));
  }

  @Test
  void coinOfEveryUnitFallsOnTheSideThatWasDrawn() {
    ContrastiveDivergence learner = learner(machine(), 50, new CdOptions(0.1, 2, 0, 0), 3);
    learner.clamp(new float[50 * VISIBLE]);
    int coins = 0;
    while (learner.next() != UPDATE_W) {
      boolean hidden = learner.next() == DRAW_H;
      boolean visible = learner.next() == DRAW_V;
      float[] p = hidden && learner.gibbsStep() > 1 ? learner.example().pStar() : null;
      learner.advance();
      CdExample example = learner.example();
      float[] drawn = hidden ? example.h() : example.vStar();
      for (int unit = 0; unit < drawn.length; unit++) {
        double u = learner.coin(unit);
        if (hidden || visible) {
          float[] chances = visible ? example.q() : p == null ? example.p() : p;
          assertEquals(u < chances[unit], drawn[unit] == 1, "u = " + u);
          coins++;
        } else {
          assertTrue(Double.isNaN(u));
        }
      }
    }
    assertEquals(2 * (HIDDEN + VISIBLE), coins);
  }

  @Test
  void lookingForTheCoinChangesNothing() {
    Rbm seen = machine();
    Rbm unseen = machine();
    ContrastiveDivergence watched = learner(seen, 2, PLAIN, 1);
    ContrastiveDivergence alone = learner(unseen, 2, PLAIN, 1);
    for (ContrastiveDivergence learner : List.of(watched, alone)) {
      learner.clamp(new float[2 * VISIBLE]);
      while (learner.next() != CLAMP_V) {
        learner.advance();
        if (learner == watched) {
          learner.coin(0);
          learner.example();
        }
      }
    }
    assertArrayEquals(unseen.W().toArray(), seen.W().toArray());
  }

  @Test
  void aChangeIsTheDifferenceOfTheMeansTimesTheRate() {
    ContrastiveDivergence learner = learner(machine(), 2, PLAIN, 1);
    learner.clamp(new float[] {1, 0, 1, 0, 1, 1, 0, 0});
    learner.finish();
    for (CdChange change :
        List.of(learner.changeOfW(2, 3), learner.changeOfB(1), learner.changeOfC(0))) {
      assertEquals(0.1 * (change.data() - change.model()), change.change(), 1e-7);
    }
    assertEquals(0.5, learner.changeOfB(1).data());
  }

  @Test
  void stepsAreCountedWhenTheyEnd() {
    ContrastiveDivergence learner = learner(machine(), 2, PLAIN, 1);
    learner.clamp(new float[2 * VISIBLE]);
    while (learner.next() != UPDATE_C) {
      learner.advance();
    }
    assertEquals(0, learner.step());
    learner.advance();
    assertEquals(1, learner.step());
  }

  @Test
  void stepBeginsWithClampingOnly() {
    ContrastiveDivergence learner = learner(machine(), 2, PLAIN, 1);
    assertThrows(IllegalStateException.class, learner::advance);
    learner.clamp(new float[2 * VISIBLE]);
    assertThrows(IllegalStateException.class, () -> learner.clamp(new float[2 * VISIBLE]));
    assertThrows(IllegalStateException.class, () -> learner.clampDrawn(new float[2 * VISIBLE]));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void sameSeedGivesTheSameWeightsBitForBit(int gibbsSteps) {
    CdOptions options = new CdOptions(0.1, gibbsSteps, 0.5, 0.001);
    Rbm one = machine();
    Rbm other = machine();
    learn(learner(one, 8, options, 3), someStates(8), 20);
    learn(learner(other, 8, options, 3), someStates(8), 20);
    assertArrayEquals(one.W().toArray(), other.W().toArray());
    assertArrayEquals(one.b().toArray(), other.b().toArray());
    assertArrayEquals(one.c().toArray(), other.c().toArray());
  }

  @Test
  void anotherSeedGivesOtherWeights() {
    Rbm one = machine();
    Rbm other = machine();
    learn(learner(one, 8, PLAIN, 3), someStates(8), 1);
    learn(learner(other, 8, PLAIN, 4), someStates(8), 1);
    assertFalse(Arrays.equals(one.W().toArray(), other.W().toArray()));
  }

  @Test
  void dataAreLeftUnmodified() {
    float[] v = someStates(8);
    learn(learner(machine(), 8, PLAIN, 1), v, 3);
    assertArrayEquals(someStates(8), v);
    float[] p = {0.1f, 0.5f, 0.9f, 1};
    ContrastiveDivergence learner = learner(machine(), 1, PLAIN, 1);
    learner.clampDrawn(p);
    finish(learner);
    assertArrayEquals(new float[] {0.1f, 0.5f, 0.9f, 1}, p);
  }

  @Test
  void parametersChangeOnlyInTheirUpdates() {
    Rbm rbm = machine();
    ContrastiveDivergence learner = learner(rbm, 8, PLAIN, 1);
    learner.clamp(someStates(8));
    float[] W = rbm.W().toArray();
    float[] b = rbm.b().toArray();
    float[] c = rbm.c().toArray();
    while (learner.next() != CLAMP_V) {
      CdPhase phase = learner.next();
      learner.advance();
      assertEquals(phase.compareTo(UPDATE_W) < 0, Arrays.equals(W, rbm.W().toArray()));
      assertEquals(phase.compareTo(UPDATE_B) < 0, Arrays.equals(b, rbm.b().toArray()));
      assertEquals(phase.compareTo(UPDATE_C) < 0, Arrays.equals(c, rbm.c().toArray()));
    }
  }

  @Test
  void drawnDataAreOnAsOftenAsTheirProbabilitySays() {
    int n = 40_000;
    // A machine of zeros reconstructs 0.5 everywhere: only the data are left in Δb = ε/n Σ(v − v*).
    Rbm rbm = new Rbm(1, 1);
    ContrastiveDivergence learner = learner(rbm, n, new CdOptions(1, 1, 0, 0), 1);
    float[] p = new float[n];
    Arrays.fill(p, 0.8f);
    learner.clampDrawn(p);
    finish(learner);
    // Five standard deviations: of the data √(0.16/n), of the reconstruction √(0.25/n).
    assertEquals(0.8 - 0.5, rbm.b().toArray()[0], 5 * Math.sqrt((0.16 + 0.25) / n));
  }

  @Test
  void reconstructionErrorIsTheSumOverUnitsAndTheMeanOverExamples() {
    // A machine of zeros reconstructs 0.5 everywhere, which is wrong by ½ for every unit.
    ContrastiveDivergence learner = learner(new Rbm(VISIBLE, HIDDEN), 8, PLAIN, 1);
    learn(learner, someStates(8), 1);
    assertEquals(VISIBLE * 0.25, learner.reconstructionError(), 1e-6);
  }

  @Test
  void weightDecayTakesItsShareOfEveryWeightAndOfNothingElse() {
    Rbm free = machine();
    Rbm decayed = machine();
    float[] before = free.W().toArray();
    learn(learner(free, 8, new CdOptions(0.1, 1, 0, 0), 1), someStates(8), 1);
    learn(learner(decayed, 8, new CdOptions(0.1, 1, 0, 0.5), 1), someStates(8), 1);
    float[] expected = free.W().toArray();
    for (int n = 0; n < expected.length; n++) {
      expected[n] -= 0.1f * 0.5f * before[n];
    }
    // One rounding more or less of float32 numbers up to 4.
    assertArrayEquals(expected, decayed.W().toArray(), 1e-6f);
    assertArrayEquals(free.b().toArray(), decayed.b().toArray());
    assertArrayEquals(free.c().toArray(), decayed.c().toArray());
  }

  @Test
  void momentumRepeatsAShareOfTheLastChange() {
    Rbm rbm = machine();
    float[] before = rbm.W().toArray();
    ContrastiveDivergence learner = learner(rbm, 8, PLAIN, 1);
    learn(learner, someStates(8), 1);
    float[] after = rbm.W().toArray();
    // With next to no learning rate nothing but the momentum moves the weights.
    learner.setOptions(new CdOptions(1e-12, 1, 0.75, 0));
    learn(learner, someStates(8), 1);
    float[] expected = new float[after.length];
    for (int n = 0; n < after.length; n++) {
      expected[n] = after[n] + 0.75f * (after[n] - before[n]);
    }
    assertArrayEquals(expected, rbm.W().toArray(), 1e-6f);
  }

  /**
   * The estimates of the gradient are means of n numbers in [0, 1], p(h*|v*)v*, v* and p(h*|v*),
   * whose standard deviation is at most ½, so they scatter by at most ½/√n: 0.0025 for n = 40,000.
   * Five of these bound the noise of all nineteen components; what CD-1 has beyond is its bias.
   */
  @Test
  void longerChainsBringTheChangesToTheExactGradient() {
    int n = 40_000;
    double noise = 5 * 0.5 / Math.sqrt(n);
    double[] cd1 = worstErrors(1, n);
    double[] cd5 = worstErrors(5, n);
    double[] cd50 = worstErrors(50, n);
    String errors =
        "errors of W, b, c: CD-1 %s, CD-5 %s, CD-50 %s"
            .formatted(Arrays.toString(cd1), Arrays.toString(cd5), Arrays.toString(cd50));
    for (int parameter = 0; parameter < 3; parameter++) {
      assertTrue(cd50[parameter] < noise, errors);
      assertTrue(cd5[parameter] < cd1[parameter], errors);
    }
    assertTrue(cd1[0] > 4 * noise, errors);
  }

  /** The largest error of any component of W, b and c after one step at learning rate 1. */
  private static double[] worstErrors(int gibbsSteps, int n) {
    Rbm rbm = BruteForce.machine(VISIBLE, HIDDEN, 2, 2);
    float[] data = twoPatterns(n);
    RbmGradient gradient = new ExactRbm(rbm).gradient(data);
    float[] W = rbm.W().toArray();
    float[] b = rbm.b().toArray();
    float[] c = rbm.c().toArray();
    learn(learner(rbm, n, new CdOptions(1, gibbsSteps, 0, 0), 1), data, 1);
    return new double[] {
      worst(W, rbm.W(), at -> gradient.W(at % HIDDEN, at / HIDDEN)),
      worst(b, rbm.b(), gradient::b),
      worst(c, rbm.c(), gradient::c)
    };
  }

  private static float[] twoPatterns(int n) {
    float[] data = new float[n * VISIBLE];
    for (int example = 0; example < n; example++) {
      int code = example % 2 == 0 ? 0b0011 : 0b1100;
      System.arraycopy(BruteForce.state(code, VISIBLE), 0, data, example * VISIBLE, VISIBLE);
    }
    return data;
  }

  /** The largest difference between how values have changed and how they should have. */
  private static double worst(float[] before, Matrix now, IntToDoubleFunction exact) {
    float[] after = now.toArray();
    double worst = 0;
    for (int at = 0; at < after.length; at++) {
      worst = Math.max(worst, Math.abs(after[at] - before[at] - exact.applyAsDouble(at)));
    }
    return worst;
  }

  @Test
  void barsAndStripesAreLearned() {
    Examples patterns = BarsAndStripes.make(4).train();
    float[] data = patterns.first(patterns.count());
    Randomness randomness = new Randomness(1);
    Rbm rbm = Rbm.initial(patterns.mean(), 16, 0.01, randomness.at(0, 1_000_002));
    CdOptions options = new CdOptions(0.05, 5, 0.5, 0.0005);
    learn(new ContrastiveDivergence(rbm, patterns.count(), options, randomness), data, 10_000);
    double logLikelihood = new ExactRbm(rbm).logLikelihood(data);
    assertTrue(logLikelihood > -3.9, "reached only " + logLikelihood);
    // No distribution gives thirty patterns more than 1/30 each.
    assertTrue(logLikelihood < -Math.log(30), "impossible: " + logLikelihood);
  }

  @Test
  void persistentChainStartsAtTheFirstDataAndThenForgetsThem() {
    Rbm cd = machine();
    Rbm pcd = machine();
    ContrastiveDivergence one = learner(cd, 8, PLAIN, 3);
    ContrastiveDivergence other = learner(pcd, 8, PERSISTENT, 3);
    learn(one, someStates(8), 1);
    learn(other, someStates(8), 1);
    assertSame(one.save(), other.save());
    learn(one, someStates(8), 1);
    learn(other, someStates(8), 1);
    assertFalse(Arrays.equals(cd.W().toArray(), pcd.W().toArray()));
  }

  /**
   * At a machine that hardly changes, the chain of PCD-1 comes to p(v), so its change of W is the
   * exact gradient, where CD-1, which starts at the data in every step, keeps its bias. Four
   * standard errors of at most 0.0025 as in the test of longer chains.
   */
  @Test
  void persistentChainComesToTheExactGradientWithOneGibbsStepAMiniBatch() {
    double pcd = worstErrorOfWAfter(50, true);
    double cd = worstErrorOfWAfter(2, false);
    assertTrue(pcd < 0.01 && cd > 0.03, "PCD " + pcd + ", CD " + cd);
  }

  /** The error of the last of some steps, with a learning rate that leaves the machine alone. */
  private static double worstErrorOfWAfter(int steps, boolean persistent) {
    int n = 40_000;
    double still = 1e-12;
    Rbm rbm = BruteForce.machine(VISIBLE, HIDDEN, 2, 2);
    float[] data = twoPatterns(n);
    RbmGradient gradient = new ExactRbm(rbm).gradient(data);
    ContrastiveDivergence learner = learner(rbm, n, new CdOptions(still, 1, 0, 0, persistent), 1);
    learn(learner, data, steps);
    float[] before = rbm.W().toArray();
    learner.setOptions(new CdOptions(1, 1, 0, 0, persistent));
    learn(learner, data, 1);
    return worst(before, rbm.W(), at -> gradient.W(at % HIDDEN, at / HIDDEN));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void goingOnFromASavedStateGivesTheSameWeightsBitForBit(int gibbsSteps) {
    Rbm rbm = machine();
    CdOptions options = new CdOptions(0.1, gibbsSteps, 0.5, 0.001, gibbsSteps == 3);
    ContrastiveDivergence learner = learner(rbm, 8, options, 3);
    learn(learner, someStates(8), 5);
    State saved = learner.save();
    State first = changeOnTheWay(learner, options);
    learner.restore(saved);
    assertSame(saved, learner.save());
    assertSame(first, changeOnTheWay(learner, options));
    assertFalse(Arrays.equals(saved.array("W"), first.array("W")));
  }

  @Test
  void anotherLearnerGoesOnFromASavedState() {
    ContrastiveDivergence one = learner(machine(), 8, PLAIN, 3);
    learn(one, someStates(8), 5);
    ContrastiveDivergence other = learner(new Rbm(VISIBLE, HIDDEN), 8, PLAIN, 3);
    other.restore(one.save());
    assertSame(changeOnTheWay(one, PLAIN), changeOnTheWay(other, PLAIN));
  }

  @Test
  void stateIsSavedBetweenStepsOnlyAndRestoredAtAnyTime() {
    ContrastiveDivergence learner = learner(machine(), 8, PLAIN, 3);
    State start = learner.save();
    learner.clamp(someStates(8));
    learner.advance();
    assertThrows(IllegalStateException.class, learner::save);
    learner.restore(start);
    assertEquals(CLAMP_V, learner.next());
    assertSame(start, learner.save());
  }

  @ParameterizedTest
  @ValueSource(floats = {0.1f, 0.5f})
  void thousandStepsTakeNoMemory(float grey) {
    float[] mean = new float[784];
    Arrays.fill(mean, grey);
    Rbm rbm = Rbm.initial(mean, 250, 0.01, new Randomness(1).at(0, 0));
    ContrastiveDivergence learner =
        new ContrastiveDivergence(rbm, 20, new CdOptions(0.01, 1, 0.5, 0.001), new Randomness(1));
    float[] images = new float[20 * 784];
    Arrays.fill(images, grey);
    MemoryCounters.stayFlat(
        () -> {
          learner.clampDrawn(images);
          learner.finish();
        });
  }

  @Test
  void stateOfAnotherSizeIsRefusedBeforeAnythingChanges() {
    ContrastiveDivergence learner = learner(machine(), 8, PLAIN, 3);
    State start = learner.save();
    State other = learner(machine(), 9, PLAIN, 3).save();
    assertThrows(IllegalArgumentException.class, () -> learner.restore(other));
    assertSame(start, learner.save());
  }

  private static State changeOnTheWay(ContrastiveDivergence learner, CdOptions options) {
    learner.setOptions(options);
    learn(learner, someStates(8), 7);
    learner.setOptions(new CdOptions(0.02, 2, 0.9, 0));
    learn(learner, someStates(8), 6);
    return learner.save();
  }

  private static void assertSame(State expected, State actual) {
    assertEquals(expected.step(), actual.step());
    assertEquals(expected.numbers(), actual.numbers());
    expected.arrays().forEach((name, array) -> assertArrayEquals(array, actual.array(name), name));
  }

  private static List<CdPhase> phasesOfOneStep(int gibbsSteps) {
    ContrastiveDivergence learner = learner(machine(), 2, new CdOptions(0.1, gibbsSteps, 0, 0), 1);
    List<CdPhase> phases = new ArrayList<>(List.of(learner.next()));
    learner.clamp(new float[2 * VISIBLE]);
    while (learner.next() != CLAMP_V) {
      phases.add(learner.next());
      learner.advance();
    }
    return phases;
  }

  private static void learn(ContrastiveDivergence learner, float[] data, int steps) {
    for (int step = 0; step < steps; step++) {
      learner.clamp(data);
      finish(learner);
    }
  }

  private static void finish(ContrastiveDivergence learner) {
    learner.finish();
  }

  private static ContrastiveDivergence learner(Rbm rbm, int batch, CdOptions options, long seed) {
    return new ContrastiveDivergence(rbm, batch, options, new Randomness(seed));
  }

  private static Rbm machine() {
    return BruteForce.machine(VISIBLE, HIDDEN, 1, 2);
  }

  private static float[] someStates(int count) {
    return Arrays.copyOf(BruteForce.allStates(VISIBLE).toArray(), count * VISIBLE);
  }
}

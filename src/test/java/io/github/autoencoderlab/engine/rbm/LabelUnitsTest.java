package io.github.autoencoderlab.engine.rbm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.MemoryCounters;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.unit.Softmax;
import io.github.autoencoderlab.state.State;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine of three units, a label of three and two hidden units, against all of its states. */
class LabelUnitsTest {
  private static final int UNITS = 3;
  private static final int LABELS = 3;
  private static final int VISIBLE = UNITS + LABELS;
  private static final int HIDDEN = 2;

  /** Single precision. */
  private static final double ROUNDING = 1e-5;

  private static Rbm machine(long seed) {
    Rbm plain = BruteForce.machine(VISIBLE, HIDDEN, 1, seed);
    Rbm rbm = new Rbm(VISIBLE, HIDDEN, HiddenUnits.BINARY, LABELS);
    rbm.W().set(plain.W());
    rbm.b().set(plain.b());
    rbm.c().set(plain.c());
    return rbm;
  }

  /** Number of the state with these units and this label. */
  private static int state(int units, int label) {
    return units | 1 << (UNITS + label);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void probabilitiesGivenHiddenUnitsAreThoseOverAllStatesWithOneLabel(long seed) {
    Rbm rbm = machine(seed);
    BruteForce all = new BruteForce(rbm);
    for (int h = 0; h < 1 << HIDDEN; h++) {
      Matrix q = new Matrix(VISIBLE, 1);
      rbm.visibleGivenHidden(Matrix.vector(HIDDEN).set(BruteForce.state(h, HIDDEN)), q);
      double[] expected = new double[VISIBLE];
      double sum = 0;
      for (int units = 0; units < 1 << UNITS; units++) {
        for (int label = 0; label < LABELS; label++) {
          double weight = Math.exp(-all.energy(state(units, label), h));
          sum += weight;
          for (int i = 0; i < VISIBLE; i++) {
            expected[i] += (state(units, label) >> i & 1) * weight;
          }
        }
      }
      for (int i = 0; i < VISIBLE; i++) {
        assertEquals(expected[i] / sum, q.toArray()[i], ROUNDING);
      }
    }
  }

  @Test
  void labelOfOtherUnitsIsTheOneOverAllHiddenStates() {
    Rbm rbm = machine(4);
    BruteForce all = new BruteForce(rbm);
    Matrix x = BruteForce.allStates(UNITS);
    double[] told = Softmax.probabilities(LabelScores.of(rbm, x));
    for (int units = 0; units < 1 << UNITS; units++) {
      double[] weights = new double[LABELS];
      for (int label = 0; label < LABELS; label++) {
        weights[label] = all.weightOfVisible(state(units, label));
      }
      double sum = Arrays.stream(weights).sum();
      for (int label = 0; label < LABELS; label++) {
        assertEquals(weights[label] / sum, told[units * LABELS + label], ROUNDING);
      }
    }
    assertThrows(IllegalArgumentException.class, () -> LabelScores.of(new Rbm(VISIBLE, HIDDEN), x));
  }

  /** 30,000 draws: shares scatter by at most 0.003. */
  @Test
  void exactlyOneLabelIsDrawnAsOftenAsItsProbabilitySays() {
    int chains = 30_000;
    Rbm rbm = machine(5);
    GibbsChain chain = new GibbsChain(rbm, new float[VISIBLE * chains], new Randomness(1));
    chain.advance();
    float[] p = chain.labelProbability();
    double[] expected = new double[LABELS];
    double[] drawn = new double[LABELS];
    float[] v = chain.drawn().toArray();
    for (int n = 0; n < chains; n++) {
      double on = 0;
      for (int k = 0; k < LABELS; k++) {
        expected[k] += p[n * LABELS + k] / chains;
        drawn[k] += v[n * VISIBLE + UNITS + k] / chains;
        on += v[n * VISIBLE + UNITS + k];
      }
      assertEquals(1, on);
    }
    assertArrayEquals(expected, drawn, 0.012);
  }

  @Test
  void aHotChainDrawsLabelsFromTheSoftmaxOfTheirInputsByTheTemperature() {
    Rbm rbm = machine(6);
    boolean[] none = new boolean[0];
    GibbsChain chain =
        new GibbsChain(rbm, new float[VISIBLE], new ChainRules(3, none), new Randomness(2));
    chain.advance();
    Matrix x = new Matrix(VISIBLE, 1).productTransposed(rbm.W(), chain.hidden());
    x.addToColumns(rbm.b());
    Matrix inputs = new Matrix(LABELS, 1).set(Arrays.copyOfRange(x.toArray(), UNITS, VISIBLE));
    double[] expected = Softmax.probabilities(inputs.scale(1.0 / 3));
    for (int k = 0; k < LABELS; k++) {
      assertEquals(expected[k], chain.labelProbability()[k], ROUNDING);
    }
  }

  @Test
  void aClampedLabelStays() {
    boolean[] clamped = {false, false, false, true, true, true};
    float[] start = {0, 1, 0, 0, 0, 1};
    GibbsChain chain =
        new GibbsChain(machine(7), start, new ChainRules(1, clamped), new Randomness(3));
    for (int n = 0; n < 20; n++) {
      chain.advance();
      float[] label = Arrays.copyOfRange(chain.drawn().toArray(), UNITS, VISIBLE);
      assertArrayEquals(new float[] {0, 0, 1}, label);
    }
    assertTrue(chain.labelProbability()[2] < 1, "what the hidden units say is not what is clamped");
  }

  /** ΔW = ε [p(h|v) vᵀ − p(h*|v*) v*ᵀ] for label units as for all others. */
  @Test
  void aStepChangesWeightsOfLabelsByContrastiveDivergence() {
    Rbm rbm = machine(8);
    Rbm before = rbm.copy();
    assertEquals(LABELS, before.labels());
    ContrastiveDivergence learner =
        new ContrastiveDivergence(rbm, 1, new CdOptions(0.1, 1, 0, 0), new Randomness(4));
    learner.clamp(new float[] {1, 0, 1, 0, 1, 0});
    learner.finish();
    CdExample one = learner.example();
    double on = 0;
    for (int k = UNITS; k < VISIBLE; k++) {
      on += one.vStar()[k];
      for (int j = 0; j < HIDDEN; j++) {
        double change = 0.1 * (one.p()[j] * one.v()[k] - one.pStar()[j] * one.vStar()[k]);
        int at = k * HIDDEN + j;
        assertEquals(change, rbm.W().toArray()[at] - before.W().toArray()[at], 1e-6);
      }
      double ofBias = 0.1 * (one.v()[k] - one.vStar()[k]);
      assertEquals(ofBias, rbm.b().toArray()[k] - before.b().toArray()[k], 1e-6);
    }
    assertEquals(1, on);
    Matrix q = new Matrix(VISIBLE, 1);
    before.visibleGivenHidden(Matrix.vector(HIDDEN).set(one.h()), q);
    assertArrayEquals(q.toArray(), one.q());
  }

  @Test
  void goesOnFromASavedStateBitForBit() {
    CdOptions persistent = new CdOptions(0.1, 2, 0.5, 0.001, true);
    Rbm whole = machine(9);
    ContrastiveDivergence learner =
        new ContrastiveDivergence(whole, 2, persistent, new Randomness(5));
    learn(learner, 3);
    State state = learner.save();
    learn(learner, 3);
    Rbm part = machine(10);
    ContrastiveDivergence other = new ContrastiveDivergence(part, 2, persistent, new Randomness(5));
    other.restore(state);
    learn(other, 3);
    assertArrayEquals(whole.W().toArray(), part.W().toArray());
    assertArrayEquals(whole.b().toArray(), part.b().toArray());
  }

  private static void learn(ContrastiveDivergence learner, int steps) {
    for (int n = 0; n < steps; n++) {
      learner.clampDrawn(new float[] {.9f, .2f, .7f, 1, 0, 0, .1f, .8f, .3f, 0, 0, 1});
      learner.finish();
    }
  }

  @Test
  void learningTakesNoMemory() {
    Rbm rbm = Rbm.initial(new float[90], 10, 50, HiddenUnits.BINARY, 0.01, new Randomness(1));
    ContrastiveDivergence learner =
        new ContrastiveDivergence(rbm, 20, new CdOptions(0.01, 1, 0.5, 0.001), new Randomness(1));
    float[] v = new float[100 * 20];
    MemoryCounters.stayFlat(
        () -> {
          learner.clampDrawn(v);
          learner.finish();
        });
  }

  @Test
  void whatDoesNotHoldForLabelsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ExactRbm(machine(1)));
    assertThrows(
        IllegalArgumentException.class, () -> new Rbm(VISIBLE, HIDDEN, HiddenUnits.BINARY, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Rbm(VISIBLE, HIDDEN, HiddenUnits.BINARY, VISIBLE));
  }
}

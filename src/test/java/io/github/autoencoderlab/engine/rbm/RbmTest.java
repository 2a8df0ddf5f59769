package io.github.autoencoderlab.engine.rbm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RbmTest {
  private static final int VISIBLE = 4;
  private static final int HIDDEN = 3;

  /** A few products of numbers around 1 in float32, whose steps there are 1.2e-7. */
  private static final double FLOAT = 2e-6;

  private final Rbm rbm = BruteForce.machine(VISIBLE, HIDDEN, 1, 11);
  private final BruteForce truth = new BruteForce(rbm);
  private final Matrix allV = BruteForce.allStates(VISIBLE);
  private final Matrix allH = BruteForce.allStates(HIDDEN);

  @Test
  void energyOfEveryStateIsTheSumOverUnitsAndPairs() {
    for (int state = 0; state < truth.hiddenStates(); state++) {
      Matrix h = new Matrix(HIDDEN, truth.visibleStates());
      h.addToColumns(Matrix.vector(HIDDEN).set(BruteForce.state(state, HIDDEN)));
      double[] energy = rbm.energy(allV, h);
      for (int v = 0; v < energy.length; v++) {
        assertEquals(truth.energy(v, state), energy[v], FLOAT);
      }
    }
  }

  @Test
  void freeEnergyIsMinusTheLogarithmOfTheSumOverHiddenStates() {
    double[] free = rbm.freeEnergy(allV);
    for (int v = 0; v < free.length; v++) {
      assertEquals(-Math.log(truth.weightOfVisible(v)), free[v], FLOAT);
    }
  }

  @Test
  void hiddenGivenVisibleIsThatOfTheJointDistribution() {
    Matrix p = new Matrix(HIDDEN, truth.visibleStates());
    rbm.hiddenGivenVisible(allV, p);
    float[] found = p.toArray();
    for (int n = 0; n < found.length; n++) {
      assertEquals(truth.hiddenGivenVisible(n % HIDDEN, n / HIDDEN), found[n], FLOAT);
    }
  }

  @Test
  void visibleGivenHiddenIsThatOfTheJointDistribution() {
    Matrix q = new Matrix(VISIBLE, truth.hiddenStates());
    rbm.visibleGivenHidden(allH, q);
    float[] found = q.toArray();
    for (int n = 0; n < found.length; n++) {
      assertEquals(truth.visibleGivenHidden(n % VISIBLE, n / VISIBLE), found[n], FLOAT);
    }
  }

  @Test
  void inputsAndParametersAreLeftUnmodified() {
    float[] v = allV.toArray();
    float[] h = allH.toArray();
    float[] W = rbm.W().toArray();
    float[] b = rbm.b().toArray();
    float[] c = rbm.c().toArray();
    rbm.hiddenGivenVisible(allV, new Matrix(HIDDEN, truth.visibleStates()));
    rbm.visibleGivenHidden(allH, new Matrix(VISIBLE, truth.hiddenStates()));
    rbm.energy(allV, new Matrix(HIDDEN, truth.visibleStates()));
    rbm.freeEnergy(allV);
    assertAll(
        () -> assertArrayEquals(v, allV.toArray()),
        () -> assertArrayEquals(h, allH.toArray()),
        () -> assertArrayEquals(W, rbm.W().toArray()),
        () -> assertArrayEquals(b, rbm.b().toArray()),
        () -> assertArrayEquals(c, rbm.c().toArray()));
  }

  @ParameterizedTest
  @CsvSource({"1000, -1000", "-1000, 0"})
  void freeEnergyOfHugeInputsDoesNotOverflow(float bias, double expected) {
    Rbm huge = new Rbm(1, 1);
    huge.c().fill(bias);
    assertEquals(expected, huge.freeEnergy(Matrix.vector(1))[0]);
  }

  @Test
  void machineStartsWithSmallNormalWeightsAndSilentHiddenBiases() {
    Rbm start = Rbm.initial(new float[100], 50, 0.01, new Randomness(1).at(0, 0));
    double squares = 0;
    for (float weight : start.W().toArray()) {
      squares += (double) weight * weight;
    }
    // The relative standard error of a variance of 5,000 numbers is √(2/5000) = 2 %; five of them.
    assertEquals(1e-4, squares / 5000, 1e-5);
    assertArrayEquals(new float[50], start.c().toArray());
  }

  @Test
  void machineStartsWithTheLogOddsOfTheMeanKeptFromInfinity() {
    Rbm start = Rbm.initial(new float[] {0.5f, 0.8f, 0, 1}, 2, 0.01, new Randomness(1).at(0, 0));
    float most = (float) Math.log(0.99 / 0.01);
    // Float32 keeps log-odds of this size to 5e-7; 1 − 0.01 loses one digit more.
    assertArrayEquals(
        new float[] {0, (float) Math.log(4), -most, most}, start.b().toArray(), 1e-5f);
  }

  @Test
  void anotherSeedStartsElsewhere() {
    float[] one = Rbm.initial(new float[4], 3, 0.1, new Randomness(1).at(0, 0)).W().toArray();
    float[] other = Rbm.initial(new float[4], 3, 0.1, new Randomness(2).at(0, 0)).W().toArray();
    assertFalse(Arrays.equals(one, other));
  }
}

package io.github.autoencoderlab.engine.rbm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.engine.array.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudoLikelihoodTest {
  private static final int VISIBLE = 4;

  private final Rbm rbm = BruteForce.machine(VISIBLE, 3, 1, 21);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6, 15})
  void sumsTheLogarithmsOfTheConditionalsOfOneUnitGivenAllOthers(int v) {
    BruteForce truth = new BruteForce(rbm);
    double expected = 0;
    for (int i = 0; i < VISIBLE; i++) {
      double asIs = truth.weightOfVisible(v);
      double flipped = truth.weightOfVisible(v ^ 1 << i);
      expected += Math.log(asIs / (asIs + flipped));
    }
    Matrix example = Matrix.vector(VISIBLE).set(BruteForce.state(v, VISIBLE));
    // Inputs of hidden units are float32 sums of numbers around 1.
    assertEquals(expected, PseudoLikelihood.of(rbm, example), 5e-6);
  }

  @Test
  void isTheMeanOverExamples() {
    Matrix all = BruteForce.allStates(VISIBLE);
    double sum = 0;
    for (int v = 0; v < all.columns(); v++) {
      sum += PseudoLikelihood.of(rbm, Matrix.vector(VISIBLE).set(BruteForce.state(v, VISIBLE)));
    }
    // The same float32 sums, perhaps in another order.
    assertEquals(sum / all.columns(), PseudoLikelihood.of(rbm, all), 1e-6);
  }

  @Test
  void machineOfZerosGivesOneBitForEachUnit() {
    assertEquals(-7 * Math.log(2), PseudoLikelihood.of(new Rbm(7, 2), new Matrix(7, 3)), 1e-12);
  }

  @Test
  void inputsAreLeftUnmodified() {
    Matrix v = BruteForce.allStates(VISIBLE);
    float[] before = v.toArray();
    float[] W = rbm.W().toArray();
    PseudoLikelihood.of(rbm, v);
    assertArrayEquals(before, v.toArray());
    assertArrayEquals(W, rbm.W().toArray());
  }
}

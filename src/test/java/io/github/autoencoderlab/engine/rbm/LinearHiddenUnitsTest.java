package io.github.autoencoderlab.engine.rbm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Machines whose hidden units are normal around their input, against integrals and sums. */
class LinearHiddenUnitsTest {
  private static final int VISIBLE = 4;
  private static final int HIDDEN = 2;
  private static final double FLOAT = 5e-6;

  private final Rbm rbm = machine();
  private final Matrix allV = BruteForce.allStates(VISIBLE);

  private static Rbm machine() {
    Rbm binary = BruteForce.machine(VISIBLE, HIDDEN, 0.7, 5);
    Rbm rbm = new Rbm(VISIBLE, HIDDEN, HiddenUnits.LINEAR);
    rbm.W().set(binary.W());
    rbm.b().set(binary.b());
    rbm.c().set(binary.c());
    return rbm;
  }

  /** exp(−F(v)) is the integral of exp(−E(v,h)) over h: here a sum over a fine square grid. */
  @Test
  void freeEnergyIntegratesTheHiddenUnitsOut() {
    double step = 0.1;
    int side = 201;
    float[] grid = new float[HIDDEN * side * side];
    for (int n = 0; n < side * side; n++) {
      grid[2 * n] = (float) ((n % side - side / 2) * step);
      grid[2 * n + 1] = (float) ((n / side - side / 2) * step);
    }
    Matrix h = new Matrix(HIDDEN, side * side).set(grid);
    double[] free = rbm.freeEnergy(allV);
    for (int v = 0; v < free.length; v++) {
      Matrix same = new Matrix(VISIBLE, side * side);
      same.addToColumns(Matrix.vector(VISIBLE).set(allV.column(v)));
      double integral = 0;
      for (double energy : rbm.energy(same, h)) {
        integral += Math.exp(-energy) * step * step;
      }
      assertEquals(-Math.log(integral), free[v], 20 * FLOAT);
    }
  }

  @Test
  void meanOfHiddenUnitsIsTheirInput() {
    Matrix p = new Matrix(HIDDEN, allV.columns());
    rbm.hiddenGivenVisible(allV, p);
    for (int v = 0; v < allV.columns(); v++) {
      for (int j = 0; j < HIDDEN; j++) {
        double input = rbm.c().column(0)[j];
        for (int i = 0; i < VISIBLE; i++) {
          input += rbm.W().row(j)[i] * allV.column(v)[i];
        }
        assertEquals(input, p.column(v)[j], FLOAT);
      }
    }
  }

  /** 8,000 numbers: five standard errors of their mean are 0.056, of their variance 0.079. */
  @Test
  void drawnHiddenUnitsScatterAroundTheirMeanWithVarianceOne() {
    ContrastiveDivergence learner =
        new ContrastiveDivergence(rbm, 1, new CdOptions(1e-12, 1, 0, 0), new Randomness(1));
    int draws = 4000;
    double sum = 0;
    double squares = 0;
    for (int n = 0; n < draws; n++) {
      learner.clamp(new float[VISIBLE]);
      learner.advance();
      learner.advance();
      assertEquals(Double.NaN, learner.coin(0));
      for (int j = 0; j < HIDDEN; j++) {
        double noise = learner.example().h()[j] - learner.example().p()[j];
        sum += noise;
        squares += noise * noise;
      }
      learner.finish();
    }
    assertEquals(0, sum / (HIDDEN * draws), 0.056);
    assertEquals(1, squares / (HIDDEN * draws), 0.079);
  }

  /**
   * The exact gradient by sums over all v, p(v) ∝ exp(−F(v)), against the change of CD-50 with as
   * many chains as make four standard errors smaller than the bound; h has a deviation of about 2.
   */
  @Test
  void longChainsBringTheChangesToTheExactGradient() {
    int n = 40_000;
    double noise = 4 * 2 / Math.sqrt(n);
    float[] data = new float[n * VISIBLE];
    for (int example = 0; example < n; example++) {
      float[] state = BruteForce.state(example % 2 == 0 ? 0b0011 : 0b1101, VISIBLE);
      System.arraycopy(state, 0, data, example * VISIBLE, VISIBLE);
    }
    double[] p = new double[allV.columns()];
    double[] free = rbm.freeEnergy(allV);
    double z = IntStream.range(0, p.length).mapToDouble(v -> Math.exp(-free[v])).sum();
    for (int v = 0; v < p.length; v++) {
      p[v] = (v == 0b0011 || v == 0b1101 ? 0.5 : 0) - Math.exp(-free[v]) / z;
    }
    float[] before = rbm.W().toArray();
    float[] bBefore = rbm.b().toArray();
    float[] cBefore = rbm.c().toArray();
    Matrix mean = new Matrix(HIDDEN, allV.columns());
    rbm.hiddenGivenVisible(allV, mean);
    learn(n, data);
    for (int j = 0; j < HIDDEN; j++) {
      double ofC = 0;
      for (int v = 0; v < p.length; v++) {
        ofC += p[v] * mean.column(v)[j];
      }
      assertEquals(ofC, rbm.c().column(0)[j] - cBefore[j], noise);
      for (int i = 0; i < VISIBLE; i++) {
        double ofW = 0;
        double ofB = 0;
        for (int v = 0; v < p.length; v++) {
          ofW += p[v] * mean.column(v)[j] * allV.column(v)[i];
          ofB += p[v] * allV.column(v)[i];
        }
        assertEquals(ofW, rbm.W().column(i)[j] - before[i * HIDDEN + j], noise);
        assertEquals(ofB, rbm.b().column(0)[i] - bBefore[i], noise);
      }
    }
  }

  private void learn(int n, float[] data) {
    ContrastiveDivergence learner =
        new ContrastiveDivergence(rbm, n, new CdOptions(1, 50, 0, 0), new Randomness(2));
    learner.clamp(data);
    learner.finish();
  }

  @Test
  void reconstructionThatIsNotDrawnIsItsProbability() {
    ContrastiveDivergence learner =
        new ContrastiveDivergence(
            rbm, 3, new CdOptions(0.1, 1, 0, 0, false, false), new Randomness(1));
    learner.clamp(new float[] {0.2f, 0.4f, 0, 1, 0, 1, 0, 1, 0.5f, 0, 0, 0});
    while (learner.next() != CdPhase.UPDATE_W) {
      learner.advance();
      assertEquals(Double.NaN, learner.coin(0));
    }
    CdExample example = learner.example();
    assertArrayEquals(example.q(), example.vStar());
    assertTrue(example.q()[0] > 0 && example.q()[0] < 1);
  }

  @Test
  void methodsForBinaryUnitsRefuseLinearOnes() {
    Randomness randomness = new Randomness(1);
    assertThrows(IllegalArgumentException.class, () -> new ExactRbm(rbm));
    assertThrows(IllegalArgumentException.class, () -> PatternProbabilities.of(rbm));
    assertThrows(IllegalArgumentException.class, () -> PseudoLikelihood.of(rbm, allV));
    assertThrows(
        IllegalArgumentException.class, () -> new GibbsChain(rbm, new float[VISIBLE], randomness));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Ais(rbm, new float[VISIBLE], AisSchedule.PUBLISHED, randomness));
  }

  @Test
  void copyHasTheSameUnits() {
    assertEquals(HiddenUnits.LINEAR, rbm.copy().hiddenUnits());
  }
}

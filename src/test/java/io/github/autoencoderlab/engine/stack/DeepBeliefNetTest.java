package io.github.autoencoderlab.engine.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.HiddenUnits;
import io.github.autoencoderlab.engine.rbm.Rbm;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeepBeliefNetTest {
  private static final int CHAINS = 40_000;
  private static final int STEPS = 60;
  private static final int[] FREE = new int[0];

  /** Shares of 40,000 chains scatter by at most 0.0025: four of these. */
  private static final double NOISE = 0.01;

  private final RbmLayer lower = layer(4, 0, 3, 1, HiddenUnits.BINARY);
  private final RbmLayer upper = layer(3, 0, 2, 2, HiddenUnits.BINARY);
  private final RbmLayer labelled = layer(3, 3, 2, 3, HiddenUnits.BINARY);

  private static RbmLayer layer(int inputs, int labels, int outputs, int seed, HiddenUnits units) {
    Rbm rbm = new Rbm(inputs + labels, outputs, units, labels);
    rbm.W().set(normal((inputs + labels) * outputs, seed, 0));
    rbm.b().set(normal(inputs + labels, seed, 1));
    rbm.c().set(normal(outputs, seed, 2));
    return new RbmLayer(rbm, 1, new Randomness(seed));
  }

  private static float[] normal(int count, int seed, int purpose) {
    float[] values = new float[count];
    new Randomness(seed).at(0, purpose).normal(values);
    return values;
  }

  private static DeepBeliefNet net(Matrix start, int[] clamped, RbmLayer... layers) {
    return new DeepBeliefNet(new LayerStack(List.of(layers)), start, clamped, new Randomness(5));
  }

  private static DeepBeliefNet settled(int[] clamped, RbmLayer... layers) {
    DeepBeliefNet net = net(new Matrix(3, CHAINS), clamped, layers);
    while (net.step() < STEPS) {
      net.advance();
    }
    return net;
  }

  @Test
  void fantasiesOfTwoLayersFollowTheNetsOwnDistribution() {
    double[] expected = belowOf(probabilities(upper.rbm()));
    assertMeans(expected, settled(FREE, lower, upper).pictures());
  }

  /** E[v] = Σₕ p(h) σ(b + Wᵀ h) over all h of the layer between, p(h) of the upper machine. */
  private double[] belowOf(double[] p) {
    double[] expected = new double[4];
    for (int state = 0; state < 8; state++) {
      Matrix q = Matrix.vector(4);
      lower.decode(Matrix.vector(3).set(bits(state, 3)), q);
      for (int i = 0; i < expected.length; i++) {
        expected[i] += p[state] * q.toArray()[i];
      }
    }
    return expected;
  }

  @Test
  void fantasiesOfOneLayerAreThoseOfItsMachine() {
    double[] expected = new double[3];
    double[] p = probabilities(upper.rbm());
    for (int state = 0; state < p.length; state++) {
      for (int i = 0; i < expected.length; i++) {
        expected[i] += p[state] * bits(state, 3)[i];
      }
    }
    assertMeans(expected, settled(FREE, upper).pictures());
  }

  @Test
  void freeLabelsFollowTheMachinesDistributionWithExactlyOneOn() {
    DeepBeliefNet net = settled(FREE, lower, labelled);
    double[] both = probabilities(labelled.rbm());
    double[] units = new double[8];
    double[] labels = new double[3];
    for (int state = 0; state < both.length; state++) {
      units[state & 7] += both[state];
      for (int k = 0; k < labels.length; k++) {
        labels[k] += state >> 3 == 1 << k ? both[state] : 0;
      }
    }
    assertMeans(belowOf(units), net.pictures());
    assertMeans(labels, new Matrix(3, CHAINS).set(net.labels()));
  }

  @Test
  void aClampedLabelStaysAndConditionsWhatIsMadeUp() {
    int[] clamped = new int[CHAINS];
    Arrays.fill(clamped, 1);
    DeepBeliefNet net = settled(clamped, lower, labelled);
    double[] both = probabilities(labelled.rbm());
    double[] units = new double[8];
    double sum = 0;
    for (int state = 0; state < 8; state++) {
      sum += both[state + (0b010 << 3)];
    }
    for (int state = 0; state < 8; state++) {
      units[state] = both[state + (0b010 << 3)] / sum;
    }
    assertMeans(belowOf(units), net.pictures());
  }

  @Test
  void labelsCanDifferFromChainToChain() {
    DeepBeliefNet both = net(new Matrix(3, 2), new int[] {0, 2}, lower, labelled);
    both.advance();
    DeepBeliefNet same = net(new Matrix(3, 2), new int[] {0, 0}, lower, labelled);
    same.advance();
    // The same random numbers: chains with the same label are the same.
    assertArrayEquals(both.pictures().column(0), same.pictures().column(0));
    assertEquals(6, both.labels().length);
    assertEquals(1, both.labels()[0] + both.labels()[1] + both.labels()[2], 1e-6);
  }

  private static void assertMeans(double[] expected, Matrix v) {
    for (int i = 0; i < expected.length; i++) {
      double sum = 0;
      for (float value : v.row(i)) {
        sum += value;
      }
      assertEquals(expected[i], sum / v.columns(), NOISE);
    }
  }

  /**
   * p(v) of a machine by the sum over all hidden states, exp(bᵀv) Πⱼ (1 + exp(cⱼ + Wⱼ v)); 0 where
   * not exactly one label unit is on.
   */
  private static double[] probabilities(Rbm machine) {
    double[] p = new double[1 << machine.visible()];
    double sum = 0;
    for (int state = 0; state < p.length; state++) {
      p[state] = possible(machine, state) ? weight(machine, bits(state, machine.visible())) : 0;
      sum += p[state];
    }
    for (int state = 0; state < p.length; state++) {
      p[state] /= sum;
    }
    return p;
  }

  private static boolean possible(Rbm machine, int state) {
    int label = state >> (machine.visible() - machine.labels());
    return machine.labels() == 0 || Integer.bitCount(label) == 1;
  }

  private static double weight(Rbm machine, float[] v) {
    double weight = 1;
    for (int j = 0; j < machine.hidden(); j++) {
      double x = machine.c().toArray()[j];
      for (int i = 0; i < v.length; i++) {
        x += machine.W().row(j)[i] * v[i];
      }
      weight *= 1 + Math.exp(x);
    }
    for (int i = 0; i < v.length; i++) {
      weight *= Math.exp(machine.b().toArray()[i] * v[i]);
    }
    return weight;
  }

  private static float[] bits(int state, int n) {
    float[] bits = new float[n];
    for (int i = 0; i < n; i++) {
      bits[i] = state >> i & 1;
    }
    return bits;
  }

  @Test
  void startIsLeftUnmodifiedAndWithoutStepsLeadsStraightDown() {
    assertEquals(3, DeepBeliefNet.startUnits(new LayerStack(List.of(lower, labelled))));
    Matrix start = new Matrix(3, 2).set(new float[] {1, 0, 1, 0, 1, 0});
    Matrix q = new Matrix(4, 2);
    lower.decode(start, q);
    DeepBeliefNet net = net(start, FREE, lower, upper);
    assertArrayEquals(q.toArray(), net.pictures().toArray());
    net.advance();
    assertArrayEquals(new float[] {1, 0, 1, 0, 1, 0}, start.toArray());
  }

  @Test
  void whatTheNetCannotDoIsRefused() {
    RbmLayer linear = layer(3, 0, 2, 1, HiddenUnits.LINEAR);
    Matrix start = new Matrix(3, 1);
    assertThrows(IllegalArgumentException.class, () -> net(start, FREE, linear));
    assertThrows(IllegalArgumentException.class, () -> net(start, new int[] {0}, upper));
    assertThrows(IllegalArgumentException.class, () -> net(start, new int[] {3}, labelled));
  }
}

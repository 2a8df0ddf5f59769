package io.github.autoencoderlab.engine.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeepBeliefNetTest {
  private static final int CHAINS = 40_000;

  /** Shares of 40,000 chains scatter by at most 0.0025: four of these. */
  private static final double NOISE = 0.01;

  private final LearnedLayer lower = layer(4, 3, 1, false);
  private final LearnedLayer upper = layer(3, 2, 2, false);

  private static LearnedLayer layer(int inputs, int outputs, int seed, boolean linear) {
    return new LearnedLayer(
        new Matrix(outputs, inputs).set(normal(inputs * outputs, seed, 0)),
        Matrix.vector(inputs).set(normal(inputs, seed, 1)),
        Matrix.vector(outputs).set(normal(outputs, seed, 2)),
        linear);
  }

  private static float[] normal(int count, int seed, int purpose) {
    float[] values = new float[count];
    new Randomness(seed).at(0, purpose).normal(values);
    return values;
  }

  @Test
  void fantasiesOfTwoLayersFollowTheNetsOwnDistribution() {
    DeepBeliefNet net = new DeepBeliefNet(new LayerStack(List.of(lower, upper)));
    Matrix v = net.generate(new Matrix(3, CHAINS), 60, new Randomness(5));
    // E[v] = Σₕ p(h) σ(b + Wᵀ h) over all h of the layer between, p(h) of the upper machine.
    double[] expected = new double[4];
    double[] p = probabilities(upper);
    for (int state = 0; state < p.length; state++) {
      Matrix h = Matrix.vector(3).set(bits(state, 3));
      Matrix q = Matrix.vector(4);
      lower.decode(h, q);
      for (int i = 0; i < expected.length; i++) {
        expected[i] += p[state] * q.toArray()[i];
      }
    }
    assertMeans(expected, v);
  }

  @Test
  void fantasiesOfOneLayerAreThoseOfItsMachine() {
    DeepBeliefNet net = new DeepBeliefNet(new LayerStack(List.of(upper)));
    Matrix v = net.generate(new Matrix(3, CHAINS), 60, new Randomness(5));
    double[] expected = new double[3];
    double[] p = probabilities(upper);
    for (int state = 0; state < p.length; state++) {
      for (int i = 0; i < expected.length; i++) {
        expected[i] += p[state] * bits(state, 3)[i];
      }
    }
    assertMeans(expected, v);
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

  /** p(v) of a machine by the sum over all hidden states: exp(bᵀv) Πⱼ (1 + exp(cⱼ + Wⱼ v)). */
  private static double[] probabilities(LearnedLayer machine) {
    double[] p = new double[1 << machine.inputs()];
    double sum = 0;
    for (int state = 0; state < p.length; state++) {
      float[] v = bits(state, machine.inputs());
      double weight = 1;
      for (int j = 0; j < machine.outputs(); j++) {
        double x = machine.c().toArray()[j];
        for (int i = 0; i < v.length; i++) {
          x += machine.W().row(j)[i] * v[i];
        }
        weight *= 1 + Math.exp(x);
      }
      for (int i = 0; i < v.length; i++) {
        weight *= Math.exp(machine.b().toArray()[i] * v[i]);
      }
      p[state] = weight;
      sum += weight;
    }
    for (int state = 0; state < p.length; state++) {
      p[state] /= sum;
    }
    return p;
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
    DeepBeliefNet net = new DeepBeliefNet(new LayerStack(List.of(lower, upper)));
    assertEquals(3, net.startUnits());
    Matrix start = new Matrix(3, 2).set(new float[] {1, 0, 1, 0, 1, 0});
    Matrix q = new Matrix(4, 2);
    lower.decode(start, q);
    assertArrayEquals(q.toArray(), net.generate(start, 0, new Randomness(1)).toArray());
    net.generate(start, 3, new Randomness(1));
    assertArrayEquals(new float[] {1, 0, 1, 0, 1, 0}, start.toArray());
  }

  @Test
  void linearUnitsAreRefused() {
    LayerStack stack = new LayerStack(List.of(layer(3, 2, 1, true)));
    assertThrows(IllegalArgumentException.class, () -> new DeepBeliefNet(stack));
  }
}

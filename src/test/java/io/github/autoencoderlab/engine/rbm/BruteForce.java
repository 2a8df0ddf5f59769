package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.SplittableRandom;

/** A tiny machine by the book: every sum goes over every state, in double precision. */
final class BruteForce {
  private final double[][] W;
  private final double[] b;
  private final double[] c;

  BruteForce(Rbm rbm) {
    W = new double[rbm.hidden()][rbm.visible()];
    b = doubles(rbm.b());
    c = doubles(rbm.c());
    float[] columns = rbm.W().toArray();
    for (int j = 0; j < c.length; j++) {
      for (int i = 0; i < b.length; i++) {
        W[j][i] = columns[i * c.length + j];
      }
    }
  }

  /** A machine whose parameters are all normal with this standard deviation. */
  static Rbm machine(int visible, int hidden, double deviation, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Rbm rbm = new Rbm(visible, hidden);
    rbm.W().set(normal(random, visible * hidden, deviation));
    rbm.b().set(normal(random, visible, deviation));
    rbm.c().set(normal(random, hidden, deviation));
    return rbm;
  }

  /** State number {@code code} of n units: unit i is on if bit i is. */
  static float[] state(int code, int n) {
    float[] state = new float[n];
    for (int i = 0; i < n; i++) {
      state[i] = code >> i & 1;
    }
    return state;
  }

  /** All states of n units, one a column, in the order of their numbers. */
  static Matrix allStates(int n) {
    Matrix states = new Matrix(n, 1 << n);
    float[] values = new float[n * (1 << n)];
    for (int code = 0; code < 1 << n; code++) {
      System.arraycopy(state(code, n), 0, values, code * n, n);
    }
    return states.set(values);
  }

  int visibleStates() {
    return 1 << b.length;
  }

  int hiddenStates() {
    return 1 << c.length;
  }

  /** E(v,h) = −Σ bᵢvᵢ − Σ cⱼhⱼ − ΣΣ hⱼWⱼᵢvᵢ. */
  double energy(int v, int h) {
    double energy = 0;
    for (int i = 0; i < b.length; i++) {
      energy -= b[i] * (v >> i & 1);
    }
    for (int j = 0; j < c.length; j++) {
      energy -= c[j] * (h >> j & 1);
      for (int i = 0; i < b.length; i++) {
        energy -= (h >> j & 1) * W[j][i] * (v >> i & 1);
      }
    }
    return energy;
  }

  /** Z = Σ_v Σ_h exp(−E(v,h)). */
  double partition() {
    double z = 0;
    for (int v = 0; v < visibleStates(); v++) {
      z += weightOfVisible(v);
    }
    return z;
  }

  /** p(v) = Σ_h exp(−E(v,h)) / Z. */
  double probability(int v) {
    return weightOfVisible(v) / partition();
  }

  /** Σ_h exp(−E(v,h)). */
  double weightOfVisible(int v) {
    double weight = 0;
    for (int h = 0; h < hiddenStates(); h++) {
      weight += Math.exp(-energy(v, h));
    }
    return weight;
  }

  /** P(hⱼ=1|v), from the joint distribution. */
  double hiddenGivenVisible(int j, int v) {
    double on = 0;
    for (int h = 0; h < hiddenStates(); h++) {
      on += (h >> j & 1) * Math.exp(-energy(v, h));
    }
    return on / weightOfVisible(v);
  }

  /** P(vᵢ=1|h), from the joint distribution. */
  double visibleGivenHidden(int i, int h) {
    double on = 0;
    double all = 0;
    for (int v = 0; v < visibleStates(); v++) {
      double weight = Math.exp(-energy(v, h));
      on += (v >> i & 1) * weight;
      all += weight;
    }
    return on / all;
  }

  private static float[] normal(SplittableRandom random, int count, double deviation) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) (deviation * random.nextGaussian());
    }
    return values;
  }

  private static double[] doubles(Matrix vector) {
    float[] values = vector.toArray();
    double[] result = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = values[i];
    }
    return result;
  }
}

package io.github.autoencoderlab.engine.optimize;

import io.github.autoencoderlab.engine.array.Kernel;
import io.github.autoencoderlab.engine.array.Loops;
import io.github.autoencoderlab.engine.array.Scratch;
import io.github.autoencoderlab.engine.array.Sweep;
import java.util.List;

/**
 * Adam (Kingma and Ba 2015, algorithm 1): m ← β₁ m + (1−β₁) g; v ← β₂ v + (1−β₂) g²; θ ← θ − ε m̂ /
 * (√v̂ + ϵ), with m̂ = m / (1−β₁ᵗ) and v̂ = v / (1−β₂ᵗ); β₁ = 0.9, β₂ = 0.999 and ϵ = 10⁻⁸.
 * Momentum is its own.
 */
public final class Adam extends UpdateRule {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.999;
  private static final double EPSILON = 1e-8;

  private double learningRate;
  private double rate;
  private double spread;

  /** Before its first step. */
  public Adam() {
    super(new Adapt());
  }

  @Override
  public List<String> remembers() {
    return List.of("m", "v");
  }

  @Override
  void begin(double epsilon, double momentum, long step) {
    learningRate = epsilon;
    rate = epsilon / (1 - Math.pow(BETA1, step + 1));
    spread = 1 / Math.sqrt(1 - Math.pow(BETA2, step + 1));
  }

  @Override
  void tell(Sweep sweep) {
    sweep.factor(FIRST, rate).factor(SECOND, spread);
  }

  @Override
  WeightStep lastStep(double... memory) {
    double deviation = Math.sqrt(memory[1]) * spread;
    double change = -rate * memory[0] / (deviation + EPSILON);
    return new WeightStep(change, memory[0] * rate / learningRate, deviation);
  }

  private static final class Adapt implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      float[] theta = scratch.floats[0];
      float[] g = scratch.floats[1];
      float[] m = scratch.floats[2];
      float[] v = scratch.floats[3];
      addDecay(sweep, g, theta, n);
      Loops.moments(m, v, g, (float) (1 - BETA1), (float) (1 - BETA2), n);
      float rate = (float) sweep.factor(FIRST);
      Loops.adam(theta, m, v, rate, (float) sweep.factor(SECOND), (float) EPSILON, n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double[] theta = scratch.doubles[0];
      double[] m = scratch.doubles[2];
      double[] v = scratch.doubles[3];
      for (int i = 0; i < n; i++) {
        double g = withDecay(sweep, scratch.doubles[1][i], theta[i]);
        m[i] = BETA1 * m[i] + (1 - BETA1) * g;
        v[i] = BETA2 * v[i] + (1 - BETA2) * g * g;
        double deviation = Math.sqrt(v[i]) * sweep.factor(SECOND);
        theta[i] -= sweep.factor(FIRST) * m[i] / (deviation + EPSILON);
      }
      return 0;
    }
  }
}

package io.github.autoencoderlab.engine.optimize;

import io.github.autoencoderlab.engine.array.Kernel;
import io.github.autoencoderlab.engine.array.Loops;
import io.github.autoencoderlab.engine.array.Scratch;
import io.github.autoencoderlab.engine.array.Sweep;
import java.util.List;

/** Gradient descent with momentum: Δθ ← μ Δθ − ε g; θ ← θ + Δθ. */
public final class Momentum extends UpdateRule {
  private double learningRate;
  private double momentum;

  /** Before its first step. */
  public Momentum() {
    super(new Descend());
  }

  @Override
  public List<String> remembers() {
    return List.of("change");
  }

  @Override
  void begin(double epsilon, double mu, long step) {
    if (!(mu >= 0 && mu < 1)) {
      throw new IllegalArgumentException("momentum cannot be " + mu);
    }
    learningRate = epsilon;
    momentum = mu;
  }

  @Override
  void tell(Sweep sweep) {
    sweep.factor(FIRST, learningRate).factor(SECOND, momentum);
  }

  @Override
  WeightStep lastStep(double... memory) {
    return new WeightStep(memory[0], Double.NaN, Double.NaN);
  }

  private static final class Descend implements Kernel {
    @Override
    public double floats(Sweep sweep, Scratch scratch, int offset, int n) {
      float[] theta = scratch.floats[0];
      float[] g = scratch.floats[1];
      float[] change = scratch.floats[2];
      addDecay(sweep, g, theta, n);
      Loops.scale(change, (float) sweep.factor(SECOND), n);
      Loops.add(change, (float) -sweep.factor(FIRST), g, n);
      Loops.add(theta, change, n);
      return 0;
    }

    @Override
    public double doubles(Sweep sweep, Scratch scratch, int offset, int n) {
      double[] theta = scratch.doubles[0];
      double[] change = scratch.doubles[2];
      for (int i = 0; i < n; i++) {
        double g = withDecay(sweep, scratch.doubles[1][i], theta[i]);
        change[i] = sweep.factor(SECOND) * change[i] - sweep.factor(FIRST) * g;
        theta[i] += change[i];
      }
      return 0;
    }
  }
}

package io.github.autoencoderlab.engine.optimize;

import io.github.autoencoderlab.engine.array.Kernel;
import io.github.autoencoderlab.engine.array.Loops;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Sweep;
import java.util.List;

/**
 * How a gradient changes parameters in one step, in a single pass over them: g ← gradient + λ₂ θ +
 * λ₁ sign θ first, then what the rule says.
 */
public abstract sealed class UpdateRule permits Adam, Momentum {
  private static final int L2 = 0;
  private static final int L1 = 1;

  /** Places of what a rule adds to the factors of a sweep. */
  static final int FIRST = 2;

  static final int SECOND = 3;

  private final Kernel kernel;
  private WeightDecay decay = WeightDecay.NONE;

  UpdateRule(Kernel kernel) {
    this.kernel = kernel;
  }

  /** Names of what it remembers from step to step, an array of the shape of θ each. */
  public abstract List<String> remembers();

  /**
   * Says how the next step is taken.
   *
   * @param learningRate ε, above 0
   * @param momentum μ, in [0, 1)
   * @param step steps taken before this one
   */
  public final void begin(double learningRate, double momentum, WeightDecay with, long step) {
    decay = with;
    begin(learningRate, momentum, step);
  }

  abstract void begin(double learningRate, double momentum, long step);

  /** Sets the factors {@link #FIRST} and {@link #SECOND}. */
  abstract void tell(Sweep sweep);

  /**
   * What the step just taken did to one parameter.
   *
   * @param memory what it remembers of this parameter, in the order of {@link #remembers}
   */
  abstract WeightStep lastStep(double... memory);

  /**
   * Takes the step.
   *
   * @param theta θ, changed
   * @param gradient ∂J/∂θ, only read
   * @param memory what it remembers, changed
   * @param decays whether θ are weights, which decay
   */
  public final void step(Matrix theta, Matrix gradient, Matrix[] memory, boolean decays) {
    theta.requireSameShape(gradient);
    run(Sweep.of(kernel).changing(theta).reading(gradient), theta, memory, decays);
  }

  /** Takes the step of weights whose gradient is computed on the way. */
  public final void step(Matrix theta, OuterProducts gradient, Matrix[] memory) {
    gradient.requireShapeOf(theta);
    run(Sweep.of(kernel).changing(theta).reading(gradient), theta, memory, true);
  }

  private void run(Sweep sweep, Matrix theta, Matrix[] memory, boolean decays) {
    for (Matrix one : memory) {
      theta.requireSameShape(one);
      sweep.changing(one);
    }
    sweep.factor(L2, decays ? decay.l2() : 0).factor(L1, decays ? decay.l1() : 0);
    tell(sweep);
    sweep.run();
  }

  static void addDecay(Sweep sweep, float[] g, float[] theta, int n) {
    if (sweep.factor(L2) != 0) {
      Loops.add(g, (float) sweep.factor(L2), theta, n);
    }
    if (sweep.factor(L1) != 0) {
      Loops.addSign(g, (float) sweep.factor(L1), theta, 0, n);
    }
  }

  static double withDecay(Sweep sweep, double g, double theta) {
    return g + sweep.factor(L2) * theta + sweep.factor(L1) * Math.signum(theta);
  }
}

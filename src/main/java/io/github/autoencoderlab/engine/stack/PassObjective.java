package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.optimize.Objective;
import io.github.autoencoderlab.engine.optimize.WeightDecay;

/** The loss of one mini-batch as a function of all weights and biases. */
public final class PassObjective implements Objective {
  private final Pass pass;
  private final Theta theta;
  private final Theta gradient;
  private final Task task;
  private final WeightDecay decay;

  /**
   * The loss of the mini-batch that is in the pass.
   *
   * @param theta what the pass computes with; overwritten
   * @param gradient in the same layout; overwritten
   * @param decay of which only λ₂ acts: λ₁ has no gradient at 0
   */
  public PassObjective(Pass pass, Theta theta, Theta gradient, Task task, WeightDecay decay) {
    this.pass = pass;
    this.theta = theta;
    this.gradient = gradient;
    this.task = task;
    this.decay = decay;
  }

  @Override
  public int size() {
    return theta.all().rows();
  }

  @Override
  public double at(double[] x, double[] slopes) {
    theta.all().set(x);
    task.forward(pass, 1, pass.depth());
    task.outputDelta(pass);
    pass.backward(gradient);
    gradient.weights().add(decay.l2(), theta.weights());
    double[] all = gradient.all().toDoubles();
    System.arraycopy(all, 0, slopes, 0, all.length);
    double squares = theta.weights().columnDots(theta.weights())[0];
    return task.loss(pass) + decay.l2() / 2 * squares;
  }
}

package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrices;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.optimize.Adam;
import io.github.autoencoderlab.engine.optimize.ConjugateGradients;
import io.github.autoencoderlab.engine.optimize.Lbfgs;
import io.github.autoencoderlab.engine.optimize.Minimizer;
import io.github.autoencoderlab.engine.optimize.Momentum;
import io.github.autoencoderlab.engine.optimize.Optimizer;
import io.github.autoencoderlab.state.State;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fine-tuning: all layers of a net learn together, a mini-batch at a time. */
public final class Tuner {
  /** Line searches for each mini-batch (Hinton and Salakhutdinov 2006, supporting material). */
  private static final int LINE_SEARCHES = 3;

  private final Theta theta;
  private final Theta gradient;
  private final Pass pass;
  private final Task task;
  private final Method method;
  private final @Nullable Optimizer optimizer;
  private final Matrices memory;
  private long step;

  /**
   * A learner that changes these parameters.
   *
   * @param batch columns of a mini-batch
   */
  public Tuner(Architecture net, Theta theta, Task task, Method method, int batch) {
    this.theta = theta;
    this.task = task;
    this.method = method;
    gradient = theta.like();
    pass = new Pass(net, theta, batch);
    optimizer =
        switch (method) {
          case ADAM -> new Optimizer(theta, gradient, new Adam());
          case MOMENTUM -> new Optimizer(theta, gradient, new Momentum());
          case CONJUGATE_GRADIENTS, LBFGS -> null;
        };
    memory = new Matrices(learned());
  }

  /** What goes through the net; {@link Pass#x} is filled before {@link #forward}. */
  public Pass pass() {
    return pass;
  }

  /** What it learns to do. */
  public Task task() {
    return task;
  }

  /** The weights and biases; changing them changes the net. */
  public Theta theta() {
    return theta;
  }

  /** Steps completed. */
  public long step() {
    return step;
  }

  /** Part of the first half of a step: layers from one to another, both included. */
  public void forward(int from, int to) {
    task.forward(pass, from, to);
  }

  /** Second half of a step: the parameters change. */
  public void update(TunerOptions options) {
    if (optimizer == null) {
      minimise(options);
    } else {
      task.outputDelta(pass);
      pass.backward(gradient);
      optimizer.update(options.learningRate(), options.momentum(), options.decay(), step);
    }
    step++;
  }

  private void minimise(TunerOptions options) {
    PassObjective objective = new PassObjective(pass, theta, gradient, task, options.decay());
    double[] start = theta.all().toDoubles();
    Minimizer minimizer =
        method == Method.LBFGS
            ? new Lbfgs(objective, start)
            : new ConjugateGradients(objective, start);
    minimizer.iterate(LINE_SEARCHES, 0);
    theta.all().set(minimizer.x());
  }

  /** Everything that further steps depend on: θ and what the optimiser remembers. */
  public State save() {
    return memory.save(step);
  }

  /**
   * Goes on from what a tuner of the same net and method has saved, bit for bit.
   *
   * @throws IllegalArgumentException if it belongs to another net, before anything is changed
   */
  public void restore(State state) {
    memory.restore(state);
    step = state.step();
  }

  private Map<String, Matrix> learned() {
    Map<String, Matrix> learned = new LinkedHashMap<>();
    learned.put("theta", theta.all());
    if (optimizer != null) {
      learned.putAll(optimizer.memory());
    }
    return learned;
  }
}

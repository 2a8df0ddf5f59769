package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.unit.Softmax;
import io.github.autoencoderlab.state.State;
import java.util.ArrayList;
import java.util.List;

/** All layers learn together. */
final class TuningStage implements Stage {
  private static final String ERROR = "error";

  private final Architecture net;
  private final Tuner tuner;
  private final int codeLayer;

  /** Of the live parameters, which unless units are silenced are those that are used. */
  private final DeepNet usual;

  private double restoredError = Double.NaN;

  TuningStage(DeepPlan plan, Theta theta, Task task) {
    net = plan.net();
    tuner = new Tuner(net, theta, task, plan.method(), plan.tuningBatch());
    codeLayer = plan.layers();
    usual = new DeepNet(net, theta, codeLayer);
  }

  @Override
  public void clamp(float[] x, byte[] labels) {
    tuner.pass().x().set(x);
    if (tuner.task() instanceof Classification classification) {
      classification.prepare(labels, tuner.step());
    }
    restoredError = Double.NaN;
  }

  @Override
  public void encode() {
    tuner.forward(1, codeLayer);
  }

  @Override
  public void reconstruct(DeepOptions options) {
    tuner.forward(codeLayer + 1, net.depth());
  }

  @Override
  public void update(DeepOptions options) {
    tuner.update(options.together());
  }

  @Override
  public double error() {
    Pass pass = tuner.pass();
    return Double.isNaN(restoredError) ? tuner.task().error(pass) : restoredError;
  }

  @Override
  public DeepNet coder() {
    Theta used = tuner.task().used(net, tuner.theta());
    if (used != usual.theta()) {
      return new DeepNet(net, used, codeLayer);
    }
    return usual;
  }

  @Override
  public DeepExample.Together example() {
    Pass pass = tuner.pass();
    List<float[]> delta = new ArrayList<>();
    for (int l = 1; l <= net.depth(); l++) {
      delta.add(pass.delta(l).column(0));
    }
    return new DeepExample.Together(activations(pass), delta);
  }

  @Override
  public DeepExample.Together example(Matrix x) {
    Pass pass = new Pass(net, tuner.task().used(net, tuner.theta()), 1);
    pass.x().set(x);
    pass.forward();
    return new DeepExample.Together(activations(pass), List.of());
  }

  private List<float[]> activations(Pass pass) {
    List<float[]> a = new ArrayList<>();
    for (int l = 0; l <= net.depth(); l++) {
      a.add(pass.a(l).column(0));
    }
    if (tuner.task() instanceof Classification) {
      a.set(net.depth(), probabilities(pass.output().part(0, pass.output().rows(), 1)));
    }
    return a;
  }

  private static float[] probabilities(Matrix z) {
    return new Matrix(z.rows(), 1).set(Softmax.probabilities(z)).toArray();
  }

  @Override
  public Matrix weights(int layer) {
    return tuner.theta().W(layer);
  }

  Theta theta() {
    return tuner.theta();
  }

  @Override
  public State save() {
    return tuner.save().with(ERROR, error());
  }

  @Override
  public void restore(State state) {
    double error = state.number(ERROR);
    tuner.restore(state);
    restoredError = error;
  }
}

package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.CdExample;
import io.github.autoencoderlab.engine.rbm.CdOptions;
import io.github.autoencoderlab.engine.rbm.CdPhase;
import io.github.autoencoderlab.engine.rbm.ContrastiveDivergence;
import io.github.autoencoderlab.engine.rbm.HiddenUnits;
import io.github.autoencoderlab.engine.rbm.Rbm;
import java.util.List;

/**
 * A layer that is a restricted Boltzmann machine and learns by contrastive divergence.
 *
 * <p>If the machine has label units, W and b are those of its other visible units, in the same
 * memory: on the way up a layer whose label is not known takes the label units to be 0, though they
 * never are while it learns. So a code lacks what a label would add to it.
 */
public final class RbmLayer extends LayerLearner {
  private final Rbm rbm;
  private final ContrastiveDivergence learner;
  private final Matrix weights;
  private final Matrix biases;

  /** A learner that changes this machine, a mini-batch of {@code batch} columns at a time. */
  public RbmLayer(Rbm rbm, int batch, Randomness randomness) {
    this.rbm = rbm;
    int units = rbm.visible() - rbm.labels();
    weights = rbm.W().part(0, rbm.hidden(), units);
    biases = rbm.b().part(0, units, 1);
    learner = new ContrastiveDivergence(rbm, batch, new CdOptions(1, 1, 0, 0), randomness);
  }

  private static CdOptions options(LayerOptions options) {
    return new CdOptions(
        options.learningRate(),
        options.sampling().gibbsSteps(),
        options.momentum(),
        options.weightDecay(),
        options.sampling().persistent(),
        options.sampling().drawn());
  }

  /** The machine. */
  public Rbm rbm() {
    return rbm;
  }

  @Override
  ContrastiveDivergence learner() {
    return learner;
  }

  @Override
  public int labels() {
    return rbm.labels();
  }

  @Override
  public Matrix W() {
    return weights;
  }

  @Override
  public Matrix b() {
    return biases;
  }

  @Override
  public Matrix c() {
    return rbm.c();
  }

  @Override
  public boolean linear() {
    return rbm.hiddenUnits() == HiddenUnits.LINEAR;
  }

  @Override
  public void reconstruct(Matrix x, LayerOptions options) {
    learner.setOptions(options(options));
    if (options.sampling().drawn()) {
      learner.clampDrawn(x);
    } else {
      learner.clamp(x);
    }
    learner.advanceTo(CdPhase.UPDATE_W);
  }

  @Override
  DeepExample.Alone example(List<float[]> codes) {
    CdExample example = learner.example();
    return new DeepExample.Alone(codes, example.v(), example.h(), example.q());
  }

  @Override
  public double squaredError() {
    return learner.reconstructionError();
  }
}

package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.CdOptions;
import io.github.autoencoderlab.engine.rbm.CdPhase;
import io.github.autoencoderlab.engine.rbm.ContrastiveDivergence;
import io.github.autoencoderlab.engine.rbm.HiddenUnits;
import io.github.autoencoderlab.engine.rbm.Rbm;

/** A layer that is a restricted Boltzmann machine and learns by contrastive divergence. */
public final class RbmLayer extends LayerLearner {
  private final Rbm rbm;
  private final ContrastiveDivergence learner;

  /** A learner that changes this machine, a mini-batch of {@code batch} columns at a time. */
  public RbmLayer(Rbm rbm, int batch, Randomness randomness) {
    this.rbm = rbm;
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
  public Matrix W() {
    return rbm.W();
  }

  @Override
  public Matrix b() {
    return rbm.b();
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
  public double squaredError() {
    return learner.reconstructionError();
  }
}

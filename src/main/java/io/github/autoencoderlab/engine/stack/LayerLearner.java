package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.Learner;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.state.State;
import java.util.List;

/** A layer that learns from the codes of the layer below. */
public abstract sealed class LayerLearner implements CodeLayer permits RbmLayer, AutoencoderLayer {
  /** What learns. */
  abstract Learner<?> learner();

  /**
   * First half of a step: what the layer makes of a mini-batch and of its own reconstruction.
   *
   * @param x inputs and then label units × batch; left unmodified
   */
  public abstract void reconstruct(Matrix x, LayerOptions options);

  /** Units for a label that follow the inputs in what it learns from; 0 for none. */
  public int labels() {
    return 0;
  }

  /** Σ (x − x̂)² of the last mini-batch, summed over inputs and labels, mean over examples. */
  public abstract double squaredError();

  /** The first example of the last mini-batch, with the clean codes that it came from. */
  abstract DeepExample.Alone example(List<float[]> codes);

  /** Second half of a step: the weights change. */
  public final void update() {
    learner().finish();
  }

  /** As {@link Learner#save}. */
  public final State save() {
    return learner().save();
  }

  /** As {@link Learner#restore}. */
  public final void restore(State state) {
    learner().restore(state);
  }
}

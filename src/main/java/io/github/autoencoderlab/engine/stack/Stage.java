package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.state.State;

/** A part of a run: what learns in it, one phase at a time. */
sealed interface Stage permits LayerStage, TuningStage {
  /** Takes over a mini-batch. */
  void clamp(float[] x, byte[] labels);

  void encode();

  void reconstruct(DeepOptions options);

  void update(DeepOptions options);

  /** Of the last mini-batch: squared error, or the share of wrong classes. */
  double error();

  /** What the net that is learned so far makes of data. */
  Coder coder();

  /** W of the lowest layer. */
  Matrix firstWeights();

  /** Everything that its next steps depend on; steps are those of the stage. */
  State save();

  void restore(State state);
}

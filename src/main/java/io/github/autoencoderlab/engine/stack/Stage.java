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

  /** The first example of the mini-batch, between any two phases. */
  DeepExample example();

  /** An example at rest, a column of its own: what the net that is learned so far makes of it. */
  DeepExample example(Matrix x);

  /** W of a layer that has begun to learn, from 0; only to be read. */
  Matrix weights(int layer);

  /** Everything that its next steps depend on; steps are those of the stage. */
  State save();

  void restore(State state);
}

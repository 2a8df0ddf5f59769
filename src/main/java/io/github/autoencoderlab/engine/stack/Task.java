package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.dense.Pass;

/** What a net learns to do when all its layers learn together. */
public sealed interface Task permits Reconstruction, Classification {
  /** All layers, from the input to the output. */
  void forward(Pass pass);

  /** J, mean over the mini-batch. */
  double loss(Pass pass);

  /** Puts ∂L/∂z of the last layer into its δ. */
  void outputDelta(Pass pass);
}

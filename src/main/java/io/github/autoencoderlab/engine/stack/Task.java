package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Pass;

/** What a net learns to do when all its layers learn together. */
public sealed interface Task permits Reconstruction, Classification {
  /** Layers from one to another, both included, as they learn. */
  void forward(Pass pass, int from, int to);

  /** J, mean over the mini-batch. */
  double loss(Pass pass);

  /** Puts ∂L/∂z of the last layer into its δ. */
  void outputDelta(Pass pass);

  /** What people count: squared error, or the share of wrong classes; mean over the mini-batch. */
  double error(Pass pass);

  /** Theta for using what has been learned with these. */
  Theta used(Architecture net, Theta theta);
}

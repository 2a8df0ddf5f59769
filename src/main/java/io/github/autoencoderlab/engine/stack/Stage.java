package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.Matrix;
import java.util.List;

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

  List<float[]> save();

  void restore(long step, double error, List<float[]> arrays);
}

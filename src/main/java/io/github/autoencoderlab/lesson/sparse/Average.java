package io.github.autoencoderlab.lesson.sparse;

/** Over what the mean activity ρ̂ of a unit is taken. */
enum Average {
  /** Over mini-batches, the last most. */
  RUNNING,
  /** Over all training examples. */
  WHOLE_SET
}

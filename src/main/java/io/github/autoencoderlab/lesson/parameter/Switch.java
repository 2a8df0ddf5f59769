package io.github.autoencoderlab.lesson.parameter;

/** Whether something is done. */
public enum Switch {
  OFF,
  ON
}

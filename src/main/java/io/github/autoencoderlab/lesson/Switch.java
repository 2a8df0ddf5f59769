package io.github.autoencoderlab.lesson;

/** Whether something is done. */
public enum Switch {
  OFF,
  ON
}

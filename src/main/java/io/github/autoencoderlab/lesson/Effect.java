package io.github.autoencoderlab.lesson;

/** When a changed parameter acts. */
public enum Effect {
  /** From the next mini-batch on. */
  LIVE,
  /** In a run that starts anew, with the same seed. */
  RESTART
}

package io.github.autoencoderlab.lesson.parameter;

/** When a changed parameter acts. */
public enum Effect {
  /** From the next mini-batch on. */
  LIVE,
  /** At once, on what is shown only: learning does not depend on it. */
  VIEW,
  /** In a run that starts anew, with the same seed. */
  RESTART
}

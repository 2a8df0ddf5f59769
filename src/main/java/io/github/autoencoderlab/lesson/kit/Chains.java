package io.github.autoencoderlab.lesson.kit;

/** Where the chains of contrastive divergence begin in every step. */
public enum Chains {
  /** At the data (Hinton 2002). */
  CD,
  /** Where they were: persistent contrastive divergence (Tieleman 2008). */
  PCD
}

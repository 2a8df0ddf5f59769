package io.github.autoencoderlab.figure;

/** How the values of an image become colours. */
public enum Tone {
  /** Values 0..1 from black to white, cut off outside. */
  GRAY,
  /** Positive values blue, negative ones orange, zero the colour of the paper. */
  SIGNED
}

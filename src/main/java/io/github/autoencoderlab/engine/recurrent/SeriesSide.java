package io.github.autoencoderlab.engine.recurrent;

/** One of the two recurrent nets. */
public enum SeriesSide {
  /** From the series to the code. */
  ENCODER,
  /** From the code to the series. */
  DECODER
}

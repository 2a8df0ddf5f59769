package io.github.autoencoderlab.engine.recurrent;

/** The lines of a learning step; those through time are repeated for each step of the series. */
public enum RecurrentPhase {
  /** x is a mini-batch of series. */
  CLAMP("clamp"),
  /** h of each layer of the encoder at one step, from the first on. */
  ENCODE("encode"),
  /** The code, and what the decoder starts with. */
  CODE("code"),
  /** h of each layer of the decoder at one step, and y. */
  DECODE("decode"),
  /** L(x, y), and ∂L/∂y. */
  LOSS("loss"),
  /** ∂L/∂h of each layer of the decoder at one step, from the last on. */
  BACK_DECODE("backDecode"),
  /** ∂L/∂(code), and of the encoder's last state. */
  BACK_CODE("backCode"),
  /** ∂L/∂h of each layer of the encoder at one step, from the last on. */
  BACK_ENCODE("backEncode"),
  /** A gradient that is too long is shortened. */
  CLIP("clip"),
  /** θ ← θ + Δθ. */
  UPDATE("update");

  private final String id;

  RecurrentPhase(String id) {
    this.id = id;
  }

  /** Its name outside the engine. */
  public String id() {
    return id;
  }

  /** Whether it is repeated for each step of the series. */
  public boolean throughTime() {
    return this == ENCODE || this == DECODE || this == BACK_DECODE || this == BACK_ENCODE;
  }
}

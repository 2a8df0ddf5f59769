package io.github.autoencoderlab.engine.autoencoder;

/** The lines of a learning step. */
public enum AutoencoderPhase {
  /** x is a mini-batch of clean examples. */
  CLAMP("clamp"),
  /** x̃ ~ C(x̃|x). */
  CORRUPT("corrupt"),
  /** h = f(x̃). */
  ENCODE("encode"),
  /** ρ̃ ← λ ρ̃ + (1−λ) ρ̂. */
  ACTIVITY("activity"),
  /** r = g(h). */
  DECODE("decode"),
  /** L(x, r), and δ of the output. */
  LOSS("loss"),
  /** δ of all other layers, and ∂J/∂θ. */
  BACKWARD("backward"),
  /** θ ← θ + Δθ. */
  UPDATE("update");

  private final String id;

  AutoencoderPhase(String id) {
    this.id = id;
  }

  /** Its name outside the engine. */
  public String id() {
    return id;
  }
}

package io.github.autoencoderlab.engine.autoencoder;

/**
 * ∂J/∂W of the last mini-batch at one weight between input and code, in its parts.
 *
 * @param encoder ⟨δⱼ x̃ᵢ⟩, by what the encoder does
 * @param decoder ⟨hⱼ δᵢ⟩, by what the decoder does with the same weight if it is tied, else 0
 * @param l2 λ₂ W, by weight decay
 * @param l1 λ₁ sign W, by weight decay
 */
public record WeightSlope(double encoder, double decoder, double l2, double l1) {
  /** ∂J/∂W, which the optimiser follows. */
  public double sum() {
    return encoder + decoder + l2 + l1;
  }
}

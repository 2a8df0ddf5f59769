package io.github.autoencoderlab.engine.rbm;

/** What the hidden units of a machine are. */
public enum HiddenUnits {
  /** hⱼ ∈ {0, 1}, p(hⱼ=1|v) = σ(xⱼ) with x = c + W v. */
  BINARY,
  /**
   * Any number, normal around its input: p(hⱼ|v) = N(xⱼ, 1), so E(v,h) = ½|h − c|² − bᵀv − hᵀWv
   * (Hinton and Salakhutdinov 2006, for codes). Learns with about a hundredth of the usual rate:
   * nothing bounds h.
   */
  LINEAR
}

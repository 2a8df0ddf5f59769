package io.github.autoencoderlab.engine.rbm;

/** The lines of contrastive divergence as on the slide "对比散度算法". */
public enum CdPhase {
  /** v is clamped to a mini-batch of data. */
  CLAMP_V,
  /** p(hⱼ=1|v) = σ(cⱼ + Σᵢ Wⱼᵢ vᵢ). */
  PROBABILITY_OF_H,
  /** h ∈ {0,1} is drawn from p(h|v); from p(h*|v*) when the chain goes on (CD-k, PCD). */
  DRAW_H,
  /** p(v*ᵢ=1|h) = σ(bᵢ + Σⱼ Wⱼᵢ hⱼ). */
  PROBABILITY_OF_V,
  /** v* ∈ {0,1} is drawn from p(v*|h). */
  DRAW_V,
  /** p(h*ⱼ=1|v*) = σ(cⱼ + Σᵢ Wⱼᵢ v*ᵢ). */
  PROBABILITY_OF_H_STAR,
  /** W ← W + ε [p(h=1|v)vᵀ − p(h*=1|v*)v*ᵀ]. */
  UPDATE_W,
  /** b ← b + ε (v − v*). */
  UPDATE_B,
  /** c ← c + ε [p(h=1|v) − p(h*=1|v*)]. */
  UPDATE_C
}

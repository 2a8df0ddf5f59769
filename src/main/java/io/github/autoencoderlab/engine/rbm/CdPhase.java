package io.github.autoencoderlab.engine.rbm;

/** The lines of contrastive divergence as on the slide "对比散度算法". */
public enum CdPhase {
  /** v is clamped to a mini-batch of data. */
  CLAMP_V("clamp"),
  /** p(hⱼ=1|v) = σ(cⱼ + Σᵢ Wⱼᵢ vᵢ). */
  PROBABILITY_OF_H("hiddenProbability"),
  /** h ∈ {0,1} is drawn from p(h|v); from p(h*|v*) when the chain goes on (CD-k, PCD). */
  DRAW_H("hiddenDraw"),
  /** p(v*ᵢ=1|h) = σ(bᵢ + Σⱼ Wⱼᵢ hⱼ). */
  PROBABILITY_OF_V("visibleProbability"),
  /** v* ∈ {0,1} is drawn from p(v*|h). */
  DRAW_V("visibleDraw"),
  /** p(h*ⱼ=1|v*) = σ(cⱼ + Σᵢ Wⱼᵢ v*ᵢ). */
  PROBABILITY_OF_H_STAR("hiddenStarProbability"),
  /** W ← W + ε [p(h=1|v)vᵀ − p(h*=1|v*)v*ᵀ]. */
  UPDATE_W("updateW"),
  /** b ← b + ε (v − v*). */
  UPDATE_B("updateB"),
  /** c ← c + ε [p(h=1|v) − p(h*=1|v*)]. */
  UPDATE_C("updateC");

  private final String id;

  CdPhase(String id) {
    this.id = id;
  }

  /** Its name outside the engine. */
  public String id() {
    return id;
  }
}

package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.lesson.kit.UnitInput;
import io.github.autoencoderlab.text.Texts;

/**
 * δ of the watched code unit in its parts: (Σᵢ W′ᵢⱼ δᵢ + factor · ∂Ω) f′(zⱼ).
 *
 * @param above Σᵢ W′ᵢⱼ δᵢ, what comes back from the reconstruction, part by part
 * @param penalised whether Ω adds anything
 * @param factor β, or β/2 for tanh units under KL
 * @param activity ρ̃ or ρ̂ of the unit
 * @param ofOmega ∂Ω/∂ρ̂ or ∂Ω/∂h
 * @param slope f′(zⱼ)
 * @param delta δⱼ
 */
record DenseDelta(
    UnitInput above,
    boolean penalised,
    double factor,
    double activity,
    double ofOmega,
    double slope,
    double delta) {
  static DenseDelta of(DenseMoment moment, SparsityFormulas sparsity) {
    int j = moment.unit();
    double h = moment.example().h()[j];
    double activity = moment.activity().mean();
    boolean penalised = sparsity.sparsity().penalty() != Penalty.NONE;
    return new DenseDelta(
        UnitInput.of(0, moment.fromUnit(), moment.example().deltaR()),
        penalised,
        sparsity.factorValue(),
        activity,
        penalised ? sparsity.slopeValue(activity, h) : 0,
        moment.kind().code().slope(h),
        moment.example().deltaH()[j]);
  }

  /** What comes back, written out as far as there is room; there is no bias in it. */
  String written(Texts texts) {
    String sum = above.latex(texts);
    return sum.startsWith("0+") ? sum.substring(2) : sum.replaceFirst("^0-", "{-}");
  }

  /** What Ω adds. */
  double penalty() {
    return penalised ? factor * ofOmega : 0;
  }
}

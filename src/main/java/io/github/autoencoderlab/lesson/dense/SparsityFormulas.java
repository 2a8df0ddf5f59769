package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Sparseness;
import io.github.autoencoderlab.lesson.kit.Latex;

/**
 * How a penalty is written for code units of one kind: tanh units rest at −1, and their activity is
 * (1 + h)/2.
 */
record SparsityFormulas(Sparsity sparsity, Activation code) {
  private boolean tanh() {
    return code == Activation.TANH;
  }

  /** The mean activity that is used, over all examples or running. */
  String mean() {
    return sparsity.whole() ? "\\hat\\rho" : "\\tilde\\rho";
  }

  /** ρ̂ⱼ over a mini-batch of n, or over all m examples. */
  String definition() {
    String count = sparsity.whole() ? "m" : "n";
    String one = tanh() ? "\\tfrac{1+h_j(x^{(i)})}{2}" : "h_j(x^{(i)})";
    return "\\hat\\rho_j=\\tfrac1" + count + "\\textstyle\\sum_{i=1}^{" + count + "}" + one;
  }

  /** Ω(h), without β. */
  String omega() {
    return sparsity.penalty() == Penalty.KL
        ? "\\textstyle\\sum_j\\mathrm{KL}(\\rho\\|" + mean() + "_j)"
        : "\\textstyle\\sum_j|" + fromRest("h_j") + "|";
  }

  private String fromRest(String h) {
    return tanh() ? h + "+1" : h;
  }

  /** What the slope of Ω is multiplied by. */
  String factor() {
    return halved() ? "\\tfrac{\\beta}{2}" : "\\beta";
  }

  /** The same as a number. */
  double factorValue() {
    return halved() ? sparsity.weight() / 2 : sparsity.weight();
  }

  /** The activity of tanh units moves half as far as they do. */
  private boolean halved() {
    return tanh() && sparsity.penalty() == Penalty.KL;
  }

  /**
   * ∂Ω/∂ρ̂ or ∂Ω/∂h.
   *
   * @param index of the unit, with its underscore; may be empty
   */
  String slope(String index) {
    String rho = mean() + index;
    return sparsity.penalty() == Penalty.KL
        ? "\\big({-}\\tfrac{\\rho}{" + rho + "}+\\tfrac{1-\\rho}{1-" + rho + "}\\big)"
        : "\\mathrm{sign}(" + fromRest("h" + index) + ")";
  }

  /** The factor times ∂KL/∂ρ̂ with the numbers of a unit put in. */
  String numbers(double activity) {
    String rho = Latex.number(sparsity.target());
    String rest = Latex.number(1 - sparsity.target());
    return Latex.number(factorValue())
        + "\\big({-}\\tfrac{"
        + rho
        + "}{"
        + Latex.number(activity)
        + "}+\\tfrac{"
        + rest
        + "}{"
        + Latex.number(1 - activity)
        + "}\\big)";
  }

  /**
   * The same as a number.
   *
   * @param activity ρ̃ or ρ̂ of the unit, 0 at rest
   * @param h its activation
   */
  double slopeValue(double activity, double h) {
    return sparsity.penalty() == Penalty.KL
        ? Sparseness.slopeOfKl(sparsity.target(), activity)
        : Math.signum(h - code.rest());
  }
}

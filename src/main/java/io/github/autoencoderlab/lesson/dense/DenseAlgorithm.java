package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.text.Texts;

/** A learning step line by line; the line run last is lit. */
final class DenseAlgorithm {
  private final DenseSnapshot snapshot;
  private final DenseKind kind;
  private final Texts texts;

  private DenseAlgorithm(DenseSnapshot snapshot, Texts texts) {
    this.snapshot = snapshot;
    this.texts = texts;
    kind = snapshot.moment().kind();
  }

  static Figure sheet(DenseSnapshot snapshot, Texts texts, String title) {
    DenseAlgorithm algorithm = new DenseAlgorithm(snapshot, texts);
    DenseMoment moment = snapshot.moment();
    return new FormulaSheet(
        title,
        moment.lines().stream()
            .map(
                line ->
                    new FormulaLine(
                        moment.number(line) + "\\quad " + algorithm.latex(line),
                        line == moment.phase()))
            .toList());
  }

  private String latex(AutoencoderPhase line) {
    return switch (line) {
      case CLAMP -> "x\\leftarrow\\text{" + texts.get("figure.dense.algorithm.data") + "}";
      case CORRUPT -> "\\tilde{x}\\sim C(\\tilde{x}|x)";
      case ENCODE -> "h=" + DenseKind.applied(kind.code(), "W" + seen() + "+b");
      case ACTIVITY -> activity();
      case DECODE -> "r=" + DenseKind.applied(kind.output(), kind.decoder() + "h+b'");
      case LOSS -> "L=" + kind.lossFormula();
      case BACKWARD -> "\\delta_h=" + error() + "\\circ f'(z_h)";
      case UPDATE -> update();
    };
  }

  /** What the encoder sees. */
  private String seen() {
    boolean corrupted = snapshot.moment().lines().contains(AutoencoderPhase.CORRUPT);
    return corrupted ? "\\tilde{x}" : "x";
  }

  private String activity() {
    return snapshot.options().sparsity().whole()
        ? "\\hat\\rho_j=\\tfrac1m\\textstyle\\sum_{i=1}^{m}h_j(x^{(i)})"
        : "\\tilde\\rho_j\\leftarrow\\lambda\\tilde\\rho_j+(1-\\lambda)\\hat\\rho_j";
  }

  private String error() {
    String above = (kind.tied() ? "W" : "W'^{\\top}") + "\\delta_r";
    Penalty penalty = snapshot.options().sparsity().penalty();
    return switch (penalty) {
      case NONE -> above;
      case KL ->
          "\\Big("
              + above
              + "+\\beta\\big({-}\\tfrac{\\rho}{\\tilde\\rho}"
              + "+\\tfrac{1-\\rho}{1-\\tilde\\rho}\\big)\\Big)";
      case L1 -> "\\big(" + above + "+\\beta\\,\\mathrm{sign}\\,h\\big)";
    };
  }

  private String update() {
    return kind.adam()
        ? "\\theta\\leftarrow\\theta-\\varepsilon\\,\\hat{m}/(\\sqrt{\\hat{v}}+\\epsilon)"
        : "\\theta\\leftarrow\\theta+\\mu\\,\\Delta\\theta-\\varepsilon\\,\\partial J/\\partial\\theta";
  }
}

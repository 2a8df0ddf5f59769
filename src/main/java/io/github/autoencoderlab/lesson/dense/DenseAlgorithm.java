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
      case ENCODE -> "h=" + DenseKind.applied(kind.code(), "W" + snapshot.moment().seen() + "+b");
      case ACTIVITY -> activity();
      case DECODE -> "r=" + DenseKind.applied(kind.output(), kind.decoder() + "h+b'");
      case LOSS -> "L=" + kind.lossFormula();
      case BACKWARD -> "\\delta_h=" + error() + "\\circ f'(z_h)";
      case UPDATE -> update();
    };
  }

  private String activity() {
    SparsityFormulas sparsity = sparsity();
    return sparsity.sparsity().whole()
        ? sparsity.definition()
        : "\\tilde\\rho_j\\leftarrow\\lambda\\tilde\\rho_j+(1-\\lambda)\\hat\\rho_j";
  }

  private String error() {
    String above = (kind.tied() ? "W" : "W'^{\\top}") + "\\delta_r";
    SparsityFormulas sparsity = sparsity();
    return sparsity.sparsity().penalty() == Penalty.NONE
        ? above
        : "\\Big(" + above + "+" + sparsity.factor() + sparsity.slope("") + "\\Big)";
  }

  private SparsityFormulas sparsity() {
    return new SparsityFormulas(snapshot.options().sparsity(), kind.code());
  }

  private String update() {
    return kind.adam()
        ? "\\theta\\leftarrow\\theta-\\varepsilon\\,\\hat{m}/(\\sqrt{\\hat{v}}+\\epsilon)"
        : "\\theta\\leftarrow\\theta+\\mu\\,\\Delta\\theta-\\varepsilon\\,\\partial J/\\partial\\theta";
  }
}

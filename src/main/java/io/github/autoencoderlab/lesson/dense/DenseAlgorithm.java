package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * A learning step line by line; the line run last is lit. Alone, or beside contrastive divergence:
 * what a restricted Boltzmann machine does in place of each line.
 */
final class DenseAlgorithm {
  private static final String BESIDE = "figure.dense.algorithms";

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

  /** Back-propagation left, contrastive divergence right. */
  static Figure beside(DenseSnapshot snapshot, Texts texts, String title) {
    DenseAlgorithm algorithm = new DenseAlgorithm(snapshot, texts);
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(
        new FormulaLine(
            row(
                "\\text{" + texts.get(BESIDE + ".bp") + "}",
                "\\text{" + texts.get(BESIDE + ".cd") + "}")));
    for (AutoencoderPhase line : snapshot.moment().lines()) {
      String left = snapshot.moment().number(line) + "\\quad " + algorithm.latex(line);
      lines.add(
          new FormulaLine(row(left, algorithm.instead(line)), line == snapshot.moment().phase()));
    }
    lines.add(
        new FormulaLine(
            row(
                "\\text{" + texts.get(BESIDE + ".exact") + "}",
                "\\text{" + texts.get(BESIDE + ".rough") + "}")));
    return new FormulaSheet(title, lines);
  }

  private static String row(String left, String right) {
    return "\\rlap{" + left + "}\\hspace{20em}" + right;
  }

  /** What contrastive divergence does there. */
  private String instead(AutoencoderPhase line) {
    return switch (line) {
      case CLAMP -> "v\\leftarrow\\text{" + texts.get("figure.dense.algorithm.data") + "}";
      case CORRUPT, ACTIVITY -> "";
      case ENCODE -> "p(h|v)=\\sigma(c+Wv),\\quad h\\sim p(h|v)";
      case DECODE -> "p(v^*|h)=\\sigma(b+W^{\\top}h),\\quad v^*\\sim p(v^*|h)";
      case LOSS -> "\\text{" + texts.get(BESIDE + ".noLoss") + "}";
      case BACKWARD -> "p(h^*|v^*)=\\sigma(c+Wv^*)";
      case UPDATE ->
          "W\\leftarrow W+\\varepsilon\\left[p(h|v)v^{\\top}-p(h^*|v^*)v^{*\\top}\\right]";
    };
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
      case UPDATE -> DenseKind.update(kind.adam());
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
}

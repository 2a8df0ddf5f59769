package io.github.autoencoderlab.lesson.dense;

import static io.github.autoencoderlab.lesson.Latex.line;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The slide's formulas with the numbers of the moment: those of the line just run, or the means.
 */
final class DenseFormulas {
  private DenseFormulas() {}

  static Figure sheet(DenseSnapshot snapshot, Texts texts, String title) {
    AutoencoderPhase phase = snapshot.moment().phase();
    return new FormulaSheet(
        title, phase == null ? means(snapshot) : new DensePhaseFormulas(snapshot, texts).of(phase));
  }

  private static List<FormulaLine> means(DenseSnapshot snapshot) {
    DenseKind kind = snapshot.moment().kind();
    DenseSnapshot.Numbers numbers = snapshot.numbers();
    boolean corrupted = snapshot.moment().lines().contains(AutoencoderPhase.CORRUPT);
    String seen = corrupted ? "\\tilde{x}" : "x";
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(
        line(
            "h=f("
                + seen
                + ")="
                + DenseKind.applied(kind.code(), "W" + seen + "+b")
                + ",\\quad r=g(h)="
                + DenseKind.applied(kind.output(), kind.decoder() + "h+b'")));
    lines.add(line("L(x,g(f(" + seen + ")))=" + kind.lossFormula()));
    lines.add(line("\\langle L\\rangle=%s", new Value("L", numbers.loss())));
    lines.addAll(sparsity(snapshot));
    lines.add(
        line(
            "\\textstyle\\sum_i(x_i-r_i)^2=%s,\\quad\\mathrm{PCA}_{"
                + snapshot.units()
                + "}\\!:\\;%s",
            new Value("sum (x - r)^2", numbers.heldOut()),
            new Value("PCA", numbers.pca())));
    return lines;
  }

  private static List<FormulaLine> sparsity(DenseSnapshot snapshot) {
    Sparsity sparsity = snapshot.options().sparsity();
    double penalty = snapshot.numbers().penalty();
    if (sparsity.penalty() == Penalty.NONE) {
      return List.of();
    }
    boolean kl = sparsity.penalty() == Penalty.KL;
    String omega =
        kl ? "\\textstyle\\sum_j\\mathrm{KL}(\\rho\\|\\tilde\\rho_j)" : "\\textstyle\\sum_j|h_j|";
    String definition =
        "\\rho\\log\\tfrac{\\rho}{\\tilde\\rho_j}+(1-\\rho)\\log\\tfrac{1-\\rho}{1-\\tilde\\rho_j}";
    List<FormulaLine> lines = new ArrayList<>();
    if (kl) {
      lines.add(line("\\mathrm{KL}(\\rho\\|\\tilde\\rho_j)=" + definition));
    }
    lines.add(line(omega + "=%s", new Value("Omega", penalty)));
    lines.add(
        line(
            "J=L+\\beta\\,\\Omega(h)=%s+%s\\cdot%s=%s",
            new Value("L", snapshot.numbers().loss()),
            new Value("beta", sparsity.weight()),
            new Value("Omega", penalty),
            new Value("J", snapshot.numbers().loss() + sparsity.weight() * penalty)));
    return lines;
  }
}

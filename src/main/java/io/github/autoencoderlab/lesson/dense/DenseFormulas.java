package io.github.autoencoderlab.lesson.dense;

import static io.github.autoencoderlab.lesson.kit.Latex.line;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.unit.Sparseness;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.lesson.kit.UnitInput;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The slide's formulas with the numbers of the moment: those of the line just run, or the means.
 */
public final class DenseFormulas {
  private DenseFormulas() {}

  static Figure sheet(DenseSnapshot snapshot, Texts texts, String title) {
    AutoencoderPhase phase = snapshot.moment().phase();
    return new FormulaSheet(
        title, phase == null ? means(snapshot) : new DensePhaseFormulas(snapshot, texts).of(phase));
  }

  private static List<FormulaLine> means(DenseSnapshot snapshot) {
    DenseKind kind = snapshot.moment().kind();
    AutoencoderLook.Numbers numbers = snapshot.numbers();
    String seen = snapshot.moment().seen();
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(
        line(
            "h=f("
                + seen
                + ")="
                + DenseKind.applied(kind.code(), "W" + seen + "+b")
                + ",\\quad r=g(h)="
                + DenseKind.applied(kind.output(), kind.decoder() + "h+b'")));
    lines.add(watched(snapshot));
    lines.add(line("L(x,g(f(" + seen + ")))=" + kind.lossFormula()));
    lines.add(line("\\langle L\\rangle=%s", new Value("L", numbers.loss())));
    lines.addAll(penalty(snapshot));
    lines.addAll(objective(snapshot));
    lines.add(errors(snapshot));
    return lines;
  }

  /** The watched unit's code of the example that the network shows. */
  private static FormulaLine watched(DenseSnapshot snapshot) {
    DenseMoment moment = snapshot.moment();
    int j = moment.unit();
    double z = UnitInput.of(moment.bOfUnit(), moment.toUnit(), moment.example().xNoisy()).sum();
    return line(
        "h_{" + j + "}=" + DenseKind.applied(moment.kind().code(), "%s") + "=%s",
        new Value("z_" + j, z),
        new Value("h_" + j, moment.example().h()[j]));
  }

  /** Squared error beside PCA, unless that copies whatever it sees. */
  public static FormulaLine errors(AutoencoderSnapshot snapshot) {
    AutoencoderLook.Numbers numbers = snapshot.numbers();
    String error = "\\textstyle\\sum_i(x_i-r_i)^2=%s";
    Value heldOut = new Value("sum (x - r)^2", numbers.heldOut());
    return Double.isNaN(numbers.pca())
        ? line(error, heldOut)
        : line(
            error + ",\\quad\\mathrm{PCA}_{" + snapshot.units() + "}\\!:\\;%s",
            heldOut,
            new Value("PCA", numbers.pca()));
  }

  private static List<FormulaLine> penalty(DenseSnapshot snapshot) {
    SparsityFormulas sparsity = sparsity(snapshot);
    Value omega = new Value("Omega", snapshot.numbers().penalty());
    String rho = sparsity.mean() + "_j";
    return switch (sparsity.sparsity().penalty()) {
      case NONE -> List.of();
      case KL ->
          List.of(
              line(
                  "\\mathrm{KL}(\\rho\\|"
                      + rho
                      + ")=\\rho\\log\\tfrac{\\rho}{"
                      + rho
                      + "}+(1-\\rho)\\log\\tfrac{1-\\rho}{1-"
                      + rho
                      + "}"),
              ofWatched(snapshot, sparsity),
              line("\\Omega(h)=" + sparsity.omega() + "=%s", omega));
      case L1 -> List.of(line("\\Omega(h)=\\langle" + sparsity.omega() + "\\rangle=%s", omega));
    };
  }

  private static FormulaLine ofWatched(DenseSnapshot snapshot, SparsityFormulas sparsity) {
    int j = snapshot.moment().unit();
    double target = sparsity.sparsity().target();
    double activity = snapshot.activity()[j];
    String rho = sparsity.mean() + "_{" + j + "}";
    return line(
        rho + "=%s,\\quad\\mathrm{KL}(%s\\|" + rho + ")=%s",
        new Value("rho_" + j, activity),
        new Value("rho", target),
        new Value("KL_" + j, Sparseness.kl(target, activity)));
  }

  private static SparsityFormulas sparsity(DenseSnapshot snapshot) {
    return new SparsityFormulas(snapshot.options().sparsity(), snapshot.moment().kind().code());
  }

  /** J with all its terms, if it has more than L. */
  public static List<FormulaLine> objective(AutoencoderSnapshot snapshot) {
    AutoencoderLook.Numbers numbers = snapshot.numbers();
    Sparsity sparsity = snapshot.options().sparsity();
    WeightDecay decay = snapshot.options().decay();
    WrittenSum J = new WrittenSum().plus("L", new Value("L", numbers.loss()));
    if (sparsity.penalty() != Penalty.NONE) {
      Value omega = new Value("Omega", numbers.penalty());
      J.plus("\\beta\\,\\Omega(h)", new Value("beta", sparsity.weight()), omega);
    }
    if (decay.l2() > 0) {
      Value l2 = new Value("lambda2/2 sum W^2", numbers.l2());
      J.plus("\\tfrac{\\lambda_2}{2}\\textstyle\\sum W^2", l2);
    }
    if (decay.l1() > 0) {
      J.plus("\\lambda_1\\textstyle\\sum|W|", new Value("lambda1 sum |W|", numbers.l1()));
    }
    return J.terms() == 1 ? List.of() : J.lines("J", "J");
  }
}

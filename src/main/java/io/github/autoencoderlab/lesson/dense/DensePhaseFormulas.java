package io.github.autoencoderlab.lesson.dense;

import static io.github.autoencoderlab.lesson.kit.Latex.line;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderExample;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.lesson.kit.UnitInput;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The formula of one line of the algorithm, with the numbers of the watched units. */
final class DensePhaseFormulas {
  private final DenseSnapshot snapshot;
  private final DenseMoment moment;
  private final DenseKind kind;
  private final AutoencoderExample example;
  private final Texts texts;
  private final SparsityFormulas sparsity;
  private final int j;
  private final int i;

  DensePhaseFormulas(DenseSnapshot snapshot, Texts texts) {
    this.snapshot = snapshot;
    this.texts = texts;
    moment = snapshot.moment();
    kind = moment.kind();
    example = moment.example();
    sparsity = new SparsityFormulas(snapshot.options().sparsity(), kind.code());
    j = moment.unit();
    i = moment.pixel();
  }

  List<FormulaLine> of(AutoencoderPhase phase) {
    return switch (phase) {
      case CLAMP -> clamp();
      case CORRUPT -> corrupt();
      case ENCODE -> encode();
      case ACTIVITY -> activity();
      case DECODE -> decode();
      case LOSS -> loss();
      case BACKWARD -> new DenseSlopeFormulas(snapshot, texts).backward();
      case UPDATE -> new DenseSlopeFormulas(snapshot, texts).update();
    };
  }

  private List<FormulaLine> clamp() {
    return List.of(
        line("x\\in\\mathbb{R}^{" + example.x().length + "}"),
        line("x_{" + i + "}=%s", new Value("x_" + i, example.x()[i])));
  }

  private List<FormulaLine> corrupt() {
    return List.of(
        line("\\tilde{x}\\sim C(\\tilde{x}|x)"),
        line(
            "x_{" + i + "}=%s\\;\\rightarrow\\;\\tilde{x}_{" + i + "}=%s",
            new Value("x_" + i, example.x()[i]),
            new Value("x~_" + i, example.xNoisy()[i])));
  }

  private List<FormulaLine> encode() {
    UnitInput input = UnitInput.of(moment.bOfUnit(), moment.toUnit(), example.xNoisy());
    return List.of(
        line(
            "h_j="
                + DenseKind.applied(
                    kind.code(), "b_j+\\textstyle\\sum_i W_{ji}" + moment.seen() + "_i")),
        line("z_{" + j + "}=" + input.latex(texts)),
        line(
            "h_{" + j + "}=" + DenseKind.applied(kind.code(), "%s") + "=%s",
            new Value("z_" + j, input.sum()),
            new Value("h_" + j, example.h()[j])));
  }

  private List<FormulaLine> activity() {
    DenseMoment.Activity activity = moment.activity();
    Value target = new Value("rho", sparsity.sparsity().target());
    List<FormulaLine> lines = new ArrayList<>(List.of(line(sparsity.definition())));
    if (sparsity.sparsity().whole()) {
      lines.add(
          line(
              "\\hat\\rho_{" + j + "}=%s,\\quad\\rho=%s",
              new Value("rho^_" + j, activity.mean()),
              target));
      return lines;
    }
    lines.add(line("\\hat\\rho_{" + j + "}=%s", new Value("rho^_" + j, activity.batch())));
    lines.addAll(activity.first() ? List.of(line(first())) : average(activity));
    lines.add(
        line(
            "\\tilde\\rho_{" + j + "}=%s,\\quad\\rho=%s",
            new Value("rho~_" + j, activity.mean()),
            target));
    return lines;
  }

  /** There is nothing to go on from yet. */
  private static String first() {
    return "\\tilde\\rho_j\\leftarrow\\hat\\rho_j";
  }

  private List<FormulaLine> average(DenseMoment.Activity activity) {
    double keep = sparsity.sparsity().memory();
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(
        line(
            "\\tilde\\rho_j\\leftarrow\\lambda\\tilde\\rho_j+(1-\\lambda)\\hat\\rho_j,"
                + "\\quad\\lambda=%s",
            new Value("lambda", keep)));
    if (keep > 0) {
      double before = (activity.mean() - (1 - keep) * activity.batch()) / keep;
      lines.add(
          line(
              "\\quad=%s\\cdot%s+%s\\cdot%s",
              new Value("lambda", keep),
              new Value("rho~_" + j + " before", before),
              new Value("1 - lambda", 1 - keep),
              new Value("rho^_" + j, activity.batch())));
    }
    return lines;
  }

  private List<FormulaLine> decode() {
    UnitInput input = UnitInput.of(moment.bOfPixel(), moment.toPixel(), example.h());
    String weight = kind.decoder("i", "j");
    return List.of(
        line(
            "r_i=" + DenseKind.applied(kind.output(), "b'_i+\\textstyle\\sum_j " + weight + "h_j")),
        line("z_{" + i + "}=" + input.latex(texts)),
        line(
            "r_{" + i + "}=" + DenseKind.applied(kind.output(), "%s") + "=%s",
            new Value("z_" + i, input.sum()),
            new Value("r_" + i, example.r()[i])));
  }

  private List<FormulaLine> loss() {
    double x = example.x()[i];
    double r = example.r()[i];
    boolean times = kind.loss() == Loss.SQUARED_ERROR && kind.output() != Activation.LINEAR;
    String formula = "r_i-x_i";
    return List.of(
        line("L=" + kind.lossFormula() + "=%s", new Value("L", lossOfExample())),
        line("L_{" + i + "}=%s", new Value("L_" + i, kind.loss().value(r, x))),
        line(
            "\\delta_i="
                + (times
                    ? "("
                        + formula
                        + ")\\,g'(z_i)=("
                        + formula
                        + ")\\,"
                        + DenseKind.slope(kind.output(), "r_i")
                    : formula)),
        line(
            "x_{" + i + "}=%s,\\quad r_{" + i + "}=%s,\\quad\\delta_{" + i + "}=%s",
            new Value("x_" + i, x),
            new Value("r_" + i, r),
            new Value("delta_" + i, example.deltaR()[i])));
  }

  private double lossOfExample() {
    double sum = 0;
    for (int n = 0; n < example.x().length; n++) {
      sum += kind.loss().value(example.r()[n], example.x()[n]);
    }
    return sum;
  }
}

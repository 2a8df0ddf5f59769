package io.github.autoencoderlab.lesson.dense;

import static io.github.autoencoderlab.lesson.Latex.line;

import io.github.autoencoderlab.engine.Activation;
import io.github.autoencoderlab.engine.Loss;
import io.github.autoencoderlab.engine.Sparseness;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderExample;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.lesson.UnitInput;
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
  private final int j;
  private final int i;

  DensePhaseFormulas(DenseSnapshot snapshot, Texts texts) {
    this.snapshot = snapshot;
    this.texts = texts;
    moment = snapshot.moment();
    kind = moment.kind();
    example = moment.example();
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
      case BACKWARD -> backward();
      case UPDATE -> update();
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
        line("h_j=" + DenseKind.applied(kind.code(), "b_j+\\textstyle\\sum_i W_{ji}x_i")),
        line("z_{" + j + "}=" + input.latex(texts)),
        line(
            "h_{" + j + "}=" + DenseKind.applied(kind.code(), "%s") + "=%s",
            new Value("z_" + j, input.sum()),
            new Value("h_" + j, example.h()[j])));
  }

  private List<FormulaLine> activity() {
    Sparsity sparsity = snapshot.options().sparsity();
    return List.of(
        line("\\hat\\rho_j=\\tfrac1n\\textstyle\\sum_i h_j(x^{(i)})"),
        line(
            "\\tilde\\rho_j\\leftarrow\\lambda\\tilde\\rho_j+(1-\\lambda)\\hat\\rho_j,"
                + "\\quad\\lambda=%s",
            new Value("lambda", sparsity.memory())),
        line(
            "\\tilde\\rho_{" + j + "}=%s,\\quad\\rho=%s",
            new Value("rho~_" + j, moment.activity()),
            new Value("rho", sparsity.target())));
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
        line("L=" + kind.lossFormula()),
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

  private List<FormulaLine> backward() {
    List<FormulaLine> lines = new ArrayList<>();
    Sparsity sparsity = snapshot.options().sparsity();
    String above = "\\textstyle\\sum_i " + kind.decoder("i", "j") + "\\delta_i";
    if (sparsity.penalty() == Penalty.KL) {
      double slope =
          Sparseness.slopeOfKl(
              sparsity.target(), Sparseness.activity(moment.activity(), kind.code()));
      lines.add(
          line(
              "\\delta_j=\\Big("
                  + above
                  + "+\\beta\\big({-}\\tfrac{\\rho}{\\tilde\\rho_j}"
                  + "+\\tfrac{1-\\rho}{1-\\tilde\\rho_j}\\big)\\Big)f'(z_j)"));
      lines.add(
          line(
              "{-}\\tfrac{\\rho}{\\tilde\\rho_{"
                  + j
                  + "}}+\\tfrac{1-\\rho}{1-\\tilde\\rho_{"
                  + j
                  + "}}=%s,\\quad\\beta=%s",
              new Value("slope of KL", slope),
              new Value("beta", sparsity.weight())));
    } else {
      lines.add(line("\\delta_j=\\Big(" + above + "\\Big)f'(z_j)"));
    }
    lines.add(
        line(
            "f'(z_{" + j + "})=" + DenseKind.slope(kind.code(), "h_{" + j + "}") + "=%s",
            new Value("f'(z_" + j + ")", kind.code().slope(example.h()[j]))));
    lines.add(line("\\delta_{" + j + "}=%s", new Value("delta_" + j, example.deltaH()[j])));
    lines.add(gradient());
    return lines;
  }

  private FormulaLine gradient() {
    return line(
        "\\partial J/\\partial W_{"
            + j
            + ","
            + i
            + "}=\\langle\\delta_{"
            + j
            + "}\\,x_{"
            + i
            + "}\\rangle=%s",
        new Value("dJ/dW_" + j + "," + i, moment.slope()));
  }

  private List<FormulaLine> update() {
    String rule =
        kind.adam()
            ? "\\theta\\leftarrow\\theta-\\varepsilon\\,\\hat{m}/(\\sqrt{\\hat{v}}+\\epsilon)"
            : "\\Delta\\theta\\leftarrow\\mu\\,\\Delta\\theta-\\varepsilon\\,\\partial J/\\partial"
                + "\\theta,\\quad\\theta\\leftarrow\\theta+\\Delta\\theta";
    return List.of(
        line(
            rule + ",\\quad\\varepsilon=%s",
            new Value("epsilon", snapshot.options().learningRate())),
        gradient(),
        line("W_{" + j + "," + i + "}=%s", new Value("W_" + j + "," + i, moment.toUnit()[i])));
  }
}

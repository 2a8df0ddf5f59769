package io.github.autoencoderlab.lesson.dense;

import static io.github.autoencoderlab.lesson.kit.Latex.line;

import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.autoencoder.WeightSlope;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.optimize.WeightStep;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.lesson.kit.Latex;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How the error comes back to the watched unit and changes one of its weights, with numbers. */
final class DenseSlopeFormulas {
  private final DenseSnapshot snapshot;
  private final Texts texts;
  private final DenseMoment moment;
  private final DenseKind kind;
  private final SparsityFormulas sparsity;
  private final int j;
  private final int i;

  DenseSlopeFormulas(DenseSnapshot snapshot, Texts texts) {
    this.snapshot = snapshot;
    this.texts = texts;
    moment = snapshot.moment();
    kind = moment.kind();
    sparsity = new SparsityFormulas(snapshot.options().sparsity(), kind.code());
    j = moment.unit();
    i = moment.pixel();
  }

  List<FormulaLine> backward() {
    DenseDelta parts = DenseDelta.of(moment, sparsity);
    Value above = new Value("sum W'_i" + j + " delta_i", parts.above().sum());
    Value slope = new Value("f'(z_" + j + ")", parts.slope());
    Value delta = new Value("delta_" + j, parts.delta());
    String penalty = parts.penalised() ? "+" + sparsity.factor() + sparsity.slope("_j") : "";
    String back = "\\textstyle\\sum_i ";
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(
        line(
            "\\delta_j=\\Big("
                + back
                + kind.decoder("i", "j")
                + "\\delta_i"
                + penalty
                + "\\Big)f'(z_j)"));
    lines.add(line(back + kind.decoder("i", j) + "\\delta_i=" + parts.written(texts)));
    lines.add(line("\\quad=%s", above));
    lines.addAll(ofOmega(parts));
    lines.add(line("f'(z_{" + j + "})=" + slopeOfCode() + "=%s", slope));
    String sum = parts.penalised() ? "(%s" + Latex.added(parts.penalty()) + ")" : "%s";
    lines.add(line("\\delta_{" + j + "}=" + sum + "\\cdot%s=%s", above, slope, delta));
    lines.addAll(gradient());
    return lines;
  }

  private List<FormulaLine> ofOmega(DenseDelta parts) {
    if (!parts.penalised()) {
      return List.of();
    }
    String numbers =
        sparsity.sparsity().penalty() == Penalty.KL
            ? sparsity.numbers(parts.activity()) + "=" + Latex.number(parts.penalty())
            : Latex.number(parts.penalty());
    return List.of(
        new FormulaLine(
            sparsity.factor() + sparsity.slope(index()) + "=" + numbers,
            false,
            List.of(
                new Value("factor", parts.factor()),
                new Value("slope of Omega", parts.ofOmega()))));
  }

  private String index() {
    return "_{" + j + "}";
  }

  private String slopeOfCode() {
    return DenseKind.slope(kind.code(), "h_{" + j + "}");
  }

  /** ∂J/∂W in its parts: tied weights have one for each of their two uses. */
  private List<FormulaLine> gradient() {
    WeightSlope slope = Objects.requireNonNull(moment.slope());
    WeightDecay decay = snapshot.options().decay();
    String at = "_{" + j + "," + i + "}";
    WrittenSum sum =
        new WrittenSum()
            .plus(
                "\\langle\\delta_{" + j + "}" + moment.seen() + "_{" + i + "}\\rangle",
                new Value("<delta_" + j + " x_" + i + ">", slope.encoder()));
    if (kind.tied()) {
      sum.plus(
          "\\langle h_{" + j + "}\\delta_{" + i + "}\\rangle",
          new Value("<h_" + j + " delta_" + i + ">", slope.decoder()));
    }
    if (decay.l2() > 0) {
      sum.plus("\\lambda_2W" + at, new Value("lambda2 W", slope.l2()));
    }
    if (decay.l1() > 0) {
      sum.plus("\\lambda_1\\mathrm{sign}\\,W" + at, new Value("lambda1 sign W", slope.l1()));
    }
    return sum.lines("\\partial J/\\partial W" + at, "dJ/dW_" + j + "," + i);
  }

  List<FormulaLine> update() {
    WeightSlope slope = Objects.requireNonNull(moment.slope());
    WeightStep step = Objects.requireNonNull(moment.update());
    Value rate = new Value("epsilon", snapshot.options().learningRate());
    Value gradient = new Value("dJ/dW_" + j + "," + i, slope.sum());
    Value change = new Value("change", step.change());
    String at = "_{" + j + "," + i + "}";
    List<FormulaLine> lines = new ArrayList<>(gradient());
    if (kind.adam()) {
      lines.add(line("\\Delta W={-}\\varepsilon\\,\\hat{m}/(\\sqrt{\\hat{v}}+\\epsilon)"));
      lines.add(
          line(
              "\\quad={-}%s\\cdot(%s)/%s=%s",
              rate, new Value("m^", step.mean()), new Value("sqrt v^", step.deviation()), change));
    } else {
      double momentum = step.change() + rate.value() * slope.sum();
      lines.add(
          line(
              "\\Delta W\\leftarrow\\mu\\,\\Delta W-\\varepsilon\\,\\partial J/\\partial W,"
                  + "\\quad\\mu=%s",
              new Value("mu", snapshot.options().momentum())));
      lines.add(
          line(
              "\\quad=%s-%s\\cdot(%s)=%s",
              new Value("momentum", momentum), rate, gradient, change));
    }
    double now = moment.toUnit()[i];
    double before = now - step.change();
    lines.add(
        line(
            "W"
                + at
                + "="
                + Latex.beside(before, step.change())
                + Latex.added(step.change())
                + "="
                + Latex.beside(now, step.change()),
            new Value("before", before),
            new Value("W_" + j + "," + i, now)));
    return lines;
  }
}

package io.github.autoencoderlab.lesson.convolutional;

import static io.github.autoencoderlab.lesson.kit.Latex.line;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.lesson.dense.DenseFormulas;
import io.github.autoencoderlab.lesson.dense.DenseKind;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** A learning step of a convolutional autoencoder in formulas. */
final class ConvolutionalFormulas {
  private static final String BELOW = "a^{(l-1)}_{c'}";

  private final ConvolutionalSnapshot snapshot;
  private final Texts texts;

  private ConvolutionalFormulas(ConvolutionalSnapshot snapshot, Texts texts) {
    this.snapshot = snapshot;
    this.texts = texts;
  }

  /** Line by line; the line run last is lit. */
  static Figure algorithm(ConvolutionalSnapshot snapshot, Texts texts, String title) {
    ConvolutionalFormulas formulas = new ConvolutionalFormulas(snapshot, texts);
    List<FormulaLine> lines = new ArrayList<>();
    for (AutoencoderPhase phase : ConvolutionalLesson.LINES) {
      int number = lines.size() + 1;
      lines.add(
          new FormulaLine(number + "\\quad " + formulas.latex(phase), phase == snapshot.phase()));
    }
    return new FormulaSheet(title, lines);
  }

  private String latex(AutoencoderPhase phase) {
    Activation f = snapshot.net().units();
    return switch (phase) {
      case CLAMP -> "x\\leftarrow\\text{" + texts.get("figure.dense.algorithm.data") + "}";
      case CORRUPT -> "\\tilde{x}\\sim C(\\tilde{x}|x)";
      case ENCODE -> "a^{(l)}_c=" + DenseKind.applied(f, convolved()) + pooled();
      case ACTIVITY -> "";
      case DECODE -> "a^{(l)}_c=" + DenseKind.applied(f, decoded());
      case LOSS -> "L=" + DenseKind.lossFormula(snapshot.way().loss());
      case BACKWARD ->
          "\\partial L/\\partial W_{cc'}(i,j)=\\textstyle\\sum_{y,x}\\delta^{(l)}_c(y,x)\\,"
              + BELOW
              + "(sy+i-p,\\,sx+j-p)";
      case UPDATE -> DenseKind.update(snapshot.way().rule() == Rule.ADAM);
    };
  }

  private static String convolved() {
    return "b_c+\\textstyle\\sum_{c'}W_{cc'}\\star " + BELOW;
  }

  private String pooled() {
    return snapshot.net().pool() > 1 ? ",\\quad\\max" : "";
  }

  private String decoded() {
    String up =
        switch (snapshot.net().decoder()) {
          case UPSAMPLING -> "W'_{cc'}\\star\\mathrm{up}(" + BELOW + ")";
          case TRANSPOSED -> "W'_{cc'}\\star^{\\top}" + BELOW;
          case UNPOOLING, SWITCHES ->
              snapshot.net().pool() > 1
                  ? "W'_{cc'}\\star^{\\top}\\mathrm{unpool}(" + BELOW + ")"
                  : "W'_{cc'}\\star^{\\top}" + BELOW;
        };
    return "b'_c+\\textstyle\\sum_{c'}" + up;
  }

  /** With the numbers of the moment. */
  static Figure numbers(ConvolutionalSnapshot snapshot, Texts texts, String title) {
    ConvolutionalFormulas formulas = new ConvolutionalFormulas(snapshot, texts);
    List<FormulaLine> lines = new ArrayList<>();
    Activation f = snapshot.net().units();
    lines.add(line("a^{(l)}_c=" + DenseKind.applied(f, convolved()) + formulas.pooled()));
    lines.add(line("(W\\star a)(y,x)=\\textstyle\\sum_{i,j}W(i,j)\\,a(sy+i-p,\\,sx+j-p)"));
    lines.add(line("L=" + DenseKind.lossFormula(snapshot.way().loss())));
    lines.add(line("\\langle L\\rangle=%s", new Value("L", snapshot.numbers().loss())));
    lines.addAll(DenseFormulas.objective(snapshot));
    lines.add(DenseFormulas.errors(snapshot));
    lines.addAll(formulas.weights());
    return new FormulaSheet(title, lines);
  }

  private List<FormulaLine> weights() {
    ConvolutionalSnapshot.Beside beside = snapshot.beside();
    String own = "\\text{" + texts.get("figure.convolutional.formulas.weights") + "}";
    Value weights = new Value("weights", beside.weights());
    if (!beside.any()) {
      return List.of(line(own + "\\;%s", weights));
    }
    String dense = "\\text{" + texts.get("figure.convolutional.formulas.dense") + "}";
    return List.of(
        line(
            own + "\\;%s,\\quad " + dense + ":\\;%s",
            weights,
            new Value("dense weights", beside.denseWeights())),
        line(
            dense + ":\\;\\textstyle\\sum_i(x_i-r_i)^2=%s",
            new Value("dense sum (x - r)^2", beside.denseHeldOut())));
  }
}

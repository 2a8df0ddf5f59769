package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.array.Theta.Shape;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.ReceptiveField;
import io.github.autoencoderlab.engine.convolution.SizeFault;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.layer.Layer;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The size calculator: a line for each layer with the formula of its size, its weights and what one
 * of its units sees; then whether the input's size comes back. Of layers that do not fit it shows
 * those before the first fault, and how to mend it.
 */
final class SizeTable {
  private static final String KEY = "figure.convolutional.sizes.";

  /** Letters in a line of a sentence; a Chinese one counts twice. */
  private static final int LINE = 84;

  private final Blueprint net;
  private final Texts texts;
  private final Blueprint fitting;

  private SizeTable(Blueprint net, Texts texts) {
    this.net = net;
    this.texts = texts;
    fitting = fitting(net);
  }

  /**
   * The figure.
   *
   * @param net whether its layers fit or not
   * @param watched the layer whose line is marked; none if there is no such layer
   */
  static FormulaSheet figure(Blueprint net, int watched, Texts texts, String title) {
    return new SizeTable(net, texts).figure(watched, title);
  }

  /** The layers before the first that does not fit; the first alone if that does not. */
  private static Blueprint fitting(Blueprint net) {
    int most = net.steps().size();
    while (most > 1
        && new Blueprint(net.input(), net.steps().subList(0, most)).fault().isPresent()) {
      most--;
    }
    return new Blueprint(net.input(), net.steps().subList(0, most));
  }

  private FormulaSheet figure(int watched, String title) {
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(new FormulaLine(header()));
    boolean any = fitting.fault().isEmpty();
    for (int l = 1; any && l <= fitting.steps().size(); l++) {
      lines.add(line(l, l == watched));
    }
    int broken = any ? fitting.steps().size() + 1 : 1;
    if (broken <= net.steps().size()) {
      lines.add(new FormulaLine(row(number(broken), name(broken), "", "\\times", "", "", "")));
    }
    lines.addAll(verdict());
    return new FormulaSheet(title, lines);
  }

  private String header() {
    return row(
        "",
        text("layer"),
        text("input"),
        text("formula"),
        text("output"),
        text("weights"),
        text("sees"));
  }

  private String text(String name) {
    return "\\text{" + texts.get(KEY + name) + "}";
  }

  private static String number(int layer) {
    return String.valueOf(layer);
  }

  private String name(int layer) {
    return latex(LayerWords.name(net, layer, texts));
  }

  /** Words as LaTeX; signs that its text has no letters for stand between. */
  private static String latex(String words) {
    return "\\text{" + words.replace("→", "}\\to\\text{").replace("×", "}\\times\\text{") + "}";
  }

  private FormulaLine line(int l, boolean watched) {
    Volume in = fitting.sizes().get(l - 1);
    Volume out = fitting.sizes().get(l);
    ReceptiveField field =
        ReceptiveField.of(
            fitting.architecture(), net.input(), l, out.height() / 2, out.width() / 2);
    int weights = weights(l);
    String latex =
        row(
            number(l),
            name(l),
            latex(LayerWords.size(in)),
            new SizeFormula(fitting, l, texts).latex(),
            latex(LayerWords.size(out)),
            weights == 0 ? "-" : String.valueOf(weights),
            latex(field.height() + "×" + field.width()));
    String of = "layer " + l + " ";
    return new FormulaLine(
        latex,
        watched,
        List.of(
            new Value(of + "height", out.height()),
            new Value(of + "width", out.width()),
            new Value(of + "maps", out.channels()),
            new Value(of + "weights", weights),
            new Value(of + "sees rows", field.height()),
            new Value(of + "sees columns", field.width())));
  }

  /** Weights and biases of its own. */
  private int weights(int l) {
    Layer layer = fitting.architecture().layer(l);
    int weights = layer.biases();
    for (Shape shape : layer.shapes()) {
      weights += shape.rows() * shape.columns();
    }
    return weights;
  }

  private List<FormulaLine> verdict() {
    SizeFault fault = net.faultOfAutoencoder().orElse(null);
    if (fault == null) {
      List<Volume> sizes = net.sizes();
      return List.of(
          new FormulaLine(
              latex("✓ " + texts.get(KEY + "returns", LayerWords.size(sizes.get(sizes.size() - 1))))
                  .replace("✓", "}\\checkmark\\text{")));
    }
    return wrapped(texts.get(fault.key(), fault.arguments().toArray())).stream()
        .map(part -> new FormulaLine(latex(part), true))
        .toList();
  }

  /** A sentence in lines, broken at spaces and between Chinese letters. */
  static List<String> wrapped(String sentence) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : sentence.split("(?<= )|(?<=[，；：。])")) {
      if (width(line) + width(word.stripTrailing()) > LINE && !line.isEmpty()) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  private static int width(CharSequence words) {
    return words.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
  }

  private static String row(
      String number,
      String name,
      String in,
      String formula,
      String out,
      String weights,
      String sees) {
    return column(number, 1.6)
        + column(name, 8.5)
        + column(in, 6)
        + column(formula, 13.5)
        + column(out, 6)
        + column(weights, 4.5)
        + sees;
  }

  private static String column(String latex, double width) {
    return "\\rlap{" + latex + "}\\hspace{" + width + "em}";
  }
}

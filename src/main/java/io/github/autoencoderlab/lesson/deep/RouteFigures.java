package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of {@link RouteStudy}. */
public final class RouteFigures {
  private static final String KEY = "figure.deep.routes";
  private static final String TABLE_KEY = "figure.deep.routesTable";
  private static final List<Pretraining> ROUTES = List.of(Pretraining.values());
  private static final double PERCENT = 100;

  /** Squared error of each route: before fine-tuning, soon after its start, at its end. */
  public static final FigureSpec ERROR =
      StudyFigure.spec("routes", RouteStudy.ID, RouteFigures::errors);

  /** How well the codes tell the class, before fine-tuning and after it. */
  public static final FigureSpec ACCURACY =
      StudyFigure.spec("routesAccuracy", RouteStudy.ID, RouteFigures::accuracies);

  /** Stacked autoencoder and deep belief net side by side. */
  public static final FigureSpec TABLE =
      StudyFigure.spec("routesTable", RouteStudy.ID, RouteFigures::table);

  private RouteFigures() {}

  private static Figure errors(Finding found, DeepSnapshot snapshot, Texts texts, String title) {
    return new BarChart(
        title,
        axis(texts, KEY + ".errorAxis", snapshot),
        names(texts),
        List.of(
            series(found, texts, "PretrainedSquaredError", Ink.GREY, 1),
            series(found, texts, "EarlySquaredError", Ink.ORANGE, 1),
            series(found, texts, "SquaredError", Ink.BLUE, 1)));
  }

  private static Figure accuracies(
      Finding found, DeepSnapshot snapshot, Texts texts, String title) {
    return new BarChart(
        title,
        axis(texts, KEY + ".accuracyAxis", snapshot),
        names(texts),
        List.of(
            series(found, texts, "PretrainedNeighbourAccuracy", Ink.GREY, PERCENT),
            series(found, texts, "NeighbourAccuracy", Ink.BLUE, PERCENT)));
  }

  /** What the numbers are, of which net and with which budget. */
  private static String axis(Texts texts, String key, DeepSnapshot snapshot) {
    return texts.get(
        KEY + ".axis",
        texts.get(key),
        net(snapshot.rows() * snapshot.columns(), RouteStudy.SIZES),
        RouteStudy.EPOCHS,
        String.valueOf(RouteStudy.RATE));
  }

  /** Such as 784-250-2. */
  static String net(int inputs, List<Integer> sizes) {
    return Stream.concat(Stream.of(inputs), sizes.stream())
        .map(String::valueOf)
        .collect(Collectors.joining("-"));
  }

  private static List<String> names(Texts texts) {
    return ROUTES.stream()
        .map(r -> texts.get("parameter.pretraining." + RouteStudy.id(r)))
        .toList();
  }

  private static BarChart.Series series(
      Finding found, Texts texts, String number, Ink ink, double factor) {
    return new BarChart.Series(
        texts.get(KEY + "." + number, RouteStudy.EARLY),
        ink,
        ROUTES.stream()
            .mapToDouble(route -> factor * found.number(RouteStudy.id(route) + number))
            .toArray());
  }

  private static Figure table(Finding found, DeepSnapshot snapshot, Texts texts, String title) {
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(
        new FormulaLine(row("", texts, "", text(texts, "autoencoder"), text(texts, "belief"))));
    lines.add(same(texts, "greedy"));
    lines.add(same(texts, "below"));
    lines.add(same(texts, "weights"));
    lines.add(same(texts, "together"));
    lines.add(other(texts, "layer", text(texts, "layer.left"), text(texts, "layer.right")));
    lines.add(
        other(
            texts,
            "units",
            "h=\\sigma(Wx+c)\\;" + text(texts, "units.left"),
            "h\\sim p(h|x)\\;" + text(texts, "units.right")));
    lines.add(other(texts, "trained", text(texts, "trained.left"), text(texts, "trained.right")));
    lines.add(
        other(
            texts,
            "generates",
            text(texts, "generates.left"),
            text(texts, "generates.right") + "\\;p(x)"));
    for (String number :
        List.of(
            "PretrainedSquaredError",
            "SquaredError",
            "PretrainedNeighbourAccuracy",
            "NeighbourAccuracy")) {
      lines.add(measured(found, texts, number));
    }
    lines.add(budget(snapshot, texts));
    return new FormulaSheet(title, lines);
  }

  private static FormulaLine budget(DeepSnapshot snapshot, Texts texts) {
    return new FormulaLine(
        "\\text{"
            + net(snapshot.rows() * snapshot.columns(), RouteStudy.SIZES)
            + "}\\quad\\text{"
            + texts.get(TABLE_KEY + ".budget", RouteStudy.EPOCHS)
            + "}\\quad\\varepsilon="
            + RouteStudy.RATE);
  }

  private static FormulaLine same(Texts texts, String name) {
    return new FormulaLine(row("=", texts, name, text(texts, name + ".is"), ""));
  }

  private static FormulaLine other(Texts texts, String name, String left, String right) {
    return new FormulaLine(row("\\neq", texts, name, left, right));
  }

  private static FormulaLine measured(Finding found, Texts texts, String number) {
    double left = found.number(RouteStudy.id(Pretraining.AUTOENCODER) + number);
    double right = found.number(RouteStudy.id(Pretraining.RBM) + number);
    boolean share = number.endsWith("Accuracy");
    return new FormulaLine(
        row("", texts, number, digits(left, share), digits(right, share)),
        true,
        List.of(
            new Value("autoencoder" + number, left), new Value("deep belief net" + number, right)));
  }

  private static String digits(double value, boolean share) {
    if (Double.isNaN(value)) {
      return "{-}";
    }
    return share
        ? String.format(Locale.ROOT, "%.0f\\,\\%%", PERCENT * value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  private static String row(String sign, Texts texts, String name, String left, String right) {
    String label = name.isEmpty() ? "" : text(texts, name);
    return "\\rlap{"
        + sign
        + "}\\hspace{1.4em}\\rlap{"
        + label
        + "}\\hspace{11em}\\rlap{"
        + left
        + "}\\hspace{15em}"
        + right;
  }

  private static String text(Texts texts, String name) {
    return "\\text{" + texts.get(TABLE_KEY + "." + name) + "}";
  }
}

package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.convolutional.DecodersStudy.Kind;
import io.github.autoencoderlab.lesson.kit.ImageErrors;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** The table of {@link DecodersStudy}, which fills while nets learn, and its errors. */
final class DecodersTable {
  static final FigureSpec TABLE =
      DecodersStudy.STUDY.figure(DecodersStudy.ID, DecodersTable::table);

  /** What the table says of errors, as bars. */
  static final FigureSpec ERRORS =
      DecodersStudy.STUDY.figure("decodersError", DecodersTable::errors);

  private static final double NAME_WIDTH = 12;
  private static final double NUMBER_WIDTH = 5;

  private static final String KEY = MapStudy.KEY + DecodersStudy.ID + ".";

  private DecodersTable() {}

  /** A column: which number of a net it shows, and how. */
  private enum Column {
    WEIGHTS("Weights", DecodersTable::whole),
    CODE("Code", DecodersTable::whole),
    SWITCHES("Switches", DecodersTable::whole),
    ERROR("SquaredError", ImageErrors::digits),
    LOSS("LossPerPixel", value -> String.format(Locale.ROOT, "%.4f", value)),
    SPEED("ImagesPerSecond", DecodersTable::whole);

    private final String number;
    private final DoubleFunction<String> format;

    Column(String number, DoubleFunction<String> format) {
      this.number = number;
      this.format = format;
    }

    private String head(Texts texts) {
      return this == ERROR ? "\\Sigma(r-x)^2" : text(texts, "column." + number);
    }

    private Value value(Kind kind, Finding found) {
      String name = DecodersStudy.STUDY.of(kind.id()) + number;
      return new Value(name, found.number(name));
    }

    private String written(Value value) {
      return Double.isNaN(value.value()) ? "\\ldots" : format.apply(value.value());
    }
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%,d", Math.round(value)).replace(",", "\\,");
  }

  private static Figure table(Finding found, Texts texts, String title) {
    List<FormulaLine> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder(cell("", NAME_WIDTH));
    for (Column column : Column.values()) {
      head.append(cell(column.head(texts), NUMBER_WIDTH));
    }
    lines.add(new FormulaLine(head.toString(), true));
    for (Kind kind : Kind.values()) {
      lines.add(row(kind, found, texts));
    }
    lines.add(new FormulaLine(text(texts, "caption")));
    return new FormulaSheet(title, lines);
  }

  private static FormulaLine row(Kind kind, Finding found, Texts texts) {
    StringBuilder row = new StringBuilder(cell(text(texts, kind.id()), NAME_WIDTH));
    List<Value> values = new ArrayList<>();
    for (Column column : Column.values()) {
      Value value = column.value(kind, found);
      row.append(cell(column.written(value), NUMBER_WIDTH));
      values.add(value);
    }
    boolean measured = !Double.isNaN(values.get(0).value());
    return new FormulaLine(row.toString(), false, measured ? values : List.of());
  }

  private static Figure errors(Finding found, Texts texts, String title) {
    List<Kind> kinds = List.of(Kind.values());
    return new BarChart(
        title,
        texts.get("axis.squaredError"),
        kinds.stream().map(kind -> texts.get(KEY + kind.id())).toList(),
        List.of(
            new BarChart.Series(
                "",
                Ink.BLUE,
                kinds.stream()
                    .mapToDouble(kind -> Column.ERROR.value(kind, found).value())
                    .toArray())));
  }

  private static String cell(String latex, double width) {
    return "\\rlap{" + latex + "}\\hspace{" + width + "em}";
  }

  private static String text(Texts texts, String name) {
    return "\\text{" + texts.get(KEY + name) + "}";
  }
}

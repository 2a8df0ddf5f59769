package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.convolutional.ShiftedStudy.Kind;
import io.github.autoencoderlab.lesson.kit.ImageErrors;
import io.github.autoencoderlab.lesson.kit.PictureSeries;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The figures of {@link ShiftedStudy}. */
final class ShiftedFigures {
  /** Two images further and further to the right, and what the models make of them. */
  static final FigureSpec IMAGES =
      ShiftedStudy.STUDY.figure(ShiftedStudy.ID, ShiftedFigures::images);

  /** Error over the distance. */
  static final FigureSpec ERROR =
      ShiftedStudy.STUDY.figure(
          "shiftedError", (found, texts, title) -> chart(found, texts, title, "Error"));

  /** How far the code has moved. */
  static final FigureSpec CODE =
      ShiftedStudy.STUDY.figure(
          "shiftedCode", (found, texts, title) -> chart(found, texts, title, "Movement"));

  private static final String KEY = MapStudy.KEY + ShiftedStudy.ID + ".";
  private static final double[] DISTANCES =
      IntStream.rangeClosed(0, ShiftedStudy.FARTHEST).asDoubleStream().toArray();

  private ShiftedFigures() {}

  private static Figure images(Finding found, Texts texts, String title) {
    double[] size = found.series().getOrDefault(ShiftedStudy.SIZE, new double[] {1, 1});
    int rows = (int) size[0];
    int columns = (int) size[1];
    List<float[]> x = PictureSeries.of(found, ShiftedStudy.X, rows * columns);
    List<float[]> tiles = new ArrayList<>(x);
    List<String> labels = new ArrayList<>(List.of("x"));
    for (Kind kind : measured(found)) {
      tiles.addAll(PictureSeries.of(found, kind.id(), rows * columns));
      labels.add(name(kind, found, texts));
    }
    return ImageGrid.gray(title, tiles, rows, columns)
        .withName("x")
        .withColumns(x.size())
        .withLabels(
            labels,
            IntStream.range(0, x.size()).mapToObj(n -> n % DISTANCES.length + " px").toList())
        .withCaption(texts.get(KEY + "caption"));
  }

  private static List<Kind> measured(Finding found) {
    return Arrays.stream(Kind.values()).filter(k -> found.series().containsKey(k.id())).toList();
  }

  private static String name(Kind kind, Finding found, Texts texts) {
    double code = found.number(ShiftedStudy.STUDY.of(kind.id()) + "Code");
    return texts.get(KEY + kind.id(), String.valueOf(Math.round(code)));
  }

  private static Figure chart(Finding found, Texts texts, String title, String what) {
    List<LineChart.Line> lines = new ArrayList<>();
    for (Kind kind : measured(found)) {
      double[] y = found.series().getOrDefault(kind.id() + what, new double[DISTANCES.length]);
      String ends = ImageErrors.digits(y[0]) + " → " + ImageErrors.digits(y[y.length - 1]);
      String legend =
          what.equals("Error") ? name(kind, found, texts) + ": " + ends : name(kind, found, texts);
      lines.add(new LineChart.Line(legend, ink(kind), DISTANCES, y));
    }
    return new LineChart(title, texts.get(KEY + "distance"), texts.get(KEY + what), lines);
  }

  private static Ink ink(Kind kind) {
    return switch (kind) {
      case CONVOLUTIONAL -> Ink.BLUE;
      case POOLING -> Ink.GREEN;
      case DENSE -> Ink.ORANGE;
      case PCA -> Ink.PURPLE;
    };
  }
}

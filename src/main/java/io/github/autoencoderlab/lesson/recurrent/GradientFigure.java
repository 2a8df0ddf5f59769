package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.engine.recurrent.Cell;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What {@link GradientStudy} has found. */
final class GradientFigure {
  private static final String KEY = "figure.recurrent.gradients";

  /** How far errors reach back in time. */
  static final FigureSpec GRADIENTS =
      new FigureSpec(
              "gradients",
              KEY,
              (scene, texts, title) ->
                  scene
                      .findings()
                      .latest(GradientStudy.ID)
                      .map(found -> figure(found, texts, title))
                      .orElseGet(
                          () -> new Note(title, texts.get(KEY + ".none", GradientStudy.STEPS))))
          .ofStudy(GradientStudy.ID);

  private GradientFigure() {}

  private static Figure figure(Finding found, Texts texts, String title) {
    List<LineChart.Line> lines =
        Stream.of(Cell.values())
            .map(
                cell -> {
                  String name = GradientStudy.name(cell);
                  double[] y = found.series().getOrDefault(name, new double[0]);
                  double[] x = IntStream.rangeClosed(1, y.length).asDoubleStream().toArray();
                  return new LineChart.Line(texts.get("parameter.cell." + name), ink(cell), x, y);
                })
            .toList();
    return new LineChart(
        title,
        texts.get(KEY + ".axis", GradientStudy.STEPS),
        texts.get(KEY + ".ratio"),
        lines,
        List.of());
  }

  private static Ink ink(Cell cell) {
    return switch (cell) {
      case LSTM -> Ink.BLUE;
      case GRU -> Ink.GREEN;
      case TANH -> Ink.ORANGE;
    };
  }
}

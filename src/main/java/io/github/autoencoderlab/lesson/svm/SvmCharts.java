package io.github.autoencoderlab.lesson.svm;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Curves over the steps of a run. */
final class SvmCharts {
  private static final String KEY = "figure.svm.";
  private static final double PERCENT = 100;

  /** How many points are on the wrong side. */
  static final FigureSpec ERROR = new FigureSpec("error", KEY + "error", SvmCharts::errors);

  /** What is maximised, and what is minimised; the machine is trained where they meet. */
  static final FigureSpec OBJECTIVE =
      new FigureSpec("objective", KEY + "objective", SvmCharts::objectives);

  private SvmCharts() {}

  private static Figure errors(Scene scene, Texts texts, String title) {
    return new LineChart(
        title,
        texts.get(KEY + "step"),
        texts.get(KEY + "percent"),
        List.of(
            line(scene, texts, "error.train", "trainError", Ink.BLUE, PERCENT),
            line(scene, texts, "error.test", "testError", Ink.GREEN, PERCENT)));
  }

  private static Figure objectives(Scene scene, Texts texts, String title) {
    return new LineChart(
            title,
            texts.get(KEY + "step"),
            "",
            List.of(
                line(scene, texts, "objective.primal", "primal", Ink.ORANGE, 1),
                line(scene, texts, "objective.dual", "dual", Ink.BLUE, 1)))
        .withTail();
  }

  private static LineChart.Line line(
      Scene scene, Texts texts, String key, String curve, Ink ink, double scale) {
    Curves.Curve found = scene.curves().curve(curve);
    double[] y = Arrays.stream(found.values()).map(value -> value * scale).toArray();
    String last = y.length == 0 ? "–" : String.format(Locale.ROOT, "%.1f", y[y.length - 1]);
    return new LineChart.Line(texts.get(KEY + key, last), ink, found.steps(), y);
  }
}

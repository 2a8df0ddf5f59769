package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.SquareChart;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.text.Texts;
import java.util.List;

/** How many anomalies are told at the price of how many false alarms, by several scores. */
final class RocFigure {
  private static final String KEY = "figure.recurrent.";

  /** ROC curves. */
  static final FigureSpec ROC =
      FigureSpec.ofSnapshot("roc", KEY + "roc", RecurrentSnapshot.class, RocFigure::roc);

  private RocFigure() {}

  private static Figure roc(RecurrentSnapshot snapshot, Texts texts, String title) {
    Anomalies found = snapshot.anomalies();
    if (!found.any()) {
      return CodeFigures.noAnomalies(title, texts);
    }
    double percent = snapshot.view().percentile();
    double threshold = found.threshold(percent);
    double[] ends = {0, 1};
    return new SquareChart(
        title,
        texts.get(KEY + "roc.falsePositives"),
        texts.get(KEY + "roc.truePositives"),
        List.of(
            new LineChart.Line(texts.get(KEY + "roc.chance"), Ink.GREY, ends, ends),
            line("roc.pca", Ink.PURPLE, found.rivals().pca(), texts),
            line("roc.nearest", Ink.GREEN, found.rivals().nearest(), texts),
            line("roc.own", Ink.ORANGE, found.own(), texts)),
        List.of(
            new SquareChart.Mark(
                texts.get(KEY + "anomalies.threshold", CodeFigures.number(percent)),
                Ink.TEXT,
                Roc.above(found.normal(), threshold),
                Roc.above(found.abnormal(), threshold))));
  }

  private static LineChart.Line line(String key, Ink ink, Anomalies.Scores scores, Texts texts) {
    Roc.Curve curve = scores.curve();
    String name = texts.get(KEY + key, CodeFigures.digits(scores.auc()));
    return new LineChart.Line(name, ink, curve.falsePositives(), curve.truePositives());
  }
}

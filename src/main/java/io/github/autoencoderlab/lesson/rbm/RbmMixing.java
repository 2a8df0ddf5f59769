package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.text.Texts;
import java.util.List;

/** How slowly the chains forget where they were. */
final class RbmMixing {
  private static final String KEY = "figure.rbm.mixing";

  static final FigureSpec FIGURE =
      FigureSpec.ofFinding("mixing", KEY, RbmStudies.MIXING, KEY + ".none", RbmMixing::chart);

  private RbmMixing() {}

  private static Figure chart(Finding found, Texts texts, String title) {
    return new LineChart(
        title,
        texts.get(KEY + ".lag"),
        texts.get(KEY + ".axis", found.step()),
        List.of(
            line(found, texts, "energy", Ink.BLUE, "mixingEnergy"),
            line(found, texts, "visible", Ink.GREEN, "mixingVisible")),
        List.of(new LineChart.Level("1/e", 1 / Math.E, Ink.TEXT)));
  }

  private static LineChart.Line line(
      Finding found, Texts texts, String name, Ink ink, String forgotten) {
    double[] lags = found.series().getOrDefault("lags", new double[0]);
    double[] values = found.series().getOrDefault(name, new double[0]);
    double lag = found.number(forgotten);
    String steps =
        Double.isNaN(lag) ? "> " + Math.round(lags[lags.length - 1]) : "" + Math.round(lag);
    String legend = texts.get(KEY + "." + name, steps);
    return new LineChart.Line(legend, ink, lags, values);
  }
}

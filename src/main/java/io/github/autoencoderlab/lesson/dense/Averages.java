package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Sparseness;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * ρ̂ over all examples beside the running ρ̃ ← λ ρ̃ + (1−λ) ρ̂ of mini-batches, for several λ,
 * while a net learns on; and what both cost.
 */
public final class Averages {
  private static final String ID = "averages";
  private static final String KEY = "figure.dense.averages";
  private static final double LONG_MEMORY = 0.99;
  private static final Ink[] INKS = {Ink.GREY, Ink.ORANGE, Ink.GREEN};
  private static final int BATCHES = 150;
  private static final int TIMED = 10;
  private static final double MILLION = 1e6;

  /** The mean activity of one unit by both, over the last steps. */
  public static final FigureSpec FIGURE =
      FigureSpec.ofFinding("averages", KEY, ID, KEY + ".none", Averages::chart);

  private Averages() {}

  /**
   * Both, of a net that has learned.
   *
   * @param memory the parameter λ
   */
  public static DenseStudy study(NumberParameter memory) {
    return RivalStudy.of(ID, rivals -> answer(rivals, memory));
  }

  private static RivalStudy.Answer answer(Rivals rivals, NumberParameter memory) {
    DenseExperiment experiment = rivals.begun(rivals.settings(), rivals.data());
    rivals.learn(experiment);
    Map<String, Double> numbers = new LinkedHashMap<>();
    double learning = milliseconds(experiment::step);
    double[][] whole = new double[1][];
    double averaging = milliseconds(() -> whole[0] = experiment.meanOverAll());
    numbers.put("averagesRunningMilliseconds", learning);
    numbers.put("averagesWholeSetMilliseconds", learning + averaging);
    Activation f = experiment.judge().autoencoder().codeActivation();
    double[] exact = activity(experiment.meanOverAll(), f);
    double[] memories = {0, rivals.settings().value(memory), LONG_MEMORY};
    int unit = Math.min(rivals.settings().whole(DenseControls.WATCHED_UNIT), exact.length - 1);
    double[][] running = new double[memories.length][];
    double[][] followed = new double[memories.length][BATCHES];
    for (int n = 0; n < BATCHES; n++) {
      double[] batch = activity(experiment.batchMeans(experiment.steps() + n), f);
      for (int m = 0; m < memories.length; m++) {
        running[m] = n == 0 ? batch : mixed(running[m], batch, memories[m]);
        followed[m][n] = running[m][unit];
      }
    }
    Map<String, double[]> series = new LinkedHashMap<>();
    series.put("memories", memories);
    double[] level = new double[BATCHES];
    Arrays.fill(level, exact[unit]);
    series.put("exact", level);
    for (int m = 0; m < memories.length; m++) {
      series.put("running" + m, followed[m]);
      numbers.put("averagesDistance" + memories[m], distance(running[m], exact));
    }
    return new RivalStudy.Answer(numbers, series);
  }

  /** The mean time that work takes. */
  private static double milliseconds(Runnable work) {
    long start = System.nanoTime();
    for (int n = 0; n < TIMED; n++) {
      work.run();
    }
    return (System.nanoTime() - start) / MILLION / TIMED;
  }

  private static double[] activity(double[] means, Activation f) {
    double[] activity = new double[means.length];
    for (int j = 0; j < means.length; j++) {
      activity[j] = Sparseness.activity(means[j], f);
    }
    return activity;
  }

  private static double[] mixed(double[] running, double[] batch, double memory) {
    double[] mixed = new double[batch.length];
    for (int j = 0; j < mixed.length; j++) {
      mixed[j] = memory * running[j] + (1 - memory) * batch[j];
    }
    return mixed;
  }

  /** Root mean square over units. */
  private static double distance(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += (a[j] - b[j]) * (a[j] - b[j]);
    }
    return Math.sqrt(sum / a.length);
  }

  private static Figure chart(Finding found, Texts texts, String title) {
    double[] batches = IntStream.rangeClosed(1, BATCHES).asDoubleStream().toArray();
    double[] memories = found.series().getOrDefault("memories", new double[0]);
    List<LineChart.Line> lines = new ArrayList<>();
    for (int m = 0; m < memories.length; m++) {
      lines.add(
          line(texts.get(KEY + ".running", memories[m]), INKS[m], batches, found, "running" + m));
    }
    String exact =
        texts.get(
            KEY + ".exact",
            found.number("averagesWholeSetMilliseconds"),
            found.number("averagesRunningMilliseconds"));
    lines.add(line(exact, Ink.TEXT, batches, found, "exact"));
    return new LineChart(title, texts.get(KEY + ".batches"), texts.get(KEY + ".axis"), lines);
  }

  private static LineChart.Line line(
      String name, Ink ink, double[] x, Finding found, String series) {
    return new LineChart.Line(
        name, ink, x, found.series().getOrDefault(series, new double[x.length]));
  }
}

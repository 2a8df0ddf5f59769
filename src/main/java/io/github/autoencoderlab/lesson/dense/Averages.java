package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Sparseness;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * ρ̂ over all examples beside the running ρ̃ ← λ ρ̃ + (1−λ) ρ̂ of mini-batches, for several λ,
 * while a net learns on; and what both cost.
 */
public final class Averages {
  private static final String ID = "averages";
  private static final String KEY = "figure.dense.averages";
  private static final double[] MEMORIES = {0, 0.9, 0.99};
  private static final Ink[] INKS = {Ink.GREY, Ink.ORANGE, Ink.GREEN};
  private static final int STEPS = 100;
  private static final double MILLION = 1e6;

  /** The mean activity of one unit by both, over the last steps. */
  public static final FigureSpec FIGURE =
      new FigureSpec("averages", KEY, Averages::figure).ofStudy(ID);

  private Averages() {}

  /** Both, of a net that has learned. */
  public static DenseStudy study() {
    return new RivalStudy(ID, Averages::answer);
  }

  private static RivalStudy.Answer answer(Rivals rivals) {
    DenseExperiment experiment = rivals.begun(rivals.settings(), rivals.data());
    rivals.learn(experiment);
    Activation f = experiment.judge().autoencoder().codeActivation();
    double[][] running = new double[MEMORIES.length][];
    double[][] followed = new double[MEMORIES.length][STEPS];
    double[] differences = new double[MEMORIES.length];
    double[] exact = new double[STEPS];
    double[] steps = new double[STEPS];
    long learning = 0;
    long averaging = 0;
    int unit =
        Math.min(
            rivals.settings().whole(DenseControls.WATCHED_UNIT),
            experiment.judge().autoencoder().code() - 1);
    for (int n = 0; n < STEPS; n++) {
      long start = System.nanoTime();
      experiment.step();
      long learned = System.nanoTime();
      double[] whole = activity(experiment.meanOverAll(), f);
      averaging += System.nanoTime() - learned;
      learning += learned - start;
      double[] batch = activity(experiment.batchMeans(), f);
      for (int m = 0; m < MEMORIES.length; m++) {
        running[m] = n == 0 ? batch : mixed(running[m], batch, MEMORIES[m]);
        followed[m][n] = running[m][unit];
        differences[m] = distance(running[m], whole);
      }
      exact[n] = whole[unit];
      steps[n] = experiment.steps();
    }
    Map<String, double[]> series = new LinkedHashMap<>();
    series.put("steps", steps);
    series.put("exact", exact);
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (int m = 0; m < MEMORIES.length; m++) {
      series.put("running" + MEMORIES[m], followed[m]);
      numbers.put("averagesDistance" + MEMORIES[m], differences[m]);
    }
    numbers.put("averagesRunningMilliseconds", learning / MILLION / STEPS);
    numbers.put("averagesWholeSetMilliseconds", (learning + averaging) / MILLION / STEPS);
    return new RivalStudy.Answer(numbers, series);
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

  private static Figure figure(Scene scene, Texts texts, String title) {
    return scene
        .findings()
        .latest(ID)
        .<Figure>map(found -> chart(found, texts, title))
        .orElseGet(() -> new Note(title, texts.get(KEY + ".none")));
  }

  private static Figure chart(Finding found, Texts texts, String title) {
    double[] steps = found.series().getOrDefault("steps", new double[0]);
    List<LineChart.Line> lines = new ArrayList<>();
    for (int m = 0; m < MEMORIES.length; m++) {
      lines.add(
          new LineChart.Line(
              "ρ̃, λ = " + MEMORIES[m],
              INKS[m],
              steps,
              found.series().getOrDefault("running" + MEMORIES[m], new double[0])));
    }
    String exact =
        texts.get(
            KEY + ".exact",
            found.number("averagesWholeSetMilliseconds"),
            found.number("averagesRunningMilliseconds"));
    lines.add(
        new LineChart.Line(
            exact, Ink.TEXT, steps, found.series().getOrDefault("exact", new double[0])));
    return new LineChart(title, texts.get("axis.step"), texts.get(KEY + ".axis"), lines);
  }
}

package io.github.autoencoderlab.lesson.denoising;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.dense.DenseRun;
import io.github.autoencoderlab.lesson.dense.DenseStudy;
import io.github.autoencoderlab.lesson.kit.FirstExamples;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Denoising corrupts the input while layers learn one after the other, dropout silences hidden
 * units while the whole net learns to classify: four nets of the stacked lesson with neither,
 * either and both, on a thousand labelled images.
 */
final class BesideDropout {
  private static final String ID = "dropout";
  private static final String KEY = "figure.denoising.dropout";
  private static final int EXAMPLES = 1000;
  private static final double PERCENT = 100;

  /** Half of a 95 % interval, in standard errors. */
  private static final double INTERVAL = 1.96;

  private static final List<String> NET =
      List.of(
          "layer1=500",
          "layer2=0",
          "layer3=0",
          "codeUnits=300",
          "code=logistic",
          "masked=0.3",
          "pretrainingEpochs=20",
          "fineTuning=classify",
          "tuningEpochs=60",
          "tuningBatchSize=20",
          "learningRate=0.001",
          "patience=0");

  private enum Kind {
    NEITHER("neither", false, false),
    DENOISING("denoising", true, false),
    DROPOUT("dropout", false, true),
    BOTH("both", true, true);

    private final String id;
    private final List<String> settings;

    Kind(String id, boolean noise, boolean dropout) {
      this.id = id;
      settings =
          List.of(
              "pretraining=" + (noise ? "denoising" : "autoencoder"),
              "dropout=" + (dropout ? 0.5 : 0));
    }
  }

  static final FigureSpec FIGURE =
      FigureSpec.ofFinding("dropout", KEY, ID, KEY + ".none", BesideDropout::bars);

  private BesideDropout() {}

  /**
   * The study.
   *
   * @param stack the lesson of the nets
   */
  static DenseStudy study(Lesson stack) {
    return new DenseStudy(ID, run -> about(stack, run));
  }

  private static Study about(Lesson stack, DenseRun run) {
    return watcher -> {
      Map<String, Double> numbers = new LinkedHashMap<>();
      numbers.put("dropoutTested", (double) run.data().test().count());
      int done = 0;
      for (Kind kind : Kind.values()) {
        int before = done++;
        Optional<Double> error =
            error(
                stack, run, kind, share -> watcher.goesOn((before + share) / Kind.values().length));
        if (error.isEmpty()) {
          return Optional.empty();
        }
        if (!error.get().isNaN()) {
          numbers.put(kind.id + "TestError", error.get());
        }
        watcher.found(new Finding(ID, run.step(), numbers, Map.of()));
      }
      return Optional.of(new Finding(ID, run.step(), numbers, Map.of()));
    };
  }

  /** The share of wrong test images; not a number without labels. */
  private static Optional<Double> error(
      Lesson stack, DenseRun run, Kind kind, Study.Watcher watcher) {
    DataSet data = FirstExamples.of(run.data(), EXAMPLES);
    if (data.train().labels().length == 0 || data.test().labels().length == 0) {
      return Optional.of(Double.NaN);
    }
    try {
      Settings settings = Settings.defaults(stack.parameters());
      for (String setting : NET) {
        settings = settings.with(setting);
      }
      for (String setting : kind.settings) {
        settings = settings.with(setting);
      }
      Experiment experiment = stack.start(settings, data, run.seed());
      long steps = experiment.plannedSteps().orElseThrow();
      while (experiment.steps() < steps) {
        if (!watcher.goesOn((double) experiment.steps() / steps)) {
          return Optional.empty();
        }
        experiment.step();
      }
      return Optional.of(experiment.metrics().getOrDefault("lastTestError", Double.NaN));
    } catch (UserException e) {
      throw new IllegalStateException("a stacked net learns from whatever this one does", e);
    }
  }

  private static Figure bars(Finding found, Texts texts, String title) {
    List<Kind> kinds = List.of(Kind.values());
    double[] errors = kinds.stream().mapToDouble(k -> found.number(k.id + "TestError")).toArray();
    double[] percent = new double[errors.length];
    double[] halves = new double[errors.length];
    for (int n = 0; n < errors.length; n++) {
      percent[n] = PERCENT * errors[n];
      double variance = errors[n] * (1 - errors[n]) / found.number("dropoutTested");
      halves[n] = PERCENT * INTERVAL * Math.sqrt(variance);
    }
    return new BarChart(
        title,
        texts.get(KEY + ".axis"),
        kinds.stream().map(kind -> texts.get(KEY + "." + kind.id)).toList(),
        List.of(new BarChart.Series("", Ink.BLUE, percent, halves)));
  }
}

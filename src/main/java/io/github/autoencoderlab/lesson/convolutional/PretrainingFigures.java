package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The figures of {@link PretrainingStudy}. */
final class PretrainingFigures {
  /** Wrong classes with either start. */
  static final FigureSpec ERRORS =
      PretrainingStudy.STUDY.figure(PretrainingStudy.ID, PretrainingFigures::errors);

  /** What each seed gains. */
  static final FigureSpec GAINS =
      PretrainingStudy.STUDY.figure("pretrainingSeeds", PretrainingFigures::gains);

  private static final String KEY = MapStudy.KEY + PretrainingStudy.ID + ".";
  private static final double PERCENT = 100;
  private static final List<Ink> INKS = List.of(Ink.ORANGE, Ink.BLUE);

  private PretrainingFigures() {}

  private static int[] labels(Finding found) {
    return Arrays.stream(found.series().getOrDefault(PretrainingStudy.LABELS, new double[0]))
        .mapToInt(labels -> (int) labels)
        .toArray();
  }

  private static Figure errors(Finding found, Texts texts, String title) {
    return new BarChart(
        title,
        texts.get(KEY + "axis", Math.round(found.number(PretrainingStudy.ID + "Seeds"))),
        Arrays.stream(labels(found)).mapToObj(labels -> gain(found, texts, labels)).toList(),
        List.of(
            bars(found, texts, PretrainingStudy.RANDOM, Ink.GREY),
            bars(found, texts, PretrainingStudy.PRETRAINED, Ink.BLUE)));
  }

  private static String gain(Finding found, Texts texts, int labels) {
    double mean = found.number(PretrainingStudy.name("Gain", labels));
    double half = found.number(PretrainingStudy.name("GainInterval", labels));
    String gain = String.format(Locale.ROOT, "%+.2f", PERCENT * mean).replace('-', '−');
    String interval =
        Double.isNaN(half) ? "" : String.format(Locale.ROOT, " ± %.2f", PERCENT * half);
    return texts.get(KEY + "labels", labels, gain + interval);
  }

  private static BarChart.Series bars(Finding found, Texts texts, String route, Ink ink) {
    return new BarChart.Series(
        texts.get(KEY + route),
        ink,
        Arrays.stream(labels(found))
            .mapToObj(labels -> PretrainingStudy.name(route, labels) + "Accuracy")
            .mapToDouble(name -> PERCENT * (1 - found.number(name)))
            .toArray());
  }

  private static Figure gains(Finding found, Texts texts, String title) {
    int[] labels = labels(found);
    List<LineChart.Points> points = new ArrayList<>();
    for (int n = 0; n < labels.length; n++) {
      double[] random = series(found, PretrainingStudy.RANDOM, labels[n]);
      double[] pretrained = series(found, PretrainingStudy.PRETRAINED, labels[n]);
      double[] gains =
          IntStream.range(0, random.length)
              .mapToDouble(seed -> PERCENT * (pretrained[seed] - random[seed]))
              .toArray();
      double[] seeds = IntStream.rangeClosed(1, gains.length).asDoubleStream().toArray();
      points.add(
          new LineChart.Points(
              gain(found, texts, labels[n]),
              INKS.get(n % INKS.size()),
              seeds,
              gains,
              new double[gains.length]));
    }
    return new LineChart(
        title,
        texts.get(KEY + "seed"),
        texts.get(KEY + "gain"),
        List.of(),
        List.of(new LineChart.Level(texts.get(KEY + "nothing"), 0, Ink.TEXT)),
        points);
  }

  private static double[] series(Finding found, String route, int labels) {
    return found.series().getOrDefault(PretrainingStudy.name(route, labels), new double[0]);
  }
}

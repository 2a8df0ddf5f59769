package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.figure.Choosable;
import io.github.autoencoderlab.figure.Exploration;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Histogram;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LinkedPlanes;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where series lie by their codes, and which of them are told to be anomalies. */
final class CodeFigures {
  private static final String KEY = "figure.recurrent.";

  /** Planes of codes and of PCA. */
  static final FigureSpec CODES =
      FigureSpec.ofSnapshot("codes", KEY + "codes", RecurrentSnapshot.class, CodeFigures::codes);

  /** How often errors occur in normal and other series. */
  static final FigureSpec ANOMALIES =
      FigureSpec.ofSnapshot(
          "anomalies", KEY + "anomalies", RecurrentSnapshot.class, CodeFigures::anomalies);

  private static final int BINS = 50;
  private static final double PERCENT = 100;

  private CodeFigures() {}

  private static Figure codes(RecurrentSnapshot snapshot, Texts texts, String title) {
    RecurrentSnapshot.Codes codes = snapshot.codes();
    SeriesPicture picture = SeriesPicture.of(codes.signals(), snapshot.shape());
    int units = snapshot.shape().code();
    String name = texts.get(KEY + (units > 2 ? "codes.ofMany" : "codes.plane"), units);
    return new LinkedPlanes(
        title,
        classes(codes, texts),
        labels(codes),
        List.of(
            new LinkedPlanes.Panel(
                name,
                "",
                "z₁",
                "z₂",
                codes.code()[0],
                codes.code()[1],
                n -> picture.of(codes.signals().y().get(n)),
                null),
            new LinkedPlanes.Panel(
                texts.get(KEY + "codes.pca"),
                "",
                "z₁",
                "z₂",
                codes.pca()[0],
                codes.pca()[1],
                n -> new float[0],
                null)),
        new LinkedPlanes.Pictures(
            SeriesPicture.ROWS, SeriesPicture.COLUMNS, n -> picture.of(codes.signals().x().get(n))),
        Choosable.NONE,
        Exploration.NONE);
  }

  private static int[] labels(RecurrentSnapshot.Codes codes) {
    int[] labels = new int[codes.code()[0].length];
    for (int n = 0; n < codes.labels().length; n++) {
      labels[n] = codes.labels()[n] & 0xff;
    }
    return labels;
  }

  private static List<String> classes(RecurrentSnapshot.Codes codes, Texts texts) {
    int most = Arrays.stream(labels(codes)).max().orElse(0);
    return IntStream.rangeClosed(0, most).mapToObj(n -> texts.get(KEY + "codes.class", n)).toList();
  }

  private static Figure anomalies(RecurrentSnapshot snapshot, Texts texts, String title) {
    Anomalies found = snapshot.anomalies();
    if (!found.any()) {
      return new Note(title, texts.get(KEY + "anomalies.none"));
    }
    double percent = snapshot.view().percentile();
    double threshold = found.threshold(percent);
    List<Histogram.Series> series = new ArrayList<>();
    series.add(
        new Histogram.Series(
            texts.get(KEY + "anomalies.normal", PERCENT * Roc.above(found.normal(), threshold)),
            Ink.BLUE,
            decades(found.normal())));
    series.add(
        new Histogram.Series(
            texts.get(KEY + "anomalies.abnormal", PERCENT * Roc.above(found.abnormal(), threshold)),
            Ink.ORANGE,
            decades(found.abnormal())));
    String mark = texts.get(KEY + "anomalies.threshold", number(percent));
    return new Histogram(
        title,
        texts.get(KEY + "anomalies.axis"),
        texts.get(
            KEY + "anomalies.auc",
            digits(found.auc()),
            digits(found.rivals().nearest().auc()),
            digits(found.rivals().pca().auc())),
        series,
        BINS,
        List.of(new Histogram.Mark(mark, Math.log10(threshold))));
  }

  /** Errors of abnormal series are many times larger, so that ratios are what can be seen. */
  private static double[] decades(double[] errors) {
    return Arrays.stream(errors).map(Math::log10).toArray();
  }

  static String number(double percent) {
    return percent == Math.rint(percent) ? String.valueOf((int) percent) : String.valueOf(percent);
  }

  static String digits(double auc) {
    return String.format(Locale.ROOT, "%.3f", auc);
  }
}

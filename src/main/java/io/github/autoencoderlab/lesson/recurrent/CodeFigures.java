package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.figure.Choosable;
import io.github.autoencoderlab.figure.Exploration;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Histogram;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LinkedPlanes;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.figure.Offer;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
    SeriesPicture picture =
        SeriesPicture.of(codes.signals(), snapshot.shape().series().steps(), snapshot.data().pen());
    int units = snapshot.shape().code();
    int[] labels = SeriesNames.classes(codes.labels(), codes.code()[0].length);
    RecurrentSnapshot.Places places = codes.places();
    return new LinkedPlanes(
        title,
        SeriesNames.of(snapshot.data().name(), labels, texts),
        labels,
        List.of(
            new LinkedPlanes.Panel(
                texts.get(KEY + (units > 2 ? "codes.ofMany" : "codes.plane"), units),
                "",
                "z₁",
                "z₂",
                codes.code()[0],
                codes.code()[1],
                n -> picture.of(codes.signals().y().get(n)),
                places == null ? null : pictured(picture, places.code())),
            new LinkedPlanes.Panel(
                texts.get(KEY + "codes.pca"),
                "",
                "z₁",
                "z₂",
                codes.pca()[0],
                codes.pca()[1],
                n ->
                    places == null
                        ? new float[0]
                        : picture.of(places.pca().series(codes.pca()[0][n], codes.pca()[1][n])),
                places == null ? null : pictured(picture, places.pca()))),
        new LinkedPlanes.Pictures(
            picture.rows(), picture.columns(), n -> picture.of(codes.signals().x().get(n))),
        Choosable.NONE,
        Exploration.NONE);
  }

  private static LinkedPlanes.PlaceDecoder pictured(
      SeriesPicture picture, RecurrentSnapshot.Place place) {
    return (x, y) -> picture.of(place.series(x, y));
  }

  /** Where no class is known to be normal. */
  static Note noAnomalies(String title, Texts texts) {
    Offer offer = new Offer(texts.get(KEY + "anomalies.offer"), "ecg", List.of("trainOn=suited"));
    return new Note(title, texts.get(KEY + "anomalies.none"), offer);
  }

  private static Figure anomalies(RecurrentSnapshot snapshot, Texts texts, String title) {
    Anomalies found = snapshot.anomalies();
    if (!found.any()) {
      return noAnomalies(title, texts);
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

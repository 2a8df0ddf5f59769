package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.figure.Choosable;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.SignalGrid;
import io.github.autoencoderlab.figure.VectorField;
import io.github.autoencoderlab.lesson.kit.ImageErrors;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Examples that are no pictures beside what becomes of them: signals as lines over time, points as
 * arrows in the plane, from what the encoder sees to what the decoder says.
 */
final class OtherExamples {
  private static final String KEY = "figure.dense.points.";

  private final AutoencoderSnapshot snapshot;
  private final Texts texts;
  private final String title;
  private final List<String> errors;

  /**
   * Of a snapshot.
   *
   * @param errors of the examples, one for each, localised
   */
  OtherExamples(AutoencoderSnapshot snapshot, Texts texts, String title, List<String> errors) {
    this.snapshot = snapshot;
    this.texts = texts;
    this.title = title;
    this.errors = List.copyOf(errors);
  }

  /** Whether the examples are no pictures. */
  static boolean are(AutoencoderSnapshot snapshot) {
    return snapshot.kind() == Kind.SERIES || snapshot.kind() == Kind.POINTS;
  }

  /**
   * Of examples.
   *
   * @param given what the encoder sees; empty if that is the same
   */
  Figure figure(List<float[]> x, List<float[]> given, List<float[]> r, Choosable choice) {
    return snapshot.kind() == Kind.POINTS
        ? points(x, given.isEmpty() ? x : given, r)
        : signals(x, given, r, choice);
  }

  /** Weights from a signal to each code unit. */
  static Figure filters(
      AutoencoderSnapshot snapshot, List<float[]> filters, String title, Choosable choice) {
    List<SignalGrid.Panel> panels = new ArrayList<>();
    for (int j = 0; j < filters.size(); j++) {
      panels.add(
          new SignalGrid.Panel(
              String.valueOf(j), List.of(), channels(filters.get(j), snapshot.columns())));
    }
    return new SignalGrid(title, "", "W", panels, choice);
  }

  private Figure signals(List<float[]> x, List<float[]> given, List<float[]> r, Choosable choice) {
    List<SignalGrid.Panel> panels = new ArrayList<>();
    int width = snapshot.columns();
    for (int n = 0; n < Math.min(x.size(), r.size()); n++) {
      panels.add(
          new SignalGrid.Panel(
              errors.get(n),
              channels(x.get(n), width),
              channels(r.get(n), width),
              given.isEmpty() ? List.of() : channels(given.get(n), width)));
    }
    SignalGrid grid = new SignalGrid(title, "x", "r", panels, choice);
    return given.isEmpty() ? grid : grid.withGiven(texts.get("figure.dense.reconstructions.noisy"));
  }

  /** One line for each channel of a signal that lies step by step. */
  private static List<float[]> channels(float[] values, int width) {
    List<float[]> channels = new ArrayList<>();
    for (int channel = 0; channel < width; channel++) {
      float[] line = new float[values.length / width];
      for (int t = 0; t < line.length; t++) {
        line[t] = values[t * width + channel];
      }
      channels.add(line);
    }
    return channels;
  }

  /** Of more than two coordinates the first and the last are shown. */
  private Figure points(List<float[]> x, List<float[]> seen, List<float[]> r) {
    int count = Math.min(seen.size(), r.size());
    int last = snapshot.rows() * snapshot.columns() - 1;
    double[] fromX = coordinate(seen.subList(0, count), 0);
    double[] fromY = coordinate(seen.subList(0, count), last);
    VectorField.Arrows arrows =
        new VectorField.Arrows(
            texts.get(KEY + "arrows"),
            Ink.ORANGE,
            fromX,
            fromY,
            minus(coordinate(r.subList(0, count), 0), fromX),
            minus(coordinate(r.subList(0, count), last), fromY));
    List<VectorField.Points> points = new ArrayList<>();
    points.add(
        new VectorField.Points(
            texts.get(KEY + "data"), Ink.BLUE, coordinate(x, 0), coordinate(x, last)));
    List<float[]> pca = snapshot.pictures().pca();
    if (!pca.isEmpty()) {
      points.add(
          new VectorField.Points("PCA", Ink.PURPLE, coordinate(pca, 0), coordinate(pca, last)));
    }
    String error = ImageErrors.digits(snapshot.numbers().heldOut());
    return new VectorField(title, texts.get(KEY + "caption", error), "", points, arrows, List.of());
  }

  private static double[] coordinate(List<float[]> points, int place) {
    return points.stream().mapToDouble(point -> point[place]).toArray();
  }

  private static double[] minus(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int n = 0; n < a.length; n++) {
      difference[n] = a[n] - b[n];
    }
    return difference;
  }
}

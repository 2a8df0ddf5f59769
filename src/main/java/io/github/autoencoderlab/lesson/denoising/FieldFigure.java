package io.github.autoencoderlab.lesson.denoising;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.figure.VectorField;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where a denoising autoencoder moves the points of a plane. */
final class FieldFigure {
  private FieldFigure() {}

  /** The field that was found last, or what can be asked. */
  static Figure figure(Scene scene, Texts texts, String title) {
    return scene
        .findings()
        .latest(FieldStudy.ID)
        .map(found -> field(found, texts, title))
        .orElseGet(() -> new Note(title, texts.get("figure.denoising.field.none")));
  }

  private static Figure field(Finding found, Texts texts, String title) {
    String distances =
        texts.get(
            "figure.denoising.field.distance",
            decimals(found.number(FieldStudy.BEFORE)),
            decimals(found.number(FieldStudy.AFTER)),
            FieldStudy.PASSES,
            decimals(found.number(FieldStudy.AFTER_SEVERAL)));
    String points = texts.get("figure.denoising.field.points");
    return new VectorField(
        title,
        distances,
        "",
        List.of(new VectorField.Points(points, Ink.BLUE, of(found, "curveX"), of(found, "curveY"))),
        arrows(found, texts.get("figure.denoising.field.arrows")),
        IntStream.range(0, FieldStudy.PATHS)
            .mapToObj(n -> path(found, n, texts.get("figure.denoising.field.path")))
            .toList());
  }

  private static VectorField.Arrows arrows(Finding found, String name) {
    double[] x = of(found, "gridX");
    double[] y = of(found, "gridY");
    double[] dx = difference(of(found, "movedX"), x);
    double[] dy = difference(of(found, "movedY"), y);
    return new VectorField.Arrows(name, Ink.ORANGE, x, y, dx, dy);
  }

  private static VectorField.Path path(Finding found, int n, String name) {
    String series = "path" + n;
    return new VectorField.Path(name, Ink.TEXT, of(found, series + "X"), of(found, series + "Y"));
  }

  private static double[] difference(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(n -> a[n] - b[n]).toArray();
  }

  private static double[] of(Finding found, String name) {
    return found.series().getOrDefault(name, new double[0]);
  }

  private static String decimals(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}

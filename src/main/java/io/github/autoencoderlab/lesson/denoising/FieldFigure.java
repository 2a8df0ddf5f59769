package io.github.autoencoderlab.lesson.denoising;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.VectorField;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where a denoising autoencoder moves the points of a plane. */
final class FieldFigure {
  private static final String KEY = "figure.denoising.field";

  /** The field that was found last. */
  static final FigureSpec SPEC =
      FigureSpec.ofFinding("field", KEY, FieldStudy.ID, KEY + ".none", FieldFigure::field);

  private FieldFigure() {}

  private static Figure field(Finding found, Texts texts, String title) {
    String distances =
        texts.get(
            KEY + ".distance",
            decimals(found.number(FieldStudy.BEFORE)),
            decimals(found.number(FieldStudy.AFTER)),
            FieldStudy.PASSES,
            decimals(found.number(FieldStudy.AFTER_SEVERAL)));
    String points = texts.get(KEY + ".points");
    return new VectorField(
        title,
        distances,
        "",
        List.of(new VectorField.Points(points, Ink.BLUE, of(found, "curveX"), of(found, "curveY"))),
        arrows(found, texts.get(KEY + ".arrows")),
        IntStream.range(0, FieldStudy.PATHS)
            .mapToObj(n -> path(found, n, texts.get(KEY + ".path")))
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

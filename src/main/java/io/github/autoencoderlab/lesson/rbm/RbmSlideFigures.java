package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The slide's formulas as pictures: both terms of the gradient, and draws beside σ. */
final class RbmSlideFigures {
  private static final int POINTS = 201;
  private static final double LEAST_REACH = 6;

  private RbmSlideFigures() {}

  /** What the data ask for, what the model says, and the difference, for each weight. */
  static Figure terms(RbmSnapshot snapshot, Texts texts, String title) {
    RbmTerms terms = snapshot.terms();
    if (terms == null) {
      int visible = snapshot.rows() * snapshot.columns();
      return new Note(title, texts.get("figure.rbm.terms.none", visible, snapshot.hidden()));
    }
    List<float[]> tiles = new ArrayList<>(terms.data());
    tiles.addAll(terms.model());
    tiles.addAll(terms.gradient());
    int units = terms.data().size();
    int j = Math.min(snapshot.moment().unit(), units - 1);
    int i = snapshot.moment().pixel();
    String caption =
        texts.get(
            "figure.rbm.terms.caption",
            j,
            i,
            four(terms.data().get(j)[i]),
            four(terms.model().get(j)[i]),
            four(terms.gradient().get(j)[i]));
    return ImageGrid.gray(title, tiles, snapshot.rows(), snapshot.columns())
        .withColumns(units)
        .withSignedRow(2)
        .withReach(WeightTiles.reach(terms.gradient()))
        .withName("")
        .withLabels(
            List.of(
                texts.get("figure.rbm.terms.data"),
                texts.get("figure.rbm.terms.model"),
                texts.get("figure.rbm.terms.difference")),
            IntStream.range(0, units).mapToObj(n -> "h" + n).toList())
        .withCaption(caption);
  }

  /** How often each unit was drawn as 1, over what it is told. */
  static Figure draws(RbmSnapshot snapshot, Texts texts, String title) {
    RbmDraws draws = snapshot.draws();
    if (draws == null) {
      return new Note(title, "");
    }
    double reach =
        DoubleStream.concat(
                Arrays.stream(draws.hidden().input()), Arrays.stream(draws.visible().input()))
            .map(Math::abs)
            .reduce(LEAST_REACH, Math::max);
    double[] x =
        IntStream.range(0, POINTS).mapToDouble(n -> reach * (2.0 * n / (POINTS - 1) - 1)).toArray();
    return new LineChart(
        title,
        texts.get("figure.rbm.draws.input"),
        texts.get("figure.rbm.draws.share"),
        List.of(
            new LineChart.Line(
                "σ(x)", Ink.GREY, x, Arrays.stream(x).map(RbmSums::sigma).toArray())),
        List.of(),
        List.of(
            points(draws.hidden(), "hidden", Ink.BLUE, texts),
            points(draws.visible(), "visible", Ink.ORANGE, texts)));
  }

  private static LineChart.Points points(RbmDraws.Layer layer, String name, Ink ink, Texts texts) {
    double input = layer.input()[layer.watched()];
    String legend =
        texts.get(
            "figure.rbm.draws." + name,
            layer.watched(),
            two(input),
            three(RbmSums.sigma(input)),
            three(layer.share()[layer.watched()]));
    return new LineChart.Points(
        legend, ink, layer.input(), layer.share(), new double[layer.input().length]);
  }

  private static String two(double number) {
    return String.format(Locale.ROOT, "%.2f", number).replace('-', '−');
  }

  private static String four(double number) {
    return String.format(Locale.ROOT, "%.4f", number).replace('-', '−');
  }

  private static String three(double number) {
    return String.format(Locale.ROOT, "%.3f", number).replace('-', '−');
  }
}

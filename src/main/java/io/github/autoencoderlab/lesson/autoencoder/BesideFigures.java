package io.github.autoencoderlab.lesson.autoencoder;

import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.dense.DenseSnapshot;
import io.github.autoencoderlab.lesson.kit.PictureSeries;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The figures of {@link BesideRbm}. */
final class BesideFigures {
  private static final String KEY = "figure.autoencoder.beside";
  private static final String NONE = KEY + ".none";
  private static final String NO_PASSES = "figure.autoencoder.passes.none";

  /** The same images through all three. */
  static final FigureSpec ROWS =
      FigureSpec.ofFinding(
          "beside", KEY, BesideRbm.ID, NONE, DenseSnapshot.class, BesideFigures::grid);

  /** A hundred passes of one image: one value beside a spread. */
  static final FigureSpec PASSES =
      FigureSpec.ofFinding(
          "passes", "figure.autoencoder.passes", BesideRbm.ID, NO_PASSES, BesideFigures::spread);

  /** What the codes know of the class. */
  static final FigureSpec ACCURACY =
      FigureSpec.ofFinding(
          "sameSize", "figure.autoencoder.sameSize", BesideRbm.ID, NONE, BesideFigures::bars);

  private static final double PERCENT = 100;
  private static final int CURVE = 101;

  private BesideFigures() {}

  private static Figure grid(Finding found, DenseSnapshot snapshot, Texts texts, String title) {
    int size = snapshot.rows() * snapshot.columns();
    List<float[]> tiles = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    int across = 1;
    for (String name : BesideRbm.ROWS) {
      List<float[]> pictures = PictureSeries.of(found, name, size);
      tiles.addAll(pictures);
      if (!pictures.isEmpty()) {
        across = pictures.size();
        labels.add(label(name, found, texts));
      }
    }
    ImageGrid grid =
        snapshot.signed()
            ? ImageGrid.signed(title, "x", tiles, snapshot.rows(), snapshot.columns())
            : ImageGrid.gray(title, tiles, snapshot.rows(), snapshot.columns()).withName("x");
    return grid.withColumns(across)
        .withLabels(labels, List.of())
        .withCaption(texts.get(KEY + ".caption"));
  }

  private static String label(String name, Finding found, Texts texts) {
    double error = found.number(name + "SquaredError");
    return texts.get(KEY + "." + name)
        + (Double.isNaN(error) ? "" : String.format(Locale.ROOT, " %.1f", error));
  }

  private static Figure spread(Finding found, Texts texts, String title) {
    if (!found.series().containsKey("p")) {
      return new Note(title, texts.get(NO_PASSES));
    }
    double[] p = found.series().getOrDefault("p", new double[0]);
    double[] variance = found.series().getOrDefault("variance", new double[p.length]);
    double[] at = IntStream.range(0, CURVE).mapToDouble(n -> n / (CURVE - 1.0)).toArray();
    double[] none = new double[p.length];
    return new LineChart(
        title,
        "p = σ(c + Wx)",
        texts.get("figure.autoencoder.passes.axis"),
        List.of(
            new LineChart.Line(
                "p (1 − p)",
                Ink.GREY,
                at,
                Arrays.stream(at).map(one -> one * (1 - one)).toArray())),
        List.of(),
        List.of(
            new LineChart.Points(
                texts.get("figure.autoencoder.passes.rbm"), Ink.ORANGE, p, variance, none),
            new LineChart.Points(
                texts.get("figure.autoencoder.passes.autoencoder"), Ink.BLUE, p, none, none)));
  }

  private static Figure bars(Finding found, Texts texts, String title) {
    List<String> codes = BesideRbm.ROWS.subList(1, BesideRbm.ROWS.size());
    return new BarChart(
        title,
        texts.get("figure.autoencoder.classifier.axis"),
        codes.stream().map(code -> texts.get(KEY + "." + code)).toList(),
        List.of(
            series(found, texts, codes, "NeighbourAccuracy", Ink.BLUE),
            series(found, texts, codes, "FewLabels", Ink.ORANGE)));
  }

  private static BarChart.Series series(
      Finding found, Texts texts, List<String> codes, String number, Ink ink) {
    return new BarChart.Series(
        texts.get("figure.autoencoder.sameSize." + number),
        ink,
        codes.stream().mapToDouble(code -> PERCENT * found.number(code + number)).toArray());
  }
}

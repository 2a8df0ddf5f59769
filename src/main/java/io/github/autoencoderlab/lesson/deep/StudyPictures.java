package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.kit.ImageErrors;
import io.github.autoencoderlab.lesson.kit.PictureSeries;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The figures of {@link BesidePcaStudy} and {@link TooStrongStudy}. */
public final class StudyPictures {
  private static final String STRONG_KEY = "figure.deep.tooStrong";
  private static final double PERCENT = 100;

  /** Held-out images through a deep autoencoder and as many principal components. */
  public static final FigureSpec BESIDE_PCA =
      StudyFigure.spec("deepReconstructions", BesidePcaStudy.ID, StudyPictures::besidePca);

  /** Images seen and not seen through a net that is too strong, and through a sensible one. */
  public static final FigureSpec TOO_STRONG =
      StudyFigure.spec("tooStrong", TooStrongStudy.ID, StudyPictures::tooStrong);

  /** Errors and accuracy of both nets. */
  public static final FigureSpec TOO_STRONG_NUMBERS =
      StudyFigure.spec("tooStrongNumbers", TooStrongStudy.ID, StudyPictures::tooStrongNumbers);

  private StudyPictures() {}

  private static Figure besidePca(Finding found, DeepSnapshot snapshot, Texts texts, String title) {
    int size = snapshot.rows() * snapshot.columns();
    List<float[]> x = PictureSeries.of(found, "x", size);
    List<float[]> deep = PictureSeries.of(found, "deep", size);
    List<float[]> pca = PictureSeries.of(found, "pca", size);
    String key = "figure.deep.deepReconstructions.";
    return grid(found, snapshot, title, List.of("x", "deep", "pca"))
        .withLabels(
            List.of(
                "x",
                texts.get(key + "deep", ImageErrors.digits(found.number("deep30SquaredError"))),
                "PCA " + ImageErrors.digits(found.number("pca30SquaredError"))),
            IntStream.range(0, x.size())
                .mapToObj(n -> errors(x.get(n), deep.get(n), pca.get(n)))
                .toList())
        .withCaption(texts.get(key + "caption"));
  }

  private static String errors(float[] x, float[] deep, float[] pca) {
    return String.format(
        Locale.ROOT, "%.0f|%.0f", ImageErrors.squared(x, deep), ImageErrors.squared(x, pca));
  }

  private static ImageGrid grid(
      Finding found, DeepSnapshot snapshot, String title, List<String> rows) {
    int size = snapshot.rows() * snapshot.columns();
    List<float[]> tiles = new ArrayList<>();
    rows.forEach(row -> tiles.addAll(PictureSeries.of(found, row, size)));
    return ImageGrid.gray(title, tiles, snapshot.rows(), snapshot.columns())
        .withName("x")
        .withColumns(Math.max(1, tiles.size() / rows.size()));
  }

  private static Figure tooStrong(Finding found, DeepSnapshot snapshot, Texts texts, String title) {
    List<String> rows = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    boolean seen = true;
    for (String part : List.of("Train", "Test")) {
      rows.add(seen ? "seen" : "heldOut");
      labels.add(texts.get(STRONG_KEY + "." + part));
      for (String net : List.of(TooStrongStudy.STRONG, TooStrongStudy.SENSIBLE)) {
        double error = found.number(net + part + "SquaredError");
        // Before the end one of them still learns.
        if (!Double.isNaN(error)) {
          rows.add(net + (seen ? "Seen" : "HeldOut"));
          labels.add(texts.get(STRONG_KEY + "." + net, ImageErrors.digits(error)));
        }
      }
      seen = false;
    }
    return grid(found, snapshot, title, rows)
        .withLabels(labels, List.of())
        .withCaption(texts.get(STRONG_KEY + ".caption", strongNet(snapshot), TooStrongStudy.FEW));
  }

  private static String strongNet(DeepSnapshot snapshot) {
    int inputs = snapshot.rows() * snapshot.columns();
    return RouteFigures.net(inputs, TooStrongStudy.STRONG_SIZES);
  }

  private static Figure tooStrongNumbers(
      Finding found, DeepSnapshot snapshot, Texts texts, String title) {
    return new BarChart(
        title,
        "",
        List.of(
            texts.get(STRONG_KEY + ".seenError"),
            texts.get(STRONG_KEY + ".heldOutError"),
            texts.get(STRONG_KEY + ".accuracy")),
        List.of(
            bars(found, texts, TooStrongStudy.STRONG, Ink.ORANGE),
            bars(found, texts, TooStrongStudy.SENSIBLE, Ink.BLUE)));
  }

  private static BarChart.Series bars(Finding found, Texts texts, String net, Ink ink) {
    return new BarChart.Series(
        texts.get(STRONG_KEY + "." + net + "Net", TooStrongStudy.FEW),
        ink,
        new double[] {
          found.number(net + "TrainSquaredError"),
          found.number(net + "TestSquaredError"),
          PERCENT * found.number(net + "NeighbourAccuracy")
        });
  }
}

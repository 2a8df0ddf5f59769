package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.figure.Choosable;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Histogram;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The figures that lessons of dense autoencoders choose from. */
public final class DenseFigures {
  /** Input, code and reconstruction as a network, line by line. */
  public static final FigureSpec NETWORK = of("network", DenseNetwork::figure);

  /** The same with the masks of denoising and of dropout. */
  public static final FigureSpec MASKS = of("masks", DenseMasks::figure);

  /** Held-out examples above what becomes of them, and what PCA makes of them. */
  public static final FigureSpec RECONSTRUCTIONS = ofAny("reconstructions", DensePictures::heldOut);

  /** The same of training examples. */
  public static final FigureSpec SEEN = ofAny("seen", DensePictures::seen);

  /** Weights from the input to each code unit. */
  public static final FigureSpec FILTERS = of("filters", DenseFigures::filters);

  /** The mean activity of each code unit, with ρ. */
  public static final FigureSpec ACTIVITY = ofAny("activity", DenseFigures::activity);

  /** A learning step, line by line. */
  public static final FigureSpec ALGORITHM = of("algorithm", DenseAlgorithm::sheet);

  /** The same beside contrastive divergence. */
  public static final FigureSpec ALGORITHMS = of("algorithms", DenseAlgorithm::beside);

  /** Formulas with the numbers of the moment. */
  public static final FigureSpec FORMULAS = of("formulas", DenseFormulas::sheet);

  /** Squared error of mini-batches and of held-out examples, with that of PCA. */
  public static final FigureSpec ERROR =
      new FigureSpec("error", "figure.dense.error", DenseFigures::error);

  /** What is descended, term by term. */
  public static final FigureSpec OBJECTIVE =
      new FigureSpec("objective", "figure.dense.objective", DenseObjective::figure);

  private static final String ANGLE = "figure.autoencoder.angle.directions";
  private static final int BINS = 50;

  private DenseFigures() {}

  private static FigureSpec of(String id, FigureSpec.SnapshotPainter<DenseSnapshot> painter) {
    return FigureSpec.ofSnapshot(id, "figure.dense." + id, DenseSnapshot.class, painter);
  }

  private static FigureSpec ofAny(
      String id, FigureSpec.SnapshotPainter<AutoencoderSnapshot> painter) {
    return FigureSpec.ofSnapshot(id, "figure.dense." + id, AutoencoderSnapshot.class, painter);
  }

  private static Figure filters(DenseSnapshot snapshot, Texts texts, String title) {
    Choosable watched = new Choosable(DenseControls.WATCHED_UNIT.id(), snapshot.moment().unit());
    if (snapshot.kind() == Kind.SERIES) {
      return OtherExamples.filters(snapshot, snapshot.filters(), title, watched);
    }
    return ImageGrid.signed(title, "W", snapshot.filters(), snapshot.rows(), snapshot.columns())
        .withReach(snapshot.filterReach())
        .withSelection(watched)
        .withCaption(
            texts.get("figure.rbm.weights.caption", snapshot.filters().size(), snapshot.units()));
  }

  private static Figure activity(AutoencoderSnapshot snapshot, Texts texts, String title) {
    return new Histogram(
            title,
            texts.get("figure.dense.activity.axis"),
            texts.get("figure.dense.activity.count"),
            List.of(
                new Histogram.Series(
                    texts.get("figure.dense.activity.units"), Ink.ORANGE, snapshot.activity())),
            BINS,
            List.of(new Histogram.Mark("ρ", snapshot.options().sparsity().target())))
        .ofShares();
  }

  private static Figure error(Scene scene, Texts texts, String title) {
    List<LineChart.Line> lines = new ArrayList<>();
    lines.add(measured(scene, texts, "batchSquaredError", Ink.BLUE));
    lines.add(measured(scene, texts, "heldOutSquaredError", Ink.GREEN));
    LineChart.Line corrupted = measured(scene, texts, "heldOutCorruptedSquaredError", Ink.ORANGE);
    if (corrupted.x().length > 0) {
      lines.add(corrupted);
    }
    DenseSnapshot snapshot = (DenseSnapshot) scene.snapshot();
    boolean noisy = snapshot.pictures().noisy();
    String pca =
        texts.get("figure.dense.error." + (noisy ? "pcaOfNoisy" : "pca"), snapshot.units());
    return new LineChart(
            title,
            texts.get("axis.step"),
            texts.get("axis.squaredError"),
            lines,
            Double.isNaN(snapshot.numbers().pca())
                ? List.of()
                : List.of(new LineChart.Level(pca, snapshot.numbers().pca(), Ink.PURPLE)))
        .withTail();
  }

  /**
   * Largest angles of PCA's directions to those of a linear decoder: of all and, where there are
   * more, of the leading ones; empty if nothing was measured.
   */
  public static List<LineChart.Line> angles(Scene scene, Texts texts) {
    DenseSnapshot snapshot = (DenseSnapshot) scene.snapshot();
    int all = Math.min(snapshot.units(), snapshot.rows() * snapshot.columns());
    List<LineChart.Line> lines = new ArrayList<>();
    lines.add(line(scene, texts.get(ANGLE, all), "largestPrincipalAngle", Ink.ORANGE));
    if (all > AutoencoderProbe.LEADING) {
      String leading = texts.get(ANGLE + ".leading", AutoencoderProbe.LEADING);
      lines.add(line(scene, leading, "leadingPrincipalAngle", Ink.BLUE));
    }
    return lines.stream().filter(line -> line.x().length > 0).toList();
  }

  private static LineChart.Line measured(Scene scene, Texts texts, String name, Ink ink) {
    return line(scene, texts.get("curve.dense." + name), name, ink);
  }

  private static LineChart.Line line(Scene scene, String title, String name, Ink ink) {
    Curves.Curve curve = scene.curves().curve(name);
    return new LineChart.Line(title, ink, curve.steps(), curve.values());
  }
}

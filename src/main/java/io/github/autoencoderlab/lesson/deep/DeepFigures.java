package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Scatter;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.kit.ImageErrors;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The figures that lessons of deep nets choose from. */
public final class DeepFigures {
  /** Codes of held-out examples, by class. */
  public static final FigureSpec CODES = of("codes", DeepFigures::codes);

  /** The same examples by their first two principal components. */
  public static final FigureSpec PCA_CODES = of("pcaCodes", DeepFigures::pcaCodes);

  /** Held-out examples above what becomes of them, and what PCA makes of them. */
  public static final FigureSpec RECONSTRUCTIONS =
      of("reconstructions", DeepFigures::reconstructions);

  /** Weights from the input to units of the lowest layer. */
  public static final FigureSpec FILTERS = of("filters", DeepFigures::filters);

  /** The stages of the run. */
  public static final FigureSpec STAGES = of("stages", DeepStages::sheet);

  /** One example on its way through the net, by the lines of slow motion. */
  public static final FigureSpec NETWORK = of("network", DeepNetwork::figure);

  /** What each stage makes smaller, relative to its beginning. */
  public static final FigureSpec STAGE_ERRORS =
      new FigureSpec("stageErrors", "figure.deep.stageErrors", DeepStageErrors::chart);

  /** Squared error, or the share of wrong classes, against steps. */
  public static final FigureSpec ERROR =
      new FigureSpec("error", "figure.deep.error", DeepFigures::error);

  private DeepFigures() {}

  private static FigureSpec of(String id, FigureSpec.SnapshotPainter<DeepSnapshot> painter) {
    return FigureSpec.ofSnapshot(id, "figure.deep." + id, DeepSnapshot.class, painter);
  }

  private static Figure codes(DeepSnapshot snapshot, Texts texts, String title) {
    DeepSnapshot.Plane plane = snapshot.plane();
    String axis = plane.units() > 2 ? texts.get("figure.deep.codes.of", plane.units()) : "";
    return scatter(snapshot, plane, title, axis, plane.units() > 2 ? "PC" : "z");
  }

  private static Figure pcaCodes(DeepSnapshot snapshot, Texts texts, String title) {
    return scatter(snapshot, snapshot.pcaPlane(), title, "", "PC");
  }

  private static Scatter scatter(
      DeepSnapshot snapshot, DeepSnapshot.Plane plane, String title, String note, String symbol) {
    List<Scatter.Group> groups = new ArrayList<>();
    TreeSet<Integer> classes = new TreeSet<>();
    for (byte label : plane.labels()) {
      classes.add(label & 0xff);
    }
    for (int label : classes) {
      groups.add(group(plane, snapshot.className(label), places(plane, label)));
    }
    if (classes.isEmpty()) {
      groups.add(group(plane, "x", IntStream.range(0, plane.x().length).toArray()));
    }
    String x = note.isEmpty() ? symbol + "₁" : symbol + "₁, " + note;
    return new Scatter(title, x, symbol + "₂", groups);
  }

  private static int[] places(DeepSnapshot.Plane plane, int label) {
    return IntStream.range(0, plane.labels().length)
        .filter(n -> plane.labels()[n] == (byte) label)
        .toArray();
  }

  private static Scatter.Group group(DeepSnapshot.Plane plane, String name, int[] places) {
    return new Scatter.Group(
        name,
        IntStream.of(places).mapToDouble(n -> plane.x()[n]).toArray(),
        IntStream.of(places).mapToDouble(n -> plane.y()[n]).toArray(),
        places);
  }

  private static Figure reconstructions(DeepSnapshot snapshot, Texts texts, String title) {
    DeepSnapshot.Pictures pictures = snapshot.pictures();
    List<float[]> tiles = new ArrayList<>(pictures.original());
    tiles.addAll(pictures.reconstruction());
    List<String> rows = new ArrayList<>(List.of("x"));
    if (!pictures.reconstruction().isEmpty()) {
      rows.add("r");
    }
    if (!pictures.reconstruction().isEmpty() && !pictures.pca().isEmpty()) {
      tiles.addAll(pictures.pca());
      rows.add("PCA");
    }
    return ImageGrid.gray(title, tiles, snapshot.rows(), snapshot.columns())
        .withName("x")
        .withColumns(pictures.original().size())
        .withLabels(
            rows,
            pictures.told().isEmpty()
                ? ImageErrors.of(pictures.original(), pictures.reconstruction())
                : pictures.told().stream().map(snapshot::className).toList())
        .withCaption(caption(pictures, texts));
  }

  private static String caption(DeepSnapshot.Pictures pictures, Texts texts) {
    if (!pictures.told().isEmpty()) {
      return texts.get("figure.deep.reconstructions.told");
    }
    String copies = pictures.pca().isEmpty() ? ".copies" : "";
    return texts.get(
        "figure.deep.reconstructions.caption" + copies, pictures.units(), pictures.components());
  }

  private static Figure filters(DeepSnapshot snapshot, Texts texts, String title) {
    return ImageGrid.signed(title, "W", snapshot.filters(), snapshot.rows(), snapshot.columns())
        .withReach(WeightTiles.reach(snapshot.filters()))
        .withCaption(
            texts.get(
                "figure.deep.filters.caption",
                snapshot.filters().size(),
                snapshot.plan().sizes().get(1)));
  }

  private static Figure error(Scene scene, Texts texts, String title) {
    boolean classes = scene.curves().curve("trainError").steps().length > 0;
    if (classes) {
      return new LineChart(
          title,
          texts.get("axis.step"),
          texts.get("figure.deep.error.share"),
          List.of(
              line(scene, texts, "trainError", Ink.BLUE),
              line(scene, texts, "validationError", Ink.GREEN)));
    }
    DeepSnapshot snapshot = (DeepSnapshot) scene.snapshot();
    return new LineChart(
        title,
        texts.get("axis.step"),
        texts.get("axis.squaredError"),
        List.of(
            line(scene, texts, "trainSquaredError", Ink.BLUE),
            line(scene, texts, "testSquaredError", Ink.GREEN)),
        Double.isNaN(snapshot.pcaSquaredError())
            ? List.of()
            : List.of(
                new LineChart.Level(
                    texts.get("figure.deep.error.pca", snapshot.pictures().components()),
                    snapshot.pcaSquaredError(),
                    Ink.PURPLE)));
  }

  private static LineChart.Line line(Scene scene, Texts texts, String name, Ink ink) {
    Curves.Curve curve = scene.curves().curve(name);
    return new LineChart.Line(texts.get("curve.deep." + name), ink, curve.steps(), curve.values());
  }
}

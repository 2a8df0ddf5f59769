package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.engine.stack.FrozenDecoder;
import io.github.autoencoderlab.figure.Choosable;
import io.github.autoencoderlab.figure.Exploration;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.LinkedPlanes;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.figure.Offer;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.deep.PlaneViews.Cloud;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The planes of the code and of PCA, and what one finds on a walk through them. */
public final class PlaneFigures {
  /** Both planes side by side, linked. */
  public static final FigureSpec PLANES = of("planes", PlaneFigures::planes);

  /** What places of the code's plane say, as a grid. */
  public static final FigureSpec DECODINGS = of("decodings", PlaneFigures::decodings);

  /** From one example to another along a straight line between their codes. */
  public static final FigureSpec BETWEEN = of("between", PlaneFigures::between);

  private static final double PERCENT = 100;

  private PlaneFigures() {}

  private static FigureSpec of(String id, FigureSpec.SnapshotPainter<DeepSnapshot> painter) {
    return FigureSpec.ofSnapshot(id, "figure.deep." + id, DeepSnapshot.class, painter);
  }

  private static Figure planes(DeepSnapshot snapshot, Texts texts, String title) {
    PlaneViews views = snapshot.planes();
    Examples examples = views.examples();
    if (examples == null) {
      return new Note(title, "");
    }
    int count = views.code().x().length;
    int[] labels = new int[count];
    if (examples.labels().length > 0) {
      Arrays.setAll(labels, n -> examples.labels()[n] & 0xff);
    }
    int classes = 1 + Math.max(0, Arrays.stream(labels).max().orElse(0));
    return new LinkedPlanes(
        title,
        IntStream.range(0, classes).mapToObj(snapshot::className).toList(),
        labels,
        List.of(codePanel(snapshot, views, texts), pcaPanel(snapshot, views, texts)),
        new LinkedPlanes.Pictures(snapshot.rows(), snapshot.columns(), n -> picture(examples, n)),
        new Choosable(DeepParameters.MARKED_EXAMPLE.id(), views.chosen()),
        Exploration.NONE);
  }

  private static float[] picture(Examples examples, int n) {
    float[] picture = new float[examples.size()];
    examples.copy(n, picture, 0);
    return picture;
  }

  private static LinkedPlanes.Panel codePanel(
      DeepSnapshot snapshot, PlaneViews views, Texts texts) {
    Cloud cloud = views.code();
    int layers = Math.min(snapshot.progress().stage() + 1, snapshot.plan().layers());
    String name =
        snapshot.plan().sizes().stream()
            .limit(layers + 1L)
            .map(String::valueOf)
            .collect(Collectors.joining(" → "));
    boolean flat = cloud.units() <= 2;
    String x = flat ? "z₁" : "PC₁, " + texts.get("figure.deep.codes.of", cloud.units());
    LinkedPlanes.PlaceDecoder decoder = decoder(cloud, views.decoder());
    return new LinkedPlanes.Panel(
        name,
        score(cloud, texts),
        x,
        cloud.units() < 2 ? "" : flat ? "z₂" : "PC₂",
        cloud.x(),
        cloud.y(),
        n -> decoder == null ? ImageGrid.FREE : decoder.decode(cloud.x()[n], cloud.y()[n]),
        decoder);
  }

  /** Of codes of one or two units, which a place of the plane is. */
  private static LinkedPlanes.@Nullable PlaceDecoder decoder(
      Cloud cloud, @Nullable FrozenDecoder decoder) {
    if (decoder == null || cloud.units() > 2) {
      return null;
    }
    return cloud.units() == 1
        ? (x, y) -> decoder.decode((float) x)
        : (x, y) -> decoder.decode((float) x, (float) y);
  }

  private static LinkedPlanes.Panel pcaPanel(DeepSnapshot snapshot, PlaneViews views, Texts texts) {
    Cloud cloud = views.pca();
    PlaneViews.PcaPlane plane = views.pcaPlane();
    LinkedPlanes.PlaceDecoder decoder = plane == null ? null : plane::decode;
    return new LinkedPlanes.Panel(
        "PCA " + snapshot.plan().sizes().get(0) + " → 2",
        score(cloud, texts),
        "PC₁",
        "PC₂",
        cloud.x(),
        cloud.y(),
        n -> decoder == null ? ImageGrid.FREE : decoder.decode(cloud.x()[n], cloud.y()[n]),
        decoder);
  }

  private static String score(Cloud cloud, Texts texts) {
    return Double.isNaN(cloud.accuracy())
        ? ""
        : texts.get(
            "figure.deep.planes.score",
            String.format(Locale.ROOT, "%.1f", PERCENT * cloud.accuracy()));
  }

  private static Figure decodings(DeepSnapshot snapshot, Texts texts, String title) {
    PlaneViews.Grid grid = snapshot.planes().grid();
    if (grid.tiles().isEmpty()) {
      String words = none(snapshot, texts, "figure.deep.decodings.none");
      return snapshot.plan().goal() == Goal.CLASSIFY
          ? new Note(title, words)
          : new Note(
              title,
              words,
              new Offer(texts.get("figure.deep.decodings.offer"), "", List.of("codeUnits=2")));
    }
    return ImageGrid.gray(title, grid.tiles(), snapshot.rows(), snapshot.columns())
        .withName("r")
        .withColumns(grid.side())
        .withCaption(
            texts.get(
                "figure.deep.decodings.caption",
                number(grid.left()),
                number(grid.right()),
                number(grid.bottom()),
                number(grid.top())));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replace('-', '−');
  }

  /** Why there is nothing to be seen. */
  private static String none(DeepSnapshot snapshot, Texts texts, String key) {
    int layers = Math.min(snapshot.progress().stage() + 1, snapshot.plan().layers());
    boolean whole = snapshot.progress().stage() == snapshot.plan().layers();
    return whole && snapshot.plan().goal() == Goal.CLASSIFY
        ? texts.get("figure.deep.planes.classifier")
        : texts.get(key, snapshot.plan().sizes().get(layers));
  }

  private static Figure between(DeepSnapshot snapshot, Texts texts, String title) {
    PlaneViews.Strip strip = snapshot.planes().strip();
    if (strip.ends().isEmpty()) {
      return new Note(title, none(snapshot, texts, "figure.deep.planes.classifier"));
    }
    int frames = strip.net().size();
    List<String> shares = new ArrayList<>(List.of("x"));
    for (int n = 0; n < frames; n++) {
      shares.add(n % 2 == 0 ? String.valueOf(n / (frames - 1.0)).replace(".0", "") : "");
    }
    shares.add("x′");
    return ImageGrid.gray(title, rows(strip), snapshot.rows(), snapshot.columns())
        .withName("x")
        .withColumns(frames + 2)
        .withLabels(List.of("r", "PCA"), shares)
        .withCaption(texts.get("figure.deep.between.caption", strip.from(), strip.to()));
  }

  /** The line of each between both examples. */
  private static List<float[]> rows(PlaneViews.Strip strip) {
    List<float[]> tiles = new ArrayList<>();
    for (List<float[]> line : List.of(strip.net(), strip.pca())) {
      tiles.add(strip.ends().get(0));
      tiles.addAll(line);
      tiles.add(strip.ends().get(1));
    }
    return tiles;
  }
}

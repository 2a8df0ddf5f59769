package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.figure.Choosable;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.GridColumns;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.kit.ImageErrors;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Examples above what becomes of them, what is lacking or too much, and how much that is. */
final class DensePictures {
  /** Differences from here on have the fullest colour. */
  private static final double REACH = 0.5;

  private static final String KEY = "figure.dense.reconstructions.";

  private final AutoencoderSnapshot snapshot;
  private final Texts texts;
  private final List<float[]> x;
  private final List<float[]> r;

  /** One for each column. */
  private final List<String> errors;

  private final List<float[]> tiles = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private int difference;

  private DensePictures(
      AutoencoderSnapshot snapshot, Texts texts, List<float[]> x, List<float[]> r) {
    this.snapshot = snapshot;
    this.texts = texts;
    this.x = x;
    this.r = r;
    errors = ImageErrors.of(x, r);
  }

  /** A drawing and held-out examples, with what PCA makes of them. */
  static Figure heldOut(AutoencoderSnapshot snapshot, Texts texts, String title) {
    AutoencoderLook.Pictures pictures = snapshot.pictures();
    AutoencoderLook.Columns columns = pictures.columns();
    DensePictures figure =
        new DensePictures(snapshot, texts, pictures.original(), pictures.reconstruction());
    figure.row("x", pictures.original());
    figure.row(texts.get(KEY + (pictures.noisy() ? "noisy" : "open")), pictures.corrupted());
    figure.compared();
    figure.row("PCA", pictures.pca());
    figure.row(texts.get(KEY + "rival"), pictures.rival());
    Choosable choice = new Choosable(DenseControls.SHOWN_EXAMPLE.id(), columns.chosen());
    if (OtherExamples.are(snapshot)) {
      return new OtherExamples(snapshot, texts, title, figure.errors)
          .figure(pictures.original(), pictures.corrupted(), pictures.reconstruction(), choice);
    }
    List<String> above = new ArrayList<>(figure.errors);
    if (columns.drawn()) {
      above.set(0, texts.get(KEY + "drawn"));
    }
    return figure
        .grid(title, above, figure.caption())
        .withThings(figure.things(choice, KEY + "example", columns::example));
  }

  /** Training examples. */
  static Figure seen(AutoencoderSnapshot snapshot, Texts texts, String title) {
    AutoencoderLook.Pictures pictures = snapshot.pictures();
    DensePictures figure =
        new DensePictures(snapshot, texts, pictures.seen(), pictures.seenReconstruction());
    if (OtherExamples.are(snapshot)) {
      return new OtherExamples(snapshot, texts, title, figure.errors)
          .figure(pictures.seen(), List.of(), pictures.seenReconstruction(), Choosable.NONE);
    }
    figure.row("x", pictures.seen());
    figure.compared();
    return figure
        .grid(title, figure.errors, texts.get("figure.dense.seen.caption"))
        .withThings(figure.things(Choosable.NONE, "figure.dense.seen.example", n -> n));
  }

  /** What each column is, with its error; below 0 it is the drawing. */
  private GridColumns things(Choosable choice, String key, IntUnaryOperator numbers) {
    List<GridColumns.Thing> things = new ArrayList<>();
    for (int n = 0; n < errors.size(); n++) {
      int number = numbers.applyAsInt(n);
      String words =
          number < 0
              ? texts.get(KEY + "drawn.error", errors.get(n))
              : texts.get(key, number, errors.get(n));
      things.add(new GridColumns.Thing(String.valueOf(number), words));
    }
    return new GridColumns(choice, things);
  }

  /** Noise and rectangles, with the share of their variance that is lost. */
  static Figure strangers(DenseSnapshot snapshot, Texts texts, String title) {
    Beyond.Look look = snapshot.beyond();
    if (look.strangers().isEmpty()) {
      return new Note(title, texts.get("figure.dense.strangers.none"));
    }
    DensePictures figure =
        new DensePictures(snapshot, texts, look.strangers(), look.reconstructions());
    figure.row("x", look.strangers());
    figure.compared();
    String lost =
        texts.get(
            "figure.dense.strangers.caption", percent(look.noise()), percent(look.rectangles()));
    return figure.grid(title, figure.errors, lost);
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /** A row of pictures, if there are any. */
  private void row(String label, List<float[]> pictures) {
    if (!pictures.isEmpty()) {
      tiles.addAll(pictures);
      rows.add(label);
    }
  }

  private void compared() {
    row("r", r);
    difference = rows.size();
    row("r − x", pairs(x, r).mapToObj(n -> minus(r.get(n), x.get(n))).toList());
  }

  private static IntStream pairs(List<float[]> x, List<float[]> r) {
    return IntStream.range(0, Math.min(x.size(), r.size()));
  }

  private static float[] minus(float[] r, float[] x) {
    float[] difference = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      difference[i] = r[i] - x[i];
    }
    return difference;
  }

  private ImageGrid grid(String title, List<String> above, String caption) {
    ImageGrid grid =
        snapshot.signed()
            ? ImageGrid.signed(title, "x", tiles, snapshot.rows(), snapshot.columns())
                .withReach(WeightTiles.reach(tiles))
            : ImageGrid.gray(title, tiles, snapshot.rows(), snapshot.columns())
                .withName("x")
                .withSignedRow(difference)
                .withReach(REACH);
    return grid.withColumns(x.size()).withLabels(rows, above).withCaption(caption);
  }

  private String caption() {
    boolean drawn = snapshot.pictures().columns().drawn();
    String above =
        drawn ? texts.get(KEY + "drawn.caption", errors.get(0)) : texts.get(KEY + "caption");
    String error = above + " · ";
    if (snapshot.pictures().pca().isEmpty()) {
      return error + texts.get(KEY + (drawn ? "drawn.copies" : "copies"), snapshot.units());
    }
    boolean noisy = snapshot.pictures().noisy();
    return error + texts.get(KEY + (noisy ? "pcaOfNoisy" : "pca"), snapshot.units());
  }
}

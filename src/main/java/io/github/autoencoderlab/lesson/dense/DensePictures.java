package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Examples above what becomes of them, what is lacking or too much, and how much that is. */
final class DensePictures {
  /** Differences from here on have the fullest colour. */
  private static final double REACH = 0.5;

  private static final String KEY = "figure.dense.reconstructions.";

  private final DenseSnapshot snapshot;
  private final Texts texts;
  private final List<float[]> tiles = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private int difference;

  private DensePictures(DenseSnapshot snapshot, Texts texts) {
    this.snapshot = snapshot;
    this.texts = texts;
  }

  /** Held-out examples, with what PCA makes of them. */
  static Figure heldOut(DenseSnapshot snapshot, Texts texts, String title) {
    DenseSnapshot.Pictures pictures = snapshot.pictures();
    DensePictures figure = new DensePictures(snapshot, texts);
    figure.row("x", pictures.original());
    figure.row(texts.get(KEY + "noisy"), pictures.corrupted());
    figure.compared(pictures.original(), pictures.reconstruction());
    figure.row("PCA", pictures.pca());
    return figure.grid(title, pictures.original(), pictures.reconstruction(), figure.caption());
  }

  /** Training examples. */
  static Figure seen(DenseSnapshot snapshot, Texts texts, String title) {
    DenseSnapshot.Pictures pictures = snapshot.pictures();
    DensePictures figure = new DensePictures(snapshot, texts);
    figure.row("x", pictures.seen());
    figure.compared(pictures.seen(), pictures.seenReconstruction());
    return figure.grid(
        title,
        pictures.seen(),
        pictures.seenReconstruction(),
        texts.get("figure.dense.seen.caption"));
  }

  /** Noise and rectangles, with the share of their variance that is lost. */
  static Figure strangers(DenseSnapshot snapshot, Texts texts, String title) {
    Beyond.Look look = snapshot.beyond();
    if (look.strangers().isEmpty()) {
      return new Note(title, texts.get("figure.dense.strangers.none"));
    }
    DensePictures figure = new DensePictures(snapshot, texts);
    figure.row("x", look.strangers());
    figure.compared(look.strangers(), look.reconstructions());
    return figure.grid(
        title,
        look.strangers(),
        look.reconstructions(),
        texts.get(
            "figure.dense.strangers.caption", percent(look.noise()), percent(look.rectangles())));
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

  private void compared(List<float[]> x, List<float[]> r) {
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

  private ImageGrid grid(String title, List<float[]> x, List<float[]> r, String caption) {
    List<String> errors =
        pairs(x, r).mapToObj(n -> digits(squares(minus(r.get(n), x.get(n))))).toList();
    ImageGrid grid =
        snapshot.signed()
            ? ImageGrid.signed(title, "x", tiles, snapshot.rows(), snapshot.columns())
                .withReach(WeightTiles.reach(tiles))
            : ImageGrid.gray(title, tiles, snapshot.rows(), snapshot.columns())
                .withName("x")
                .withSignedRow(difference)
                .withReach(REACH);
    return grid.withColumns(x.size()).withLabels(rows, errors).withCaption(caption);
  }

  private static double squares(float[] difference) {
    double sum = 0;
    for (float one : difference) {
      sum += one * one;
    }
    return sum;
  }

  /** Three digits, so that ten stand side by side. */
  private static String digits(double error) {
    String format = error < 9.995 ? "%.2f" : error < 99.95 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, format, error);
  }

  private String caption() {
    String error = texts.get(KEY + "caption") + " · ";
    if (snapshot.pictures().pca().isEmpty()) {
      return error + texts.get(KEY + "copies", snapshot.units());
    }
    boolean noisy = !snapshot.pictures().corrupted().isEmpty();
    return error + texts.get(KEY + (noisy ? "pcaOfNoisy" : "pca"));
  }
}

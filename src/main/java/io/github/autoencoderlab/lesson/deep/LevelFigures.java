package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.kit.PictureSeries;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The figures of {@link LevelStudy}. */
public final class LevelFigures {
  private static final String KEY = "figure.deep.levels";
  private static final double PERCENT = 100;

  /** Units that are shown of a layer. */
  private static final int EACH = 4;

  /** What units of each layer respond to. */
  public static final FigureSpec LEVELS =
      StudyFigure.spec("levels", LevelStudy.ID, LevelFigures::levels);

  /** How well the code of each layer tells the class. */
  public static final FigureSpec ACCURACY =
      StudyFigure.spec("levelAccuracy", LevelStudy.ID, LevelFigures::accuracies);

  private LevelFigures() {}

  /** Layers side by side, so that few rows are enough and each picture is large. */
  private static Figure levels(Finding found, DeepSnapshot snapshot, Texts texts, String title) {
    double[] sizes = found.series().getOrDefault("sizes", new double[0]);
    List<List<float[]>> columns = new ArrayList<>();
    List<String> above = new ArrayList<>();
    for (int layer = 1; layer <= Math.min(LevelStudy.DEEPEST, sizes.length - 1); layer++) {
      if (layer > 1) {
        columns.add(Collections.nCopies(1 + LevelStudy.STRONGEST, ImageGrid.FREE));
        above.add("");
      }
      List<List<float[]>> units = units(found, layer, snapshot.rows() * snapshot.columns());
      columns.addAll(units);
      above.addAll(Collections.nCopies(units.size(), ""));
      above.set(above.size() - units.size(), texts.get(KEY + ".above", layer));
    }
    List<float[]> tiles = new ArrayList<>();
    for (int row = 0; row <= LevelStudy.STRONGEST; row++) {
      for (List<float[]> column : columns) {
        tiles.add(column.get(row));
      }
    }
    List<String> labels = new ArrayList<>(List.of(texts.get(KEY + ".weights")));
    for (int place = 1; place <= LevelStudy.STRONGEST; place++) {
      labels.add(texts.get(KEY + ".strongest", place));
    }
    return ImageGrid.gray(title, tiles, snapshot.rows(), snapshot.columns())
        .withName("x")
        .withColumns(columns.size())
        .withLabels(labels, above)
        .withCaption(texts.get(KEY + ".caption"));
  }

  /** For each of the first units its weights and what drives it most. */
  private static List<List<float[]>> units(Finding found, int layer, int size) {
    List<float[]> weights = PictureSeries.of(found, "weights" + layer, size);
    List<float[]> strongest = PictureSeries.of(found, "strongest" + layer, size);
    List<List<float[]>> units = new ArrayList<>();
    for (int n = 0; n < Math.min(EACH, weights.size()); n++) {
      List<float[]> column = new ArrayList<>(List.of(centred(weights.get(n))));
      int first = n * LevelStudy.STRONGEST;
      column.addAll(strongest.subList(first, first + LevelStudy.STRONGEST));
      units.add(column);
    }
    return units;
  }

  /** Grey for 0, white and black for all but the largest few weights of either sign. */
  private static float[] centred(float[] weights) {
    double most = Math.max(Float.MIN_NORMAL, WeightTiles.reach(List.of(weights)));
    float[] shades = new float[weights.length];
    for (int i = 0; i < shades.length; i++) {
      shades[i] = (float) Math.max(0, Math.min(1, (1 + weights[i] / most) / 2));
    }
    return shades;
  }

  private static Figure accuracies(
      Finding found, DeepSnapshot snapshot, Texts texts, String title) {
    double[] sizes = found.series().getOrDefault("sizes", new double[0]);
    List<String> names = new ArrayList<>();
    double[] percent = new double[sizes.length];
    for (int layer = 0; layer < sizes.length; layer++) {
      names.add(name(texts, layer, (int) sizes[layer], layer == sizes.length - 1));
      percent[layer] = PERCENT * found.number("level" + layer + "NeighbourAccuracy");
    }
    return new BarChart(
        title,
        texts.get(KEY + ".accuracyAxis"),
        names,
        List.of(new BarChart.Series("", Ink.BLUE, percent)));
  }

  private static String name(Texts texts, int layer, int units, boolean last) {
    if (layer == 0) {
      return texts.get(KEY + ".pixels", units);
    }
    return last ? texts.get(KEY + ".code", units) : texts.get(KEY + ".layer", layer, units);
  }
}

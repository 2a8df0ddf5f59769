package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.figure.BarChart;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.kit.PictureSeries;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The figures of {@link LevelStudy}. */
public final class LevelFigures {
  private static final String KEY = "figure.deep.levels";
  private static final String WEIGHTS = "weights";
  private static final List<String> ROWS = List.of(WEIGHTS, "preferred", "strongest");
  private static final double PERCENT = 100;

  /** What units of each layer respond to. */
  public static final FigureSpec LEVELS =
      StudyFigure.spec("levels", LevelStudy.ID, LevelFigures::levels);

  /** How well the code of each layer tells the class. */
  public static final FigureSpec ACCURACY =
      StudyFigure.spec("levelAccuracy", LevelStudy.ID, LevelFigures::accuracies);

  private LevelFigures() {}

  private static Figure levels(Finding found, DeepSnapshot snapshot, Texts texts, String title) {
    int size = snapshot.rows() * snapshot.columns();
    List<float[]> tiles = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int layer = 1; layer <= LevelStudy.DEEPEST; layer++) {
      for (String row : ROWS) {
        List<float[]> pictures = PictureSeries.of(found, row + layer, size);
        for (int n = 0; n < LevelStudy.UNITS && !pictures.isEmpty(); n++) {
          tiles.add(n < pictures.size() ? shown(row, pictures.get(n)) : ImageGrid.FREE);
        }
        if (!pictures.isEmpty()) {
          labels.add(texts.get(KEY + "." + row, layer));
        }
      }
    }
    return ImageGrid.gray(title, tiles, snapshot.rows(), snapshot.columns())
        .withName("x")
        .withColumns(LevelStudy.UNITS)
        .withLabels(labels, List.of())
        .withCaption(texts.get(KEY + ".caption"));
  }

  private static float[] shown(String row, float[] picture) {
    return row.equals(WEIGHTS) ? centred(picture) : picture;
  }

  /** Grey for 0, white for the largest weight if there is none as negative. */
  private static float[] centred(float[] weights) {
    float most = Float.MIN_NORMAL;
    for (float weight : weights) {
      most = Math.max(most, Math.abs(weight));
    }
    float[] shades = new float[weights.length];
    for (int i = 0; i < shades.length; i++) {
      shades[i] = (1 + weights[i] / most) / 2;
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

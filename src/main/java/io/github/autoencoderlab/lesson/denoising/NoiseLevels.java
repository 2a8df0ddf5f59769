package io.github.autoencoderlab.lesson.denoising;

import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.dense.DenseJudge;
import io.github.autoencoderlab.lesson.dense.DenseSnapshot;
import io.github.autoencoderlab.lesson.dense.DenseStudy;
import io.github.autoencoderlab.lesson.dense.RivalStudy;
import io.github.autoencoderlab.lesson.dense.Rivals;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/** What noise in training does: nets learn without and with more and more of it. */
final class NoiseLevels {
  private static final String ID = "noiseLevels";
  private static final String KEY = "figure.denoising.noiseLevels";

  /** Levels whose filters are compared, besides the run's own. */
  private static final double[] LEVELS = {0, 0.1, 0.25, 0.5};

  private static final double[] TEST_LEVELS = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
  private static final int FILTERS = 10;

  static final DenseStudy STUDY = RivalStudy.of(ID, NoiseLevels::answer);

  /** Error over test noise, of nets trained without noise and with the run's. */
  static final FigureSpec CURVES =
      FigureSpec.ofFinding(
          "noiseCurves", "figure.denoising.noiseCurves", ID, KEY + ".none", NoiseLevels::chart);

  /** Filters of the same units, a row for each level of noise in training. */
  static final FigureSpec FILTER_ROWS =
      FigureSpec.ofFinding(
          "noiseFilters",
          "figure.denoising.noiseFilters",
          ID,
          KEY + ".none",
          DenseSnapshot.class,
          NoiseLevels::grid);

  private NoiseLevels() {}

  private static RivalStudy.Answer answer(Rivals rivals) {
    Settings settings = rivals.settings();
    double own = settings.value(DenoisingParameters.LEVEL);
    double[] levels =
        DoubleStream.concat(Arrays.stream(LEVELS), DoubleStream.of(own))
            .sorted()
            .distinct()
            .toArray();
    rivals.expect(levels.length);
    Map<String, Double> numbers = new LinkedHashMap<>();
    Map<String, double[]> series = new LinkedHashMap<>();
    Corruption test = kind(settings);
    int units = settings.whole(DenoisingParameters.CONTROLS.units());
    series.put("pca", errors(rivals, test, units));
    series.put("own", new double[] {own});
    for (double level : levels) {
      DenseJudge judge = rivals.learned(settings.with(DenoisingParameters.LEVEL, level));
      String name = name(level);
      series.put("errors" + name, errors(judge, test));
      series.put("filters" + name, filters(judge));
      numbers.put("fewLabelsAccuracy" + name, judge.fewLabelsAccuracy());
      series.put("levels", Arrays.stream(levels).filter(known -> known <= level).toArray());
      rivals.show(numbers, series);
    }
    double without = at(series, name(0), 3);
    numbers.put("noiseErrorWithout", without);
    numbers.put("noiseErrorWith", at(series, name(own), 3));
    return new RivalStudy.Answer(numbers, series);
  }

  private static double at(Map<String, double[]> series, String level, int place) {
    return series.getOrDefault("errors" + level, new double[place + 1])[place];
  }

  /** Masking, where the test noise has no kind. */
  private static Corruption kind(Settings settings) {
    Corruption kind = DenoisingParameters.testCorruption(settings);
    return kind == Corruption.NONE ? Corruption.MASKING : kind;
  }

  /** Such as 25 for a quarter. */
  private static String name(double level) {
    double percent = Math.round(1000 * level) / 10.0;
    return percent == Math.rint(percent) ? "" + Math.round(percent) : "" + percent;
  }

  private static double[] errors(DenseJudge judge, Corruption kind) {
    return Arrays.stream(TEST_LEVELS)
        .map(level -> judge.testError(new Disturbance(kind, level)))
        .toArray();
  }

  private static double[] errors(Rivals rivals, Corruption kind, int components) {
    return Arrays.stream(TEST_LEVELS)
        .map(level -> rivals.pcaError(components, new Disturbance(kind, level)))
        .toArray();
  }

  private static double[] filters(DenseJudge judge) {
    List<float[]> tiles = WeightTiles.of(judge.autoencoder().theta().W(0), FILTERS);
    int size = judge.autoencoder().visible();
    double[] all = new double[tiles.size() * size];
    for (int n = 0; n < all.length; n++) {
      all[n] = tiles.get(n / size)[n % size];
    }
    return all;
  }

  private static Figure chart(Finding found, Texts texts, String title) {
    double own = found.series().getOrDefault("own", new double[1])[0];
    List<LineChart.Line> lines = new ArrayList<>();
    lines.add(line(found, texts.get(KEY + ".without"), "errors" + name(0), Ink.BLUE));
    if (own > 0 && found.series().containsKey("errors" + name(own))) {
      String with = texts.get(KEY + ".with", name(own));
      lines.add(line(found, with, "errors" + name(own), Ink.ORANGE));
    }
    lines.add(line(found, "PCA", "pca", Ink.PURPLE));
    return new LineChart(title, texts.get(KEY + ".axis"), texts.get("axis.squaredError"), lines);
  }

  private static LineChart.Line line(Finding found, String title, String series, Ink ink) {
    double[] percent = Arrays.stream(TEST_LEVELS).map(level -> 100 * level).toArray();
    return new LineChart.Line(
        title, ink, percent, found.series().getOrDefault(series, new double[percent.length]));
  }

  private static Figure grid(Finding found, DenseSnapshot snapshot, Texts texts, String title) {
    List<float[]> tiles = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    int size = snapshot.rows() * snapshot.columns();
    int across = FILTERS;
    for (double level : found.series().getOrDefault("levels", new double[0])) {
      double[] row = found.series().getOrDefault("filters" + name(level), new double[0]);
      across = Math.max(1, row.length / size);
      for (int from = 0; from < row.length; from += size) {
        tiles.add(tile(row, from, size));
      }
      rows.add(name(level) + " %");
    }
    return ImageGrid.signed(title, "W", tiles, snapshot.rows(), snapshot.columns())
        .withReach(WeightTiles.reach(tiles))
        .withColumns(across)
        .withLabels(rows, List.of())
        .withCaption(caption(found, texts));
  }

  private static float[] tile(double[] row, int from, int size) {
    float[] tile = new float[size];
    for (int i = 0; i < size; i++) {
      tile[i] = (float) row[from + i];
    }
    return tile;
  }

  /** How well a hundred labels do with each of the codes. */
  private static String caption(Finding found, Texts texts) {
    List<String> each = new ArrayList<>();
    for (double level : found.series().getOrDefault("levels", new double[0])) {
      double accuracy = found.number("fewLabelsAccuracy" + name(level));
      if (!Double.isNaN(accuracy)) {
        each.add(String.format(Locale.ROOT, "%.0f", 100 * accuracy));
      }
    }
    return each.isEmpty()
        ? ""
        : texts.get("figure.denoising.noiseFilters.caption", String.join(" · ", each));
  }
}

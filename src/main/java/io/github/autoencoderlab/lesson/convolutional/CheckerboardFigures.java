package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.convolutional.CheckerboardStudy.Way;
import io.github.autoencoderlab.lesson.kit.PictureSeries;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The figures of {@link CheckerboardStudy}. */
final class CheckerboardFigures {
  private static final String KEY = "figure.convolutional.checkerboard";

  /** Overlap map, a grey picture and held-out ones, a row for each way back up. */
  static final FigureSpec PICTURES = spec("checkerboard", CheckerboardFigures::pictures);

  /** How the checkerboard goes while they learn. */
  static final FigureSpec CURVES = spec("checkerboardCurves", CheckerboardFigures::curves);

  private static final double PERCENT = 100;

  private CheckerboardFigures() {}

  /** Paints what was found. */
  @FunctionalInterface
  private interface Painter {
    Figure figure(Finding found, Texts texts, String title);
  }

  private static FigureSpec spec(String id, Painter painter) {
    return new FigureSpec(
            id,
            "figure.convolutional." + id,
            (scene, texts, title) ->
                scene
                    .findings()
                    .latest(CheckerboardStudy.ID)
                    .map(found -> painter.figure(found, texts, title))
                    .orElseGet(
                        () -> new Note(title, texts.get(KEY + ".none", CheckerboardStudy.STEPS))))
        .ofStudy(CheckerboardStudy.ID);
  }

  private static List<Way> learned(Finding found) {
    return List.of(Way.values()).stream()
        .filter(way -> found.series().containsKey(way.id() + "Shares"))
        .toList();
  }

  static Figure pictures(Finding found, Texts texts, String title) {
    double[] shape = found.series().getOrDefault("shape", new double[] {1, 1});
    int rows = (int) shape[0];
    int columns = (int) shape[1];
    List<float[]> tiles = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    tiles.add(ImageGrid.FREE);
    tiles.add(ImageGrid.FREE);
    List<float[]> heldOut = PictureSeries.of(found, "heldOut", rows * columns);
    tiles.addAll(heldOut);
    labels.add("x");
    for (Way way : learned(found)) {
      tiles.addAll(overlap(found, way, rows * columns));
      tiles.addAll(PictureSeries.of(found, way.id() + "Grey", rows * columns));
      tiles.addAll(PictureSeries.of(found, way.id() + "HeldOut", rows * columns));
      String share = NumberWords.percent(found.number(way.id() + "Checkerboard"));
      labels.add(texts.get(KEY + "." + way.id(), share));
    }
    List<String> above = new ArrayList<>();
    above.add(texts.get(KEY + ".taps"));
    above.add(texts.get(KEY + ".grey"));
    above.addAll(Collections.nCopies(heldOut.size(), ""));
    return ImageGrid.gray(title, tiles, rows, columns)
        .withLabels(labels, above)
        .withName("r")
        .withCaption(texts.get(KEY + ".caption", CheckerboardStudy.PICTURED));
  }

  /** Taps as grey values, white for the most. */
  private static List<float[]> overlap(Finding found, Way way, int size) {
    List<float[]> taps = PictureSeries.of(found, way.id() + "Taps", size);
    float largest = (float) MapTones.largest(taps);
    for (float[] map : taps) {
      for (int n = 0; n < map.length; n++) {
        map[n] /= largest;
      }
    }
    return taps;
  }

  static Figure curves(Finding found, Texts texts, String title) {
    double[] steps = found.series().getOrDefault("steps", new double[0]);
    List<LineChart.Line> lines = new ArrayList<>();
    for (Way way : learned(found)) {
      double[] shares = found.series().getOrDefault(way.id() + "Shares", new double[0]).clone();
      for (int n = 0; n < shares.length; n++) {
        shares[n] *= PERCENT;
      }
      lines.add(
          new LineChart.Line(texts.get(KEY + "." + way.id() + ".line"), ink(way), steps, shares));
    }
    return new LineChart(title, texts.get("axis.step"), texts.get(KEY + ".axis"), lines, List.of());
  }

  private static Ink ink(Way way) {
    return switch (way) {
      case UNEVEN -> Ink.ORANGE;
      case EVEN -> Ink.BLUE;
      case UPSAMPLED -> Ink.GREEN;
    };
  }
}

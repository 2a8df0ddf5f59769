package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Test images by their class and by the class they were taken for; right answers are free. */
final class WrongFigure {
  private static final String KEY = "figure.table.wrong";

  /** The figure. */
  static final FigureSpec WRONG =
      FigureSpec.ofSnapshot("wrong", KEY, TableSnapshot.class, WrongFigure::figure);

  /** Images in a row where there are few classes. */
  private static final int ACROSS = 6;

  private static final int MOST_CLASSES = 10;

  private WrongFigure() {}

  private static Figure figure(TableSnapshot snapshot, Texts texts, String title) {
    WrongAnswers.Told told = snapshot.wrong();
    if (told.asked() == 0) {
      return new Note(title, texts.get(KEY + ".none"));
    }
    int classes = snapshot.used().classes();
    ImageGrid grid =
        classes == 2
            ? pairs(snapshot, texts, title)
            : square(snapshot, texts, title, Math.min(classes, MOST_CLASSES));
    return grid.withCaption(
        texts.get(
            KEY + (classes == 2 ? ".pairs" : ".caption"),
            told.wrong().size(),
            told.asked(),
            TableFigure.number(told.error())));
  }

  private static ImageGrid square(TableSnapshot snapshot, Texts texts, String title, int classes) {
    List<float[]> tiles = new ArrayList<>();
    for (int label = 0; label < classes; label++) {
      for (int told = 0; told < classes; told++) {
        tiles.add(picture(snapshot, label, told, 0));
      }
    }
    List<String> columns = IntStream.range(0, classes).mapToObj(String::valueOf).toList();
    List<String> rows =
        IntStream.range(0, classes).mapToObj(label -> texts.get(KEY + ".is", label)).toList();
    return grid(snapshot, title, tiles).withColumns(classes).withLabels(rows, columns);
  }

  private static ImageGrid pairs(TableSnapshot snapshot, Texts texts, String title) {
    List<float[]> tiles = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (int label = 0; label < 2; label++) {
      for (int part = 0; part < 2; part++) {
        rows.add(part == 0 ? texts.get(KEY + ".pair", label, 1 - label) : "");
        for (int n = 0; n < ACROSS; n++) {
          tiles.add(picture(snapshot, label, 1 - label, part * ACROSS + n));
        }
      }
    }
    return grid(snapshot, title, tiles).withColumns(ACROSS).withLabels(rows, List.of());
  }

  private static ImageGrid grid(TableSnapshot snapshot, String title, List<float[]> tiles) {
    return ImageGrid.gray(title, tiles, snapshot.used().rows(), snapshot.used().columns());
  }

  private static float[] picture(TableSnapshot snapshot, int label, int told, int place) {
    return snapshot.wrong().wrong().stream()
        .filter(wrong -> wrong.label() == label && wrong.told() == told)
        .skip(place)
        .findFirst()
        .map(WrongAnswers.Wrong::picture)
        .orElse(ImageGrid.FREE);
  }
}

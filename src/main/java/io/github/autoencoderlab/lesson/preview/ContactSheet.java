package io.github.autoencoderlab.lesson.preview;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Labels;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many examples of a data set on one page, a row for each class.
 *
 * @param figure the page
 * @param width a good width in logical pixels
 * @param height a good height in logical pixels
 */
public record ContactSheet(Figure figure, int width, int height) {
  /** Examples that are looked at. */
  static final int MOST = 2000;

  private static final int WIDTH = 1200;
  private static final int LEAST_HEIGHT = 240;

  /** For the title and the caption. */
  private static final int MARGINS = 120;

  private static final int MOST_CLASSES = 3;
  private static final int ROWS = 10;
  private static final int NARROW = 16;
  private static final int WIDE = 8;
  private static final int SQUARE = 160;
  private static final double DOT = 2;

  /** The training examples of a data set. */
  public static ContactSheet of(DataSet set, Texts texts) {
    Examples examples = set.train();
    int[] classes = Labels.classes(examples.labels());
    String title = DataTitle.of(set, texts);
    ImageGrid grid =
        set.kind() == Kind.POINTS
            ? points(set, title, classes)
            : tiles(set, title, examples, classes);
    double across = (double) WIDTH / grid.columns();
    int rows = (grid.tiles().size() + grid.columns() - 1) / grid.columns();
    double down = across * grid.tileRows() / grid.tileColumns();
    int height = (int) Math.max(LEAST_HEIGHT, MARGINS + rows * down);
    return new ContactSheet(grid.withCaption(caption(set, texts)), WIDTH, height);
  }

  private static ImageGrid tiles(DataSet set, String title, Examples examples, int[] classes) {
    Thumbnails thumbnails = new Thumbnails(examples);
    boolean wide = thumbnails.columns() > thumbnails.rows();
    int columns = wide ? WIDE : NARROW;
    List<float[]> tiles = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    int rowsEach = Math.max(1, ROWS / Math.max(1, classes.length));
    for (int label : classes) {
      int[] shown = ofClass(examples, label).limit((long) rowsEach * columns).toArray();
      addRows(shown, set.account().className(label), columns, thumbnails, tiles, rows);
    }
    if (classes.length == 0) {
      int[] shown = IntStream.range(0, Math.min(ROWS * columns, examples.count())).toArray();
      addRows(shown, "", columns, thumbnails, tiles, rows);
    }
    return grid(set, title, tiles, thumbnails.rows(), thumbnails.columns())
        .withColumns(columns)
        .withLabels(classes.length == 0 ? List.of() : rows, List.of());
  }

  private static IntStream ofClass(Examples examples, int label) {
    return IntStream.range(0, examples.count()).filter(n -> (examples.labels()[n] & 0xff) == label);
  }

  /** What a row has no examples for stays free. */
  private static void addRows(
      int[] shown,
      String label,
      int columns,
      Thumbnails thumbnails,
      List<float[]> tiles,
      List<String> rows) {
    for (int example : shown) {
      tiles.add(thumbnails.of(example));
    }
    for (int n = 0; n < shown.length; n += columns) {
      rows.add(label);
    }
    while (tiles.size() % columns != 0) {
      tiles.add(ImageGrid.FREE);
    }
  }

  private static ImageGrid grid(
      DataSet set, String title, List<float[]> tiles, int rows, int columns) {
    return set.kind() == Kind.PATCHES
        ? ImageGrid.signed(title, "x", tiles, rows, columns)
        : ImageGrid.gray(title, tiles, rows, columns).withName("x");
  }

  /** All points together, then each class alone; of many classes every other one. */
  private static ImageGrid points(DataSet set, String title, int[] classes) {
    boolean many = classes.length > MOST_CLASSES;
    List<Sketch> sketches = new ArrayList<>();
    for (int n = 0; n <= (many ? 2 : classes.length); n++) {
      sketches.add(new Sketch(SQUARE, SQUARE));
    }
    float[] values = set.train().first(MOST);
    double reach = reach(values);
    int size = set.train().size();
    for (int n = 0; n < values.length / size; n++) {
      double x = SQUARE * (0.5 + 0.47 * values[n * size] / reach);
      double y = SQUARE * (0.5 - 0.47 * values[n * size + 1] / reach);
      sketches.get(0).dot(x, y, DOT, 1);
      if (classes.length > 0) {
        int place = Arrays.binarySearch(classes, set.train().labels()[n] & 0xff);
        sketches.get(1 + (many ? place % 2 : place)).dot(x, y, DOT, 1);
      }
    }
    List<float[]> tiles = sketches.stream().map(Sketch::tile).toList();
    return grid(set, title, tiles, SQUARE, SQUARE).withColumns(tiles.size());
  }

  private static double reach(float[] values) {
    double reach = Float.MIN_NORMAL;
    for (float value : values) {
      reach = Math.max(reach, Math.abs(value));
    }
    return reach;
  }

  private static String caption(DataSet set, Texts texts) {
    StringBuilder caption =
        new StringBuilder(
            texts.get(
                "data.sheet.caption",
                set.train().count(),
                set.test().count(),
                set.train().rows(),
                set.train().columns()));
    for (Message done : set.account().done()) {
      caption.append(" · ").append(texts.get(done));
    }
    return caption.toString();
  }
}

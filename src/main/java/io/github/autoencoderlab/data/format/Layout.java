package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which number of an array is which pixel of which image.
 *
 * @param count images
 * @param rows pixel rows of each
 * @param columns pixel columns of each
 * @param held how the array held them
 * @param axes how the stored numbers go through the pixels, the slowest first
 */
record Layout(int count, int rows, int columns, Held held, List<Axis> axes) {
  /** How an array holds images. */
  enum Held {
    /** In three dimensions. */
    IMAGES,
    /** Each row of a matrix is one. */
    ROWS,
    /** Each column of a matrix is one. */
    COLUMNS
  }

  /**
   * A loop through stored numbers.
   *
   * @param length how many turns
   * @param stride by how many pixels the place moves in each
   */
  record Axis(int length, int stride) {}

  Layout {
    axes = List.copyOf(axes);
  }

  /** Pixels in all. */
  long pixels() {
    return (long) count * rows * columns;
  }

  /** Numbers of one example. */
  int size() {
    return rows * columns;
  }

  /** The size in words. */
  String sizeText() {
    return rows + "×" + columns;
  }

  /** The same as examples of a kind: rows of numbers go down in time, or are coordinates. */
  Layout as(Kind meaning, Reading reading) {
    if (held == Held.IMAGES || reading.size() != null) {
      return this;
    }
    return switch (meaning) {
      case PICTURES, PATCHES -> this;
      case SERIES -> new Layout(count, size(), 1, held, axes);
      case POINTS -> new Layout(count, 1, size(), held, axes);
    };
  }

  /** Whether the numbers are stored as pixels are kept: image by image, row by row. */
  boolean isPlain() {
    long stride = 1;
    for (int n = axes.size() - 1; n >= 0; n--) {
      if (axes.get(n).length() > 1 && axes.get(n).stride() != stride) {
        return false;
      }
      stride *= axes.get(n).length();
    }
    return true;
  }

  /**
   * How the images of an array are stored.
   *
   * @param labels how many labels there are; −1 if none
   * @throws DataException if the array cannot be images
   */
  static Layout of(StoredArray array, Reading reading, int labels) throws DataException {
    List<Integer> shape = squeezed(array);
    if (shape.size() < 2 || shape.size() > 3 || shape.contains(0)) {
      throw new DataException("data.noImages", array.file(), array.shapeText());
    }
    long pixels = shape.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
    Room.need(array.file(), array.shapeText(), pixels);
    return shape.size() == 2
        ? ofVectors(array, shape, reading, labels)
        : ofImages(array, shape, reading, labels);
  }

  /** A dimension of 1 says nothing where there are more than three, as with one colour channel. */
  private static List<Integer> squeezed(StoredArray array) {
    List<Integer> shape = new ArrayList<>(array.shape());
    for (int n = shape.size() - 1; n >= 0 && shape.size() > 3; n--) {
      if (shape.get(n) == 1) {
        shape.remove(n);
      }
    }
    return shape;
  }

  private static Layout ofImages(
      StoredArray array, List<Integer> shape, Reading reading, int labels) throws DataException {
    boolean last =
        countsLast(array, shape, array.habit().imagesLast() != reading.inColumns(), labels);
    int count = shape.get(last ? 2 : 0);
    ImageSize stored = size(array, shape.get(last ? 0 : 1), shape.get(last ? 1 : 2));
    boolean turned = reading.transposed() != array.habit().transposed();
    int rows = turned ? stored.columns() : stored.rows();
    int columns = turned ? stored.rows() : stored.columns();
    ImageSize wanted = reading.size();
    if (wanted != null && (wanted.rows() != rows || wanted.columns() != columns)) {
      throw new DataException(
          "data.sizeMisfit", array.file(), rows + "×" + columns, wanted.toString());
    }
    Axis image = new Axis(count, rows * columns);
    Axis first = new Axis(stored.rows(), turned ? 1 : columns);
    Axis second = new Axis(stored.columns(), turned ? columns : 1);
    List<Axis> axes = last ? List.of(first, second, image) : List.of(image, first, second);
    return new Layout(count, rows, columns, Held.IMAGES, array.inStorageOrder(axes));
  }

  private static Layout ofVectors(
      StoredArray array, List<Integer> shape, Reading reading, int labels) throws DataException {
    boolean last = countsLast(array, shape, reading.inColumns(), labels);
    int count = shape.get(last ? 1 : 0);
    int length = shape.get(last ? 0 : 1);
    ImageSize size = size(array, length, reading.size());
    Axis image = new Axis(count, length);
    List<Axis> pixels =
        reading.transposed() != array.habit().transposed()
            ? List.of(new Axis(size.columns(), 1), new Axis(size.rows(), size.columns()))
            : List.of(new Axis(length, 1));
    List<Axis> axes = new ArrayList<>(pixels);
    // The slower of the two stored dimensions comes first.
    axes.add(last == array.habit().columnMajor() ? 0 : axes.size(), image);
    return new Layout(count, size.rows(), size.columns(), last ? Held.COLUMNS : Held.ROWS, axes);
  }

  /** In MATLAB's files, where both are usual, the labels show which end counts the images. */
  private static boolean countsLast(
      StoredArray array, List<Integer> shape, boolean usually, int labels) {
    int first = shape.get(0);
    int last = shape.get(shape.size() - 1);
    boolean shown = array.habit().imagesLast() && (first == labels) != (last == labels);
    return shown ? last == labels : usually;
  }

  private static ImageSize size(StoredArray array, int rows, int columns) throws DataException {
    try {
      return new ImageSize(rows, columns);
    } catch (IllegalArgumentException e) {
      throw new DataException("data.noImages", array.file(), array.shapeText());
    }
  }

  private static ImageSize size(StoredArray array, int length, @Nullable ImageSize wanted)
      throws DataException {
    if (wanted != null) {
      if (wanted.rows() * wanted.columns() != length) {
        throw new DataException("data.lengthMisfit", array.file(), length, wanted.toString());
      }
      return wanted;
    }
    int side = side(length);
    return isSquare(length) ? size(array, side, side) : size(array, 1, length);
  }

  /** Whether so many pixels can be a square picture. */
  static boolean isSquare(int length) {
    return length > 0 && side(length) * side(length) == length;
  }

  private static int side(int length) {
    return (int) Math.round(Math.sqrt(length));
  }
}

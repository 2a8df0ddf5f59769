package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  /** Columns of fewer numbers are hardly pictures. */
  private static final int SHORTEST = 64;

  private static final int NARROWEST = 3;
  private static final double STEEPEST = 1.5;

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
   * @param labels how many labels there may be; empty if there are none
   * @param values what the numbers are
   * @throws DataException if the array cannot be images
   */
  static Layout of(StoredArray array, Reading reading, Set<Integer> labels, Statistics values)
      throws DataException {
    List<Integer> shape = squeezed(array);
    if (shape.size() < 2 || shape.size() > 3 || shape.contains(0)) {
      throw new DataException("data.noImages", array.file(), array.shapeText());
    }
    long pixels = shape.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
    Room.need(array.file(), array.shapeText(), pixels);
    return shape.size() == 2
        ? ofVectors(array, shape, reading, labels, values)
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
      StoredArray array, List<Integer> shape, Reading reading, Set<Integer> labels)
      throws DataException {
    boolean asked = Boolean.TRUE.equals(reading.inColumns());
    boolean usually = array.habit().imagesLast() != asked;
    boolean shown =
        array.habit().imagesLast()
            && labels.contains(shape.get(0)) != labels.contains(shape.get(2));
    boolean last = shown ? labels.contains(shape.get(2)) : usually;
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
      StoredArray array,
      List<Integer> shape,
      Reading reading,
      Set<Integer> labels,
      Statistics values)
      throws DataException {
    boolean last = countsLast(array, shape, reading, labels, values);
    int count = shape.get(last ? 1 : 0);
    int length = shape.get(last ? 0 : 1);
    ImageSize size = size(array, length, reading.size(), last || array.habit().imagesLast());
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

  /**
   * Whether the columns of a matrix are the images: if that is asked for, if there are as many
   * labels, or if their length, and not that of the rows, is one of pictures.
   */
  static boolean countsLast(
      StoredArray array,
      List<Integer> shape,
      Reading reading,
      Set<Integer> labels,
      Statistics values) {
    if (reading.inColumns() != null) {
      return reading.inColumns();
    }
    boolean first = labels.contains(shape.get(0));
    boolean last = labels.contains(shape.get(1));
    return first != last ? last : !first && isProbablyInColumns(array, shape, values);
  }

  /**
   * Only of MATLAB's files, where both are usual, and of bytes, which are hardly anything but
   * pictures.
   */
  private static boolean isProbablyInColumns(
      StoredArray array, List<Integer> shape, Statistics values) {
    boolean matlab = array.habit().imagesLast();
    return (matlab || values.bytes()) && mayBeInColumns(shape, values, matlab);
  }

  /** Whether the length of columns, and not that of rows, is one of pictures. */
  private static boolean mayBeInColumns(List<Integer> shape, Statistics values, boolean nearly) {
    boolean shades = values.isGrey() || (values.low() >= 0 && values.high() <= 1);
    return shades
        && shape.get(0) >= SHORTEST
        && isPicture(shape.get(0), nearly)
        && !isPicture(shape.get(1), nearly);
  }

  /** Whether rows were taken of an array whose columns may be the images. */
  boolean mayBeInColumns(StoredArray array, Statistics values) {
    return held == Held.ROWS
        && array.shape().size() == 2
        && mayBeInColumns(array.shape(), values, true);
  }

  /**
   * Whether so many values can be a picture: a square, three of them in colour, or nearly a square.
   */
  static boolean isPicture(int length, boolean nearly) {
    int side = (int) Math.round(Math.sqrt(length));
    return side * side == length
        || Colour.isLength(length)
        || (nearly && nearlySquare(length).isPresent());
  }

  /** The size nearest to a square, higher than wide as faces are; empty if none is near. */
  static Optional<ImageSize> nearlySquare(int length) {
    for (int columns = (int) Math.sqrt(length); columns >= NARROWEST; columns--) {
      if (length % columns == 0) {
        int rows = length / columns;
        return rows <= STEEPEST * columns
            ? Optional.of(new ImageSize(rows, columns))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static ImageSize size(StoredArray array, int rows, int columns) throws DataException {
    try {
      return new ImageSize(rows, columns);
    } catch (IllegalArgumentException e) {
      throw new DataException("data.noImages", array.file(), array.shapeText());
    }
  }

  private static ImageSize size(
      StoredArray array, int length, @Nullable ImageSize wanted, boolean nearly)
      throws DataException {
    if (wanted != null) {
      if (wanted.rows() * wanted.columns() != length) {
        throw new DataException("data.lengthMisfit", array.file(), length, wanted.toString());
      }
      return wanted;
    }
    if (isSquare(length)) {
      return size(array, side(length), side(length));
    }
    Optional<ImageSize> near = nearly ? nearlySquare(length) : Optional.empty();
    return near.isPresent() ? near.get() : size(array, 1, length);
  }

  /** Whether so many pixels can be a square picture. */
  static boolean isSquare(int length) {
    return length > 0 && side(length) * side(length) == length;
  }

  private static int side(int length) {
    return (int) Math.round(Math.sqrt(length));
  }
}

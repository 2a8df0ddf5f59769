package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.format.Layout.Axis;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Images of three colours in whatever order of their dimensions, and the grey ones they become.
 *
 * @param array the grey images, count × rows × columns
 * @param done says it
 */
record Colour(StoredArray array, Message done) {
  private static final int COLOURS = 3;
  private static final int WITH_OPACITY = 4;

  /** Rows of fewer numbers are rather features than colours. */
  private static final int LEAST_SIDE = 16;

  /** Where the dimensions leave a doubt, smaller ones are hardly pictures. */
  private static final int LEAST_DOUBTED = 8;

  /** Which dimension is what; those of the pixels in their order. */
  private record Roles(int image, int colour, int row, int column) {}

  /**
   * The images in grey if they are colour.
   *
   * @param labels how many labels there may be
   * @param values what the numbers are
   */
  static Optional<Colour> of(
      StoredArray array, Reading reading, Set<Integer> labels, Statistics values)
      throws DataException {
    List<Integer> shape = array.shape();
    boolean asked = reading.kind() == null || reading.kind() == Kind.PICTURES;
    boolean shades = values.isGrey() || values.deep() || (values.low() >= 0 && values.high() <= 1);
    if (!asked || shape.contains(0)) {
      return Optional.empty();
    }
    if (shape.size() == 4) {
      return roles(array).map(roles -> grey(array, shape, roles, values, "data.done.colour"));
    }
    if (shape.size() == 3 && labels.isEmpty() && isOnePicture(array)) {
      List<Integer> one = List.of(1, shape.get(0), shape.get(1), shape.get(2));
      return Optional.of(grey(array, one, new Roles(0, 3, 1, 2), values, "data.done.colour"));
    }
    return shape.size() == 2 && shades ? planes(array, reading, labels, values) : Optional.empty();
  }

  /** In C's order the colours stand last or second, in MATLAB's before the images or first. */
  private static Optional<Roles> roles(StoredArray array) {
    Roles rowsFirst = new Roles(0, 3, 1, 2);
    Roles planes = new Roles(0, 1, 2, 3);
    Roles imagesLast = new Roles(3, 2, 0, 1);
    Roles coloursFirst = new Roles(3, 0, 1, 2);
    List<Roles> order =
        array.habit().imagesLast()
            ? List.of(imagesLast, coloursFirst, rowsFirst, planes)
            : List.of(rowsFirst, planes, imagesLast, coloursFirst);
    List<Integer> shape = array.shape();
    for (Roles roles : order) {
      int colours = shape.get(roles.colour());
      if (colours == COLOURS || colours == 1) {
        // A single channel is grey already.
        return Optional.of(roles).filter(found -> colours == COLOURS);
      }
    }
    return order.stream()
        .filter(roles -> shape.get(roles.colour()) == WITH_OPACITY)
        .filter(roles -> isLarge(shape.get(roles.row()), shape.get(roles.column())))
        .findFirst();
  }

  private static boolean isOnePicture(StoredArray array) {
    List<Integer> shape = array.shape();
    return array.numbers().areBytes()
        && shape.get(2) == COLOURS
        && isLarge(shape.get(0), shape.get(1));
  }

  private static boolean isLarge(int rows, int columns) {
    return rows >= LEAST_DOUBTED && columns >= LEAST_DOUBTED;
  }

  /**
   * Rows or columns that are red, green and blue planes, as in CIFAR-10, or pixels of the three.
   */
  private static Optional<Colour> planes(
      StoredArray array, Reading reading, Set<Integer> labels, Statistics values)
      throws DataException {
    boolean last = Layout.countsLast(array, array.shape(), reading, labels, values);
    int length = array.shape().get(last ? 0 : 1);
    ImageSize size = size(length, reading);
    if (size == null) {
      return Optional.empty();
    }
    int count = array.shape().get(last ? 1 : 0);
    List<Integer> shape = List.of(count, COLOURS, size.rows(), size.columns());
    // Loops of a vector stay in C's order, whatever the order of the matrix.
    Axis image = new Axis(count, size.rows() * size.columns());
    boolean imagesFirst = last == array.habit().columnMajor();
    boolean together = ColourOrder.areTogether(array, imagesFirst, count, size);
    int pixels = length / COLOURS;
    List<Axis> places = vector(together, new Axis(COLOURS, 0), new Axis(pixels, 1));
    List<Axis> colours = vector(together, new Axis(COLOURS, 1), new Axis(pixels, 0));
    int at = imagesFirst ? 0 : 2;
    places.add(at, image);
    colours.add(at, new Axis(count, 0));
    String key = together ? "data.done.colourTogether" : "data.done.colourPlanes";
    return Optional.of(made(array, shape, size, places, colours, values, key));
  }

  /** The loops through a vector: pixel by pixel if its colours are together, or by colours. */
  private static List<Axis> vector(boolean together, Axis colours, Axis pixels) {
    return new ArrayList<>(together ? List.of(pixels, colours) : List.of(colours, pixels));
  }

  /** The size of each plane; null if there are none. */
  private static @org.jspecify.annotations.Nullable ImageSize size(int length, Reading reading) {
    ImageSize wanted = reading.size();
    if (wanted != null) {
      return (long) COLOURS * wanted.rows() * wanted.columns() == length ? wanted : null;
    }
    int side = (int) Math.round(Math.sqrt(length / (double) COLOURS));
    return isLength(length) ? new ImageSize(side, side) : null;
  }

  /** Whether so many numbers can be three square planes. */
  static boolean isLength(int length) {
    int side = (int) Math.round(Math.sqrt(length / (double) COLOURS));
    return side >= LEAST_SIDE && COLOURS * side * side == length;
  }

  private static Colour grey(
      StoredArray array, List<Integer> shape, Roles roles, Statistics values, String key) {
    int rows = shape.get(roles.row());
    int columns = shape.get(roles.column());
    Axis[] places = new Axis[4];
    Axis[] colours = new Axis[4];
    places[roles.image()] = new Axis(shape.get(roles.image()), rows * columns);
    places[roles.colour()] = new Axis(shape.get(roles.colour()), 0);
    places[roles.row()] = new Axis(rows, columns);
    places[roles.column()] = new Axis(columns, 1);
    for (int n = 0; n < colours.length; n++) {
      colours[n] = new Axis(places[n].length(), n == roles.colour() ? 1 : 0);
    }
    List<Integer> ordered = List.of(shape.get(roles.image()), COLOURS, rows, columns);
    return made(
        array,
        ordered,
        new ImageSize(rows, columns),
        array.inStorageOrder(List.of(places)),
        array.inStorageOrder(List.of(colours)),
        values,
        key);
  }

  private static Colour made(
      StoredArray array,
      List<Integer> shape,
      ImageSize size,
      List<Axis> places,
      List<Axis> colours,
      Statistics values,
      String key) {
    int pixels = size.rows() * size.columns();
    boolean whole = values.whole() && values.high() > 1;
    Numbers numbers = new GreyNumbers(array, places, colours, pixels, shape.get(0), whole);
    List<Integer> grey = List.of(shape.get(0), size.rows(), size.columns());
    return new Colour(
        StoredArray.of(array.file(), array.name(), grey, numbers),
        Message.of(key, array.shapeText(), shape.get(0), size.toString()));
  }
}

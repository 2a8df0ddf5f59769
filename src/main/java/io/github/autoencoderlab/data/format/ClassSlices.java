package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.format.Layout.Axis;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * An array with a slice for each class, as that of USPS: pixels × samples × classes, or rows ×
 * columns × samples × classes, in C's order often the other way round.
 *
 * @param images all of them, class by class, a row each or in three dimensions
 * @param labels the class of each, counted from 1 in MATLAB's files, else from 0
 * @param done says it
 */
record ClassSlices(StoredArray images, StoredArray labels, Message done) {
  /** Fewer values are hardly pictures. */
  private static final int SHORTEST = 64;

  /** No picture is so much higher than wide, or wider than high. */
  private static final int STEEPEST = 2;

  /** The numbers of colours, which are no classes where pictures have rows and columns. */
  private static final List<Integer> COLOURS = List.of(1, 3, 4);

  /**
   * The slices of an array, if it cannot be meant in another way.
   *
   * @param others the other arrays, labels among which leave nothing to guess
   */
  static Optional<ClassSlices> of(StoredArray array, Reading reading, List<StoredArray> others)
      throws DataException {
    boolean asked = reading.kind() == null || reading.kind() == Kind.PICTURES;
    int dimensions = array.shape().size();
    boolean may = asked && reading.inColumns() == null && (dimensions == 3 || dimensions == 4);
    if (!may || array.table() != null || array.shape().contains(0)) {
      return Optional.empty();
    }
    boolean matlab = array.habit().imagesLast();
    for (boolean backwards : matlab ? new boolean[] {false} : new boolean[] {true, false}) {
      List<Integer> shape = turned(array.shape(), backwards);
      boolean found = dimensions == 3 ? areVectors(array, shape, reading) : arePictures(shape);
      if (found && !areLabelled(shape, others) && (reading.size() != null || isGrey(array))) {
        return Optional.of(of(array, shape, backwards));
      }
    }
    return Optional.empty();
  }

  private static <T> List<T> turned(List<T> list, boolean backwards) {
    List<T> turned = new ArrayList<>(list);
    if (backwards) {
      Collections.reverse(turned);
    }
    return turned;
  }

  /** Whether pixels × samples × classes are more likely than pictures of rows × columns. */
  private static boolean areVectors(StoredArray array, List<Integer> shape, Reading reading) {
    int length = shape.get(0);
    int classes = shape.get(2);
    boolean few = classes > 1 && classes <= LabelWords.MOST && shape.get(1) > classes;
    ImageSize size = reading.size();
    if (size != null) {
      return few && size.rows() * size.columns() == length;
    }
    boolean last = array.habit().imagesLast();
    int rows = array.shape().get(last ? 0 : 1);
    int columns = array.shape().get(last ? 1 : 2);
    return few
        && length >= SHORTEST
        && Layout.isSquare(length)
        && Math.max(rows, columns) > STEEPEST * Math.min(rows, columns);
  }

  private static boolean arePictures(List<Integer> shape) {
    int rows = shape.get(0);
    int columns = shape.get(1);
    int classes = shape.get(3);
    return shape.stream().noneMatch(COLOURS::contains)
        && rows * (long) columns >= SHORTEST
        && Math.max(rows, columns) <= STEEPEST * Math.min(rows, columns)
        && shape.get(2) > classes
        && classes <= LabelWords.MOST;
  }

  private static boolean areLabelled(List<Integer> shape, List<StoredArray> others) {
    int last = shape.size() - 1;
    int all = shape.get(last) * shape.get(last - 1);
    return others.stream()
        .filter(Arrangement::isLabels)
        .map(StoredArray::shape)
        .anyMatch(
            of -> of.contains(shape.get(0)) || of.contains(shape.get(last)) || of.contains(all));
  }

  private static boolean isGrey(StoredArray array) throws DataException {
    if (array.numbers().areBytes()) {
      return true;
    }
    Statistics values = Statistics.of(array);
    return values.isGrey() || (values.low() >= 0 && values.high() <= 1);
  }

  private static ClassSlices of(StoredArray array, List<Integer> shape, boolean backwards) {
    int last = shape.size() - 1;
    int classes = shape.get(last);
    int samples = shape.get(last - 1);
    List<Integer> one =
        backwards ? turned(shape.subList(0, last - 1), true) : shape.subList(0, last - 1);
    int pixels = one.stream().reduce(1, (a, b) -> a * b);
    List<Integer> ordered = new ArrayList<>(List.of(classes * samples));
    ordered.addAll(one);
    List<Axis> axes = new ArrayList<>();
    if (one.size() > 1) {
      axes.add(new Axis(one.get(0), one.get(1)));
    }
    axes.add(new Axis(one.get(one.size() - 1), 1));
    List<Axis> counts = List.of(new Axis(samples, pixels), new Axis(classes, pixels * samples));
    axes.addAll(backwards ? 0 : axes.size(), turned(counts, backwards));
    int from = array.habit().imagesLast() ? 1 : 0;
    double[] labels = new double[classes * samples];
    for (int n = 0; n < labels.length; n++) {
      labels[n] = from + n / samples;
    }
    StoredArray listed = ListedNumbers.array(array.file(), array.name() + ".labels", labels);
    StoredArray counted =
        new StoredArray(
            listed.file(), listed.name(), listed.shape(), array.habit(), listed.numbers(), null);
    return new ClassSlices(
        Rearranged.of(array, ordered, axes), counted, done(array, classes, samples, one));
  }

  private static Message done(StoredArray array, int classes, int samples, List<Integer> one) {
    String size = StoredArray.shapeText(one);
    if (one.size() > 1) {
      return Message.of("data.done.classSlices", array.shownName(), classes, samples, size);
    }
    boolean last = array.habit().imagesLast();
    List<Integer> other = last ? array.shape().subList(0, 2) : array.shape().subList(1, 3);
    return Message.of(
        "data.done.classSlicesOfRows",
        array.shownName(),
        classes,
        samples,
        one.get(0),
        other.get(0) + "x" + other.get(1));
  }
}

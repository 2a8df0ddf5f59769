package io.github.autoencoderlab.data.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named array of a file, before anybody knows what it means.
 *
 * @param file what a message calls its file
 * @param name its own name: a variable's, or its file's path inside the folder
 * @param shape its dimensions as they are written, the slowest first in C's order
 * @param habit how the kind of file that it comes from stores arrays
 * @param numbers as many as the product of the dimensions
 * @param table the table that it is, one column of which may hold labels; null if it is none
 */
record StoredArray(
    String file,
    String name,
    List<Integer> shape,
    Habit habit,
    Numbers numbers,
    @Nullable LabelledTable table) {
  /**
   * How arrays are stored.
   *
   * @param columnMajor in Fortran's order, the first dimension fastest
   * @param imagesLast the last of three dimensions counts the images, as in MATLAB
   * @param transposed the pixels of each image column by column
   */
  record Habit(boolean columnMajor, boolean imagesLast, boolean transposed) {
    static final Habit C = new Habit(false, false, false);
    static final Habit FORTRAN = new Habit(true, false, false);
    static final Habit MATLAB = new Habit(true, true, false);
    static final Habit MATLAB_TRANSPOSED = new Habit(true, true, true);
    static final Habit TRANSPOSED = new Habit(false, false, true);
  }

  StoredArray {
    shape = List.copyOf(shape);
  }

  /** An array in C's order that is no table. */
  static StoredArray of(String file, String name, List<Integer> shape, Numbers numbers) {
    return new StoredArray(file, name, shape, Habit.C, numbers, null);
  }

  /** The same, called by the file that it is in as well. */
  StoredArray inside(String place) {
    return new StoredArray(file, place + "/" + name, shape, habit, numbers, table);
  }

  /** What a message calls it. */
  String shownName() {
    return Quote.of(name);
  }

  /** What a message says of the dimensions, such as "60000×28×28". */
  String shapeText() {
    return shapeText(shape);
  }

  static String shapeText(List<Integer> shape) {
    return String.join("×", shape.stream().map(String::valueOf).toList());
  }

  /** The dimensions from the slowest to the fastest as they are stored. */
  <T> List<T> inStorageOrder(List<T> perDimension) {
    List<T> ordered = new ArrayList<>(perDimension);
    if (habit.columnMajor()) {
      Collections.reverse(ordered);
    }
    return ordered;
  }

  /** Whether it is a single row or column of numbers. */
  boolean isVector() {
    return table == null
        && shape.size() <= 2
        && shape.stream().filter(length -> length != 1).count() <= 1;
  }
}

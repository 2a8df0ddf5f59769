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
 * @param columnMajor whether the numbers are stored in Fortran's order, the first dimension fastest
 * @param imagesLast whether the last of three dimensions counts the images, as MATLAB does it
 * @param transposed whether the pixels of each image are stored column by column
 * @param numbers as many as the product of the dimensions
 * @param labels the labels of its rows, where they came with it
 */
record StoredArray(
    String file,
    String name,
    List<Integer> shape,
    boolean columnMajor,
    boolean imagesLast,
    boolean transposed,
    Numbers numbers,
    @Nullable Labels labels) {
  StoredArray {
    shape = List.copyOf(shape);
  }

  /** An array in C's order that came without labels. */
  static StoredArray of(String file, String name, List<Integer> shape, Numbers numbers) {
    return new StoredArray(file, name, shape, false, false, false, numbers, null);
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
    if (columnMajor) {
      Collections.reverse(ordered);
    }
    return ordered;
  }

  /** Whether it is a single row or column of numbers. */
  boolean isVector() {
    return shape.size() <= 2 && shape.stream().filter(length -> length != 1).count() <= 1;
  }
}

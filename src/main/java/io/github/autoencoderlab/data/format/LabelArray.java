package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an array of labels: a number for each image, or a row of 0s with a 1 at its class. */
final class LabelArray {
  private static final long MOST = 1L << 26;

  private LabelArray() {}

  /**
   * The labels of some images; null if the array holds no classes.
   *
   * @param images how many there are
   * @param of what a message calls the images
   * @throws DataException if there are fewer or more labels than images, or one is no number
   */
  static @Nullable LabelWords labels(StoredArray array, int images, String of)
      throws DataException {
    return array.isVector() ? numbers(array, images, of) : oneHot(array, images);
  }

  private static @Nullable LabelWords numbers(StoredArray array, int images, String of)
      throws DataException {
    long count = array.numbers().count();
    if (count != images) {
      throw new DataException("data.labelCount", array.file(), count, images, of);
    }
    LabelWords.Builder labels = new LabelWords.Builder(images);
    boolean[] full = new boolean[1];
    array
        .numbers()
        .forEach(
            (block, length) -> {
              for (int n = 0; n < length && !full[0]; n++) {
                if (Double.isNaN(block[n])) {
                  throw new DataException(
                      "data.notFinite", array.file(), array.shownName(), "NaN", 1);
                }
                full[0] = !add(block[n], array.numbers(), labels);
              }
            });
    return full[0] ? null : labels.build(array.shownName());
  }

  private static boolean add(double label, Numbers from, LabelWords.Builder labels) {
    return (from instanceof ListedNumbers listed && listed.areWords())
        ? labels.add(listed.word((int) label))
        : labels.add(label);
  }

  private static @Nullable LabelWords oneHot(StoredArray array, int images) throws DataException {
    List<Integer> shape = array.shape();
    if (shape.size() > 2) {
      throw new DataException("data.noLabels", array.file(), array.shapeText());
    }
    if (shape.size() != 2 || !shape.contains(images) || array.numbers().count() > MOST) {
      return null;
    }
    boolean rows = shape.get(0) == images;
    // Along which of the stored loops the classes run.
    boolean classesFastest = rows != array.habit().columnMajor();
    int classes = shape.get(rows ? 1 : 0);
    int[] found = new int[images];
    Arrays.fill(found, -1);
    long[] at = new long[1];
    boolean[] broken = new boolean[classes > LabelWords.MOST ? 0 : 1];
    array
        .numbers()
        .forEach(
            (block, length) -> {
              for (int n = 0; n < length; n++, at[0]++) {
                int image = (int) (classesFastest ? at[0] / classes : at[0] % images);
                int number = (int) (classesFastest ? at[0] % classes : at[0] / images);
                if (block[n] == 1 && found[image] < 0) {
                  found[image] = number;
                } else if (block[n] != 0 && broken.length > 0) {
                  broken[0] = true;
                }
              }
            });
    return broken.length == 0 || broken[0] ? null : words(array.shownName(), found);
  }

  private static @Nullable LabelWords words(String name, int[] classes) {
    LabelWords.Builder labels = new LabelWords.Builder(classes.length);
    for (int number : classes) {
      if (number < 0) {
        return null;
      }
      labels.add(number);
    }
    return labels.build(name);
  }
}

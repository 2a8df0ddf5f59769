package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.format.NameHints.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of several arrays are the images and labels to train and to test on.
 *
 * @param train images to train on
 * @param trainLabels their labels
 * @param test images to test on
 * @param testLabels their labels
 * @param unused what is left over
 */
record Arrangement(
    StoredArray train,
    @Nullable StoredArray trainLabels,
    @Nullable StoredArray test,
    @Nullable StoredArray testLabels,
    List<StoredArray> unused) {
  private static final int NO_HINT = 100;

  Arrangement {
    unused = List.copyOf(unused);
  }

  /**
   * Goes by the names of the arrays, and by their shapes where the names say nothing.
   *
   * @param place what a message calls all of them together
   * @throws DataException if no array or more than one can be the images to train on
   */
  static Arrangement of(String place, List<StoredArray> arrays) throws DataException {
    List<StoredArray> images = arrays.stream().filter(array -> !isLabels(array)).toList();
    List<StoredArray> labels = arrays.stream().filter(Arrangement::isLabels).toList();
    if (images.size() == 1) {
      return of(arrays, labels, images.get(0), null, part(images.get(0)));
    }
    boolean parted = images.stream().anyMatch(array -> part(array) == Part.TRAIN);
    Part first = parted ? Part.TRAIN : Part.ANY;
    StoredArray train = only(place, images, first).orElseThrow(() -> none(place, arrays));
    StoredArray test = only(place, images, Part.TEST).orElse(null);
    return of(arrays, labels, train, test, first);
  }

  private static Arrangement of(
      List<StoredArray> arrays,
      List<StoredArray> labels,
      StoredArray train,
      @Nullable StoredArray test,
      Part first) {
    StoredArray trainLabels = labelsOf(train, labels, first);
    StoredArray testLabels = test == null ? null : labelsOf(test, labels, Part.TEST);
    List<StoredArray> unused = new ArrayList<>(arrays);
    unused.remove(train);
    unused.remove(test);
    unused.remove(trainLabels);
    unused.remove(testLabels);
    return new Arrangement(train, trainLabels, test, testLabels, unused);
  }

  private static Part part(StoredArray array) {
    return NameHints.of(array.name()).part();
  }

  /** Whether the name of an array says neither images nor labels. */
  static boolean isNameless(StoredArray array) {
    NameHints hints = NameHints.of(array.name());
    return hints.labelRank() == NO_HINT && hints.imageRank() == NO_HINT;
  }

  static boolean isLabels(StoredArray array) {
    NameHints hints = NameHints.of(array.name());
    boolean named = hints.labelRank() < NO_HINT && hints.labelRank() <= hints.imageRank();
    return array.table() == null && (named || (isNameless(array) && array.isVector()));
  }

  /** The array of a part with the best name; two as good as each other cannot be told apart. */
  private static Optional<StoredArray> only(String place, List<StoredArray> images, Part part)
      throws DataException {
    List<StoredArray> candidates =
        images.stream()
            .filter(array -> part(array) == part)
            .sorted(Comparator.comparingInt(array -> NameHints.of(array.name()).imageRank()))
            .toList();
    if (candidates.size() > 1
        && NameHints.of(candidates.get(0).name()).imageRank()
            == NameHints.of(candidates.get(1).name()).imageRank()) {
      throw new DataException("data.several", place, names(candidates));
    }
    return candidates.stream().findFirst();
  }

  private static DataException none(String place, List<StoredArray> arrays) {
    return arrays.isEmpty()
        ? new DataException("data.noArrays", place)
        : new DataException("data.noImagesAmong", place, names(arrays));
  }

  private static @Nullable StoredArray labelsOf(
      StoredArray images, List<StoredArray> labels, Part part) {
    if (images.table() != null) {
      return null;
    }
    return labels.stream()
        .filter(array -> part(array) == part)
        .filter(array -> !ClassNames.isList(array) || hasOneFor(images, array))
        .min(Comparator.comparingInt(array -> NameHints.of(array.name()).labelRank()))
        .orElse(null);
  }

  /**
   * Of words that all differ: a list of classes is shorter, names of files are not called labels.
   */
  private static boolean hasOneFor(StoredArray images, StoredArray labels) {
    return images.shape().contains((int) labels.numbers().count()) && !isNameless(labels);
  }

  /** The first few arrays with their shapes. */
  static String names(List<StoredArray> arrays) {
    return Quote.of(
        arrays.stream().map(array -> array.name() + " (" + array.shapeText() + ")").toList());
  }
}

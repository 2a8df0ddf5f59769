package io.github.autoencoderlab.data.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the name of an array or a file says of its content.
 *
 * @param words of the name in small letters
 */
record NameHints(List<String> words) {
  private static final Set<String> TRAIN = Set.of("train", "training", "trn", "tr");
  private static final Set<String> TEST = Set.of("test", "testing", "t10k", "tst", "te");
  private static final Set<String> VALID = Set.of("valid", "validation", "val", "dev");
  private static final List<String> IMAGES =
      List.of(
          "images", "image", "x", "data", "pixels", "features", "img", "imgs", "inputs", "faces");
  private static final List<String> LABELS =
      List.of("labels", "label", "y", "targets", "target", "classes", "class", "gnd", "lab");

  /** Which part of a data set something belongs to. */
  enum Part {
    TRAIN,
    TEST,
    VALIDATION,
    /** Its name does not say. */
    ANY
  }

  NameHints {
    words = List.copyOf(words);
  }

  /** Of a name such as {@code train-images.idx3-ubyte}, {@code Xtest} or {@code y_train}. */
  static NameHints of(String name) {
    String apart =
        name.replaceAll("([a-z])([A-Z])", "$1 $2")
            .replaceAll("\\b([XxYy])(?=(train|test|val))", "$1 ");
    return new NameHints(Arrays.asList(apart.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
  }

  Part part() {
    if (words.stream().anyMatch(TRAIN::contains)) {
      return Part.TRAIN;
    }
    if (words.stream().anyMatch(TEST::contains)) {
      return Part.TEST;
    }
    return words.stream().anyMatch(VALID::contains) ? Part.VALIDATION : Part.ANY;
  }

  /** How much the name says that these are images: the less the better, 100 if nothing. */
  int imageRank() {
    return rank(IMAGES);
  }

  /** How much the name says that these are labels: the less the better, 100 if nothing. */
  int labelRank() {
    return rank(LABELS);
  }

  private int rank(List<String> hints) {
    return words.stream().mapToInt(hints::indexOf).filter(index -> index >= 0).min().orElse(100);
  }
}

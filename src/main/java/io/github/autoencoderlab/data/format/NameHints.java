package io.github.autoencoderlab.data.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the name of an array or a file says of its content: its last part, or what it lies in where
 * that says nothing, as of {@code train.npz/x} or {@code dataset.train.images}.
 *
 * @param parts the words of each part in small letters, the last part first
 */
record NameHints(List<List<String>> parts) {
  private static final int NOTHING = 100;
  private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");
  private static final Pattern LETTER = Pattern.compile("(?i)\\b([xy])(?=(train|test|val))");
  private static final Pattern PREFIX =
      Pattern.compile("(?i)(?<![a-z])(train|test|valid)(?=[a-z])");
  private static final Pattern NUMBER = Pattern.compile("([A-Za-z]{2})(\\d)");
  private static final Pattern BREAK = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> TRAIN = Set.of("train", "training", "trn", "tra", "tr");
  private static final Set<String> TEST = Set.of("test", "testing", "t10k", "tst", "tes", "te");
  private static final Set<String> VALID = Set.of("valid", "validation", "val", "dev");
  private static final List<String> IMAGES =
      List.of(
          "images",
          "image",
          "x",
          "data",
          "pixels",
          "features",
          "img",
          "imgs",
          "inputs",
          "faces",
          "fea",
          "digits",
          "batchdata",
          "pictures",
          "samples");
  private static final List<String> LABELS =
      List.of(
          "labels",
          "label",
          "y",
          "targets",
          "target",
          "classes",
          "class",
          "gnd",
          "lab",
          "batchtargets",
          "onehot");

  /** Which part of a data set something belongs to. */
  enum Part {
    TRAIN,
    TEST,
    VALIDATION,
    /** Its name does not say. */
    ANY
  }

  NameHints {
    parts = List.copyOf(parts);
  }

  /** Of a name such as {@code train-images.idx3-ubyte}, {@code Xtest} or {@code y_train}. */
  static NameHints of(String name) {
    List<List<String>> parts = new ArrayList<>();
    for (String part : name.split("[/.]")) {
      parts.add(0, words(part));
    }
    return new NameHints(parts);
  }

  private static List<String> words(String part) {
    String apart = HUMP.matcher(part).replaceAll("$1 $2");
    apart = LETTER.matcher(apart).replaceAll("$1 ");
    apart = PREFIX.matcher(apart).replaceAll("$1 ");
    apart = NUMBER.matcher(apart).replaceAll("$1 $2");
    return Arrays.asList(BREAK.split(apart.toLowerCase(Locale.ROOT)));
  }

  Part part() {
    for (List<String> words : parts) {
      if (words.stream().anyMatch(TRAIN::contains)) {
        return Part.TRAIN;
      }
      if (words.stream().anyMatch(TEST::contains)) {
        return Part.TEST;
      }
      if (words.stream().anyMatch(VALID::contains)) {
        return Part.VALIDATION;
      }
    }
    return Part.ANY;
  }

  /** How much the name says that these are images: the less the better, 100 if nothing. */
  int imageRank() {
    return rank(IMAGES);
  }

  /** How much the name says that these are labels: the less the better, 100 if nothing. */
  int labelRank() {
    return rank(LABELS);
  }

  /** Of the last part that says anything of images or labels. */
  private int rank(List<String> hints) {
    for (List<String> words : parts) {
      if (Math.min(rank(words, IMAGES), rank(words, LABELS)) < NOTHING) {
        return rank(words, hints);
      }
    }
    return NOTHING;
  }

  private static int rank(List<String> words, List<String> hints) {
    return words.stream()
        .mapToInt(hints::indexOf)
        .filter(index -> index >= 0)
        .min()
        .orElse(NOTHING);
  }
}

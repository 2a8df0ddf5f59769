package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One label for each image, as it was written.
 *
 * @param name where they come from
 * @param codes an index into the words for each image
 * @param words the different labels, as text
 */
record LabelWords(String name, int[] codes, List<String> words) {
  /** Classes are kept as bytes. */
  static final int MOST = 256;

  LabelWords {
    words = List.copyOf(words);
  }

  /** How many there are. */
  int count() {
    return codes.length;
  }

  /** Gathers labels one after the other. */
  static final class Builder {
    private final Map<String, Integer> known = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] codes;
    private int count;

    Builder(int expected) {
      codes = new int[Math.max(1, expected)];
    }

    /** Adds a label; says whether there is still room for its kind. */
    boolean add(String word) {
      Integer code = known.get(word);
      if (code == null) {
        code = words.size();
        if (code == MOST) {
          return false;
        }
        known.put(word, code);
        words.add(word);
      }
      if (count == codes.length) {
        codes = java.util.Arrays.copyOf(codes, 2 * count);
      }
      codes[count++] = code;
      return true;
    }

    /** Adds a label that is a number. */
    boolean add(double number) {
      boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
      return add(whole ? String.valueOf((long) number) : String.valueOf(number));
    }

    /** How many kinds there are so far. */
    int kinds() {
      return words.size();
    }

    LabelWords build(String name) {
      return new LabelWords(name, java.util.Arrays.copyOf(codes, count), words);
    }
  }

  /**
   * The classes that several labels stand for together.
   *
   * @param names what the classes are called; empty if each is called by its number
   */
  record Classes(Map<String, Integer> numbers, List<String> names) {
    /** The class of each image. */
    byte[] of(LabelWords labels) {
      byte[] ofCode = new byte[labels.words().size()];
      for (int code = 0; code < ofCode.length; code++) {
        int number = Objects.requireNonNull(numbers.get(labels.words().get(code)));
        ofCode[code] = (byte) number;
      }
      byte[] classes = new byte[labels.count()];
      for (int n = 0; n < classes.length; n++) {
        classes[n] = ofCode[labels.codes()[n]];
      }
      return classes;
    }
  }

  /**
   * Numbers the different labels: whole numbers up to 255 stand for themselves, others are counted
   * in the order in which people count them. Empty if there are more than 256.
   */
  static Optional<Classes> classes(LabelWords train, @Nullable LabelWords test) {
    List<String> all = new ArrayList<>(train.words());
    if (test != null) {
      test.words().stream().filter(word -> !all.contains(word)).forEach(all::add);
    }
    if (all.size() > MOST) {
      return Optional.empty();
    }
    Map<String, Integer> numbers = new HashMap<>();
    if (all.stream().allMatch(LabelWords::isClass)) {
      all.forEach(word -> numbers.put(word, Integer.valueOf(word)));
      return Optional.of(new Classes(numbers, List.of()));
    }
    all.sort(all.stream().allMatch(LabelWords::isNumber) ? BY_VALUE : NaturalOrder::compare);
    all.forEach(word -> numbers.put(word, numbers.size()));
    return Optional.of(new Classes(numbers, all));
  }

  private static final Comparator<String> BY_VALUE =
      Comparator.comparingDouble(Double::parseDouble);

  private static boolean isClass(String word) {
    return word.matches("0|[1-9]\\d{0,2}") && Integer.parseInt(word) < MOST;
  }

  private static boolean isNumber(String word) {
    return word.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
  }
}

package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers that are known already, such as classes that names tell. */
final class ListedNumbers implements Numbers {
  private final double[] values;
  private final List<String> words;
  private final boolean stored;

  private ListedNumbers(double[] values, List<String> words, boolean stored) {
    this.values = values;
    this.words = List.copyOf(words);
    this.stored = stored;
  }

  /** A vector of them. */
  static StoredArray array(String file, String name, double[] values) {
    return array(file, name, new ListedNumbers(values, List.of(), false));
  }

  /** A vector of classes by their places among some words. */
  static StoredArray words(String file, String name, double[] values, List<String> words) {
    return array(file, name, new ListedNumbers(values, words, false));
  }

  /** The same of words that a file holds, each as often as it is there. */
  static StoredArray stored(String file, String name, double[] values, List<String> words) {
    return array(file, name, new ListedNumbers(values, words, true));
  }

  private static StoredArray array(String file, String name, ListedNumbers numbers) {
    return StoredArray.of(file, name, List.of(numbers.values.length), numbers);
  }

  /**
   * Numbers one after the other; words stay what they are.
   *
   * @param file what a message calls where they are
   * @param parts at least one
   */
  static Numbers joined(String file, List<Numbers> parts) {
    Map<String, Integer> known = new LinkedHashMap<>();
    List<Double> values = new ArrayList<>();
    for (Numbers part : parts) {
      if (!(part instanceof ListedNumbers listed) || !listed.areWords()) {
        return new JoinedNumbers(file, parts);
      }
      for (double value : listed.values) {
        values.add((double) known.computeIfAbsent(listed.word((int) value), word -> known.size()));
      }
    }
    double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
    return new ListedNumbers(all, List.copyOf(known.keySet()), true);
  }

  /** What a number stands for. */
  String word(int number) {
    return words.get(number);
  }

  /** The different words, as they first come. */
  List<String> words() {
    return words;
  }

  /** Whether the numbers stand for words. */
  boolean areWords() {
    return !words.isEmpty();
  }

  /** Whether the words are those of a file, and were not made of names. */
  boolean areStored() {
    return stored;
  }

  /** Whether no word comes twice, as in a list of the classes. */
  boolean areEachOnce() {
    return areWords() && words.size() == values.length;
  }

  @Override
  public long count() {
    return values.length;
  }

  @Override
  public void forEach(Sink sink) throws DataException {
    sink.take(values, values.length);
  }
}

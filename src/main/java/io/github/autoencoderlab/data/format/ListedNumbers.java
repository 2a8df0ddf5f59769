package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.util.List;

/** Numbers that are known already, such as classes that names tell. */
final class ListedNumbers implements Numbers {
  private final double[] values;
  private final List<String> words;

  private ListedNumbers(double[] values, List<String> words) {
    this.values = values;
    this.words = words;
  }

  /** A vector of them. */
  static StoredArray array(String file, String name, double[] values) {
    return StoredArray.of(file, name, List.of(values.length), new ListedNumbers(values, List.of()));
  }

  /** A vector of classes by their places among some words. */
  static StoredArray words(String file, String name, double[] values, List<String> words) {
    return StoredArray.of(file, name, List.of(values.length), new ListedNumbers(values, words));
  }

  /** What a number stands for. */
  String word(int number) {
    return words.get(number);
  }

  /** Whether the numbers stand for words. */
  boolean areWords() {
    return !words.isEmpty();
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

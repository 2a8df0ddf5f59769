package io.github.autoencoderlab.data;

import io.github.autoencoderlab.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a data set comes from and what was done to it on the way.
 *
 * @param format what it was read from or made by
 * @param low smallest value found, before any scaling
 * @param high largest value found, before any scaling
 * @param done what was done to it, one sentence each; empty if nothing
 * @param classNames what the classes 0, 1, 2 … are called; empty if they have no names
 */
public record Account(
    Message format, double low, double high, List<Message> done, List<String> classNames) {
  private static final String IN_ROWS = "data.done.rows";
  private static final String IN_COLUMNS = "data.done.columns";
  private static final Set<String> TABLES =
      Set.of("data.format.csv", "data.format.amat", "data.format.arff");

  /** Made by this program, black and white as it is. */
  public static final Account MADE =
      new Account(Message.of("data.format.made"), 0, 255, List.of(), List.of());

  public Account {
    done = List.copyOf(done);
    classNames = List.copyOf(classNames);
  }

  /** Whether they were rows of text, one column of which may hold labels. */
  public boolean isTable() {
    return TABLES.contains(format.key());
  }

  /** Whether they were a matrix, of which rows or columns may be the examples. */
  public boolean isMatrix() {
    return isInColumns() || says(IN_ROWS);
  }

  /** Whether the columns of a matrix were taken as the examples. */
  public boolean isInColumns() {
    return says(IN_COLUMNS);
  }

  private boolean says(String key) {
    return done.stream().anyMatch(message -> message.key().equals(key));
  }

  /** What a class is called: its name, or its number if it has none. */
  public String className(int label) {
    return label < classNames.size() ? classNames.get(label) : String.valueOf(label);
  }

  /** A value with as many digits as one reads. */
  public static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e9) {
      return String.valueOf((long) value);
    }
    return String.format(Locale.ROOT, "%.4g", value);
  }

  /** The same account with something more that was done. */
  public Account and(Message more) {
    List<Message> all = Stream.concat(done.stream(), Stream.of(more)).toList();
    return new Account(format, low, high, all, classNames);
  }
}

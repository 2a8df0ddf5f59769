package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.text.Message;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How a table is cut into examples and their labels.
 *
 * @param columns of the table
 * @param label the first column of the labels; {@link LabelColumn#NONE} if there are none
 * @param labels how many columns the labels take: one, or one for each class
 * @param left columns that are left out
 * @param why how the labels were found
 * @param done what is to be said of columns that were left out
 */
record Cut(int columns, int label, int labels, Set<Integer> left, Why why, List<Message> done) {
  /** How the labels were found. */
  enum Why {
    /** The column was asked for, is called so, or is the one of words; or there is none. */
    KNOWN("data.done.labelColumn"),
    /** By what the first column holds. */
    FIRST("data.done.labelFirst"),
    /** By what the last column holds. */
    LAST("data.done.labelLast"),
    /** The last columns have a single 1 in each row. */
    ONE_HOT("data.done.labelOneHot");

    private final String key;

    Why(String key) {
      this.key = key;
    }
  }

  Cut {
    left = Set.copyOf(left);
    done = List.copyOf(done);
  }

  /** Without labels. */
  static Cut whole(int columns, Set<Integer> left, List<Message> done) {
    return new Cut(columns, LabelColumn.NONE, 0, left, Why.KNOWN, done);
  }

  /** The same of a table that has not the columns of the labels, if it has so many fewer. */
  Cut like(int others) {
    return others == columns - labels ? whole(others, left, done) : this;
  }

  /** Whether a table of so many columns can be cut in the same way. */
  boolean fits(int others) {
    return others == columns || others == columns - labels;
  }

  /** The columns of the examples. */
  int[] kept() {
    return IntStream.range(0, columns)
        .filter(column -> !left.contains(column) && !(column >= label && column < label + labels))
        .toArray();
  }

  /** Says where the classes come from. */
  Message said(String name) {
    return Message.of(why.key, name);
  }
}

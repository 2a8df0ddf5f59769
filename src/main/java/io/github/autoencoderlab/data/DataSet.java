package io.github.autoencoderlab.data;

import io.github.autoencoderlab.text.Message;
import java.util.List;
import java.util.stream.Stream;

/**
 * Examples to train on and held-out examples to test on.
 *
 * @param name what it is called and opened by: the address of a generated set, or a file or folder
 * @param train at least one example
 * @param test at least one, of the same size and kind
 * @param done what was done to the data since it was made or read, in order, for its users to read
 */
public record DataSet(String name, Examples train, Examples test, List<Message> done) {
  public DataSet {
    if (train.rows() != test.rows() || train.columns() != test.columns()) {
      throw new IllegalArgumentException("training and test examples differ in size");
    }
    if (train.kind() != test.kind()) {
      throw new IllegalArgumentException("training and test examples differ in kind");
    }
    if (train.count() == 0 || test.count() == 0) {
      throw new IllegalArgumentException("no training examples or no test examples");
    }
    done = List.copyOf(done);
  }

  /** A data set as it was made or read. */
  public DataSet(String name, Examples train, Examples test) {
    this(name, train, test, List.of());
  }

  /** What the numbers mean. */
  public Kind kind() {
    return train.kind();
  }

  /** Other examples that came of this data set by what a message says. */
  public DataSet with(Examples otherTrain, Examples otherTest, Message how) {
    return new DataSet(
        name, otherTrain, otherTest, Stream.concat(done.stream(), Stream.of(how)).toList());
  }
}

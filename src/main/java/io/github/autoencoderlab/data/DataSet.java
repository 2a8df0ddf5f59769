package io.github.autoencoderlab.data;

import io.github.autoencoderlab.text.Message;

/**
 * Examples to train on and held-out examples to test on.
 *
 * @param origin where they come from, by which they are opened again
 * @param train at least one example
 * @param test at least one, of the same size and kind
 * @param account what they were read from or made by, and what was done to them
 */
public record DataSet(Origin origin, Examples train, Examples test, Account account) {
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
  }

  /** A data set made by this program. */
  public DataSet(String name, Examples train, Examples test) {
    this(name, train, test, Account.MADE);
  }

  /** All data at an address. */
  public DataSet(String name, Examples train, Examples test, Account account) {
    this(Origin.at(name), train, test, account);
  }

  /** What they are called: their address. */
  public String name() {
    return origin.address();
  }

  /** What the numbers mean. */
  public Kind kind() {
    return train.kind();
  }

  /** The same data under another name. */
  public DataSet named(String other) {
    return from(origin.withAddress(other));
  }

  /** The same data, opened by something else. */
  public DataSet from(Origin other) {
    return new DataSet(other, train, test, account);
  }

  /** Other examples that came of this data set by what a message says. */
  public DataSet with(Examples otherTrain, Examples otherTest, Message how) {
    return new DataSet(origin, otherTrain, otherTest, account.and(how));
  }
}

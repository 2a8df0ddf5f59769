package io.github.autoencoderlab.data;

/**
 * Images to train on and held-out images to test on.
 *
 * @param name what it is called: a bundled name or the place it was read from
 * @param train at least one image
 * @param test images of the same size
 * @param account where they come from and what was done to them
 */
public record DataSet(String name, Images train, Images test, Account account) {
  public DataSet {
    if (train.rows() != test.rows() || train.columns() != test.columns()) {
      throw new IllegalArgumentException("training and test images differ in size");
    }
    if (train.count() == 0 || test.count() == 0) {
      throw new IllegalArgumentException("no training images or no test images");
    }
  }

  /** A data set made by this program. */
  public DataSet(String name, Images train, Images test) {
    this(name, train, test, Account.MADE);
  }
}

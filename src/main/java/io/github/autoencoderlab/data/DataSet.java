package io.github.autoencoderlab.data;

/**
 * Images to train on and held-out images to test on.
 *
 * @param name what it is called: a bundled name or the folder it was read from
 * @param train at least one image
 * @param test images of the same size
 */
public record DataSet(String name, Images train, Images test) {
  public DataSet {
    if (train.rows() != test.rows() || train.columns() != test.columns()) {
      throw new IllegalArgumentException("training and test images differ in size");
    }
    if (train.count() == 0 || test.count() == 0) {
      throw new IllegalArgumentException("no training images or no test images");
    }
  }
}

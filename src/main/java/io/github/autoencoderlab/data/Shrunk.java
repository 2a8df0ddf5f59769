package io.github.autoencoderlab.data;

/** Images made so small that a model of them can be known exactly. */
public final class Shrunk {
  private Shrunk() {}

  /**
   * Square images of 0 and 1: each pixel is the mean of its part of the image, and white where that
   * is brighter than the mean over all training images.
   *
   * @param side pixels of a side, at least 1 and at most that of the images
   */
  public static DataSet of(DataSet data, int side) {
    float[] train = means(data.train(), side);
    float[] test = means(data.test(), side);
    double mean = 0;
    for (float one : train) {
      mean += one / (double) train.length;
    }
    return new DataSet(
        data.name(),
        images(train, side, mean, data.train().labels()),
        images(test, side, mean, data.test().labels()));
  }

  private static Images images(float[] values, int side, double mean, byte[] labels) {
    byte[] pixels = new byte[values.length];
    for (int at = 0; at < pixels.length; at++) {
      pixels[at] = (byte) (values[at] > mean ? 255 : 0);
    }
    return new Images(side, side, pixels, labels);
  }

  private static float[] means(Examples images, int side) {
    float[] image = new float[images.size()];
    float[] means = new float[images.count() * side * side];
    for (int n = 0; n < images.count(); n++) {
      images.copy(n, image, 0);
      for (int part = 0; part < side * side; part++) {
        means[n * side * side + part] = mean(image, images, part / side, part % side, side);
      }
    }
    return means;
  }

  private static float mean(float[] image, Examples images, int row, int column, int side) {
    int top = row * images.rows() / side;
    int bottom = Math.max(top + 1, (row + 1) * images.rows() / side);
    int left = column * images.columns() / side;
    int right = Math.max(left + 1, (column + 1) * images.columns() / side);
    float sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        sum += image[y * images.columns() + x];
      }
    }
    return sum / ((bottom - top) * (right - left));
  }
}

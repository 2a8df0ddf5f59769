package io.github.autoencoderlab.data;

/**
 * Grey images of one size, kept as bytes until a mini-batch is made of them.
 *
 * @param rows height in pixels, at least 1
 * @param columns width in pixels, at least 1
 * @param pixels image after image, each row by row; 0 is black and 255 is white; not copied and not
 *     to be changed
 * @param labels one class (0 … 255) for each image, or empty if the images have none
 */
public record Images(int rows, int columns, byte[] pixels, byte[] labels) implements Examples {
  private static final float WHITE = 255f;

  /** Greys of all bytes: looking them up is half as fast again as dividing. */
  private static final float[] GREYS = new float[256];

  static {
    for (int level = 0; level < GREYS.length; level++) {
      GREYS[level] = level / WHITE;
    }
  }

  public Images {
    if (rows < 1 || columns < 1 || pixels.length % (rows * columns) != 0) {
      throw new IllegalArgumentException(
          pixels.length + " pixels are no whole number of " + rows + "×" + columns + " images");
    }
    if (labels.length != 0 && labels.length != pixels.length / (rows * columns)) {
      throw new IllegalArgumentException(
          labels.length + " labels for " + pixels.length / (rows * columns) + " images");
    }
  }

  @Override
  public Kind kind() {
    return Kind.PICTURES;
  }

  @Override
  public int count() {
    return pixels.length / size();
  }

  @Override
  public void copy(int image, float[] target, int offset) {
    int size = size();
    int from = image * size;
    for (int i = 0; i < size; i++) {
      target[offset + i] = GREYS[pixels[from + i] & 0xff];
    }
  }

  @Override
  public Images withoutLabels() {
    return new Images(rows, columns, pixels, new byte[0]);
  }

  @Override
  public Images pick(int[] places) {
    byte[] picked = new byte[places.length * size()];
    for (int n = 0; n < places.length; n++) {
      System.arraycopy(pixels, places[n] * size(), picked, n * size(), size());
    }
    return new Images(rows, columns, picked, Labels.pick(labels, places));
  }

  /** The same images with rows and columns exchanged. */
  public Images transposed() {
    byte[] turned = new byte[pixels.length];
    for (int n = 0; n < pixels.length; n++) {
      int place = n % size();
      turned[n - place + place % columns * rows + place / columns] = pixels[n];
    }
    return new Images(columns, rows, turned, labels);
  }

  /** Sums whole numbers, so that the mean of bytes is exact. */
  @Override
  public float[] mean() {
    long[] sums = new long[size()];
    for (int p = 0; p < pixels.length; p++) {
      sums[p % sums.length] += pixels[p] & 0xff;
    }
    float[] mean = new float[size()];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = sums[i] / (WHITE * Math.max(1, count()));
    }
    return mean;
  }
}

package io.github.autoencoderlab.data.picture;

import io.github.autoencoderlab.data.ImageSize;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A grey picture.
 *
 * @param size rows and columns
 * @param grey row by row, 0 is black and 255 is white
 * @param done what was done to the pixels of its file
 * @param deep what its samples of 16 bits were; null if it had samples of fewer bits
 */
public record Picture(ImageSize size, byte[] grey, Set<Treatment> done, @Nullable Deep deep) {
  /**
   * Samples of 16 bits.
   *
   * @param low the smallest
   * @param high the largest
   * @param told the one that is white, 256 to 65534, if the file itself tells it; else 0
   */
  public record Deep(int low, int high, int told) {}

  public Picture {
    done = Set.copyOf(done);
    if (grey.length != size.rows() * size.columns()) {
      throw new IllegalArgumentException(grey.length + " pixels are not " + size);
    }
  }

  /** A picture that is grey as it is. */
  public Picture(ImageSize size, byte[] grey) {
    this(size, grey, Set.of(), null);
  }

  /**
   * The middle of it in the proportions of another size, shrunk or stretched to that size. Each new
   * pixel is the mean of the area that it covers.
   */
  public Picture fitted(ImageSize wanted) {
    if (size.equals(wanted)) {
      return this;
    }
    Crop crop = Crop.of(size, wanted);
    float[] narrow = narrowed(crop, wanted.columns());
    byte[] result = new byte[wanted.rows() * wanted.columns()];
    double step = crop.rows() / wanted.rows();
    for (int row = 0; row < wanted.rows(); row++) {
      Cover cover = Cover.of(crop.top() + row * step, step, size.rows());
      for (int column = 0; column < wanted.columns(); column++) {
        float sum = 0;
        for (int from = cover.first(); from <= cover.last(); from++) {
          sum += cover.share(from) * narrow[from * wanted.columns() + column];
        }
        result[row * wanted.columns() + column] = (byte) (int) (sum + 0.5f);
      }
    }
    return new Picture(wanted, result, done, deep);
  }

  /** All rows with new columns. */
  private float[] narrowed(Crop crop, int columns) {
    float[] narrow = new float[size.rows() * columns];
    double step = crop.columns() / columns;
    for (int column = 0; column < columns; column++) {
      Cover cover = Cover.of(crop.left() + column * step, step, size.columns());
      for (int row = 0; row < size.rows(); row++) {
        float sum = 0;
        for (int from = cover.first(); from <= cover.last(); from++) {
          sum += cover.share(from) * (grey[row * size.columns() + from] & 0xff);
        }
        narrow[row * columns + column] = sum;
      }
    }
    return narrow;
  }

  /** The part that is kept. */
  private record Crop(double top, double left, double rows, double columns) {
    static Crop of(ImageSize size, ImageSize wanted) {
      double scale =
          Math.min(
              (double) size.rows() / wanted.rows(), (double) size.columns() / wanted.columns());
      double rows = scale * wanted.rows();
      double columns = scale * wanted.columns();
      return new Crop((size.rows() - rows) / 2, (size.columns() - columns) / 2, rows, columns);
    }
  }

  /** Which old pixels a new one covers, and how much of it each is. */
  private record Cover(double start, double length, int first, int last) {
    static Cover of(double start, double length, int pixels) {
      int first = (int) Math.floor(start + 1e-9);
      int last = (int) Math.ceil(start + length - 1e-9) - 1;
      return new Cover(start, length, Math.max(0, first), Math.min(pixels - 1, last));
    }

    float share(int pixel) {
      double covered = Math.min(pixel + 1, start + length) - Math.max(pixel, start);
      return (float) (covered / length);
    }
  }
}

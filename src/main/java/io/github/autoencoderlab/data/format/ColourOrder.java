package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.ImageSize;
import io.github.autoencoderlab.data.format.Layout.Axis;
import java.util.List;

/**
 * Whether a vector holds three planes, all red, all green, all blue, or the three colours of each
 * pixel together. As pictures are smooth, the pixel below differs less from one than others do: it
 * is one row further on among planes, three times as far otherwise. (The pixel to the right tells
 * nothing: of nearly grey ones the next number differs least in either order.)
 */
final class ColourOrder {
  private static final int COLOURS = 3;

  /** So many numbers of the first pictures are looked at. */
  private static final int LOOKED_AT = 1 << 20;

  /** What hardly differs is not smoother. */
  private static final double SMOOTHER = 0.8;

  private final float[] first;
  private final int row;

  private ColourOrder(float[] first, int row) {
    this.first = first;
    this.row = row;
  }

  /**
   * Whether the colours of a pixel are together.
   *
   * @param imagesFirst whether the numbers of an image follow each other as they are stored
   * @param count images
   * @param size of each
   */
  static boolean areTogether(StoredArray array, boolean imagesFirst, int count, ImageSize size)
      throws DataException {
    int length = COLOURS * size.rows() * size.columns();
    int looked = Math.min(count, Math.max(1, LOOKED_AT / length));
    float[] first = new float[looked * length];
    Axis image = new Axis(count, 1);
    Axis none = new Axis(length, 0);
    Axis number = new Axis(length, 1);
    Axis still = new Axis(count, 0);
    Places images = new Places(imagesFirst ? List.of(image, none) : List.of(none, image));
    Places numbers = new Places(imagesFirst ? List.of(still, number) : List.of(number, still));
    array
        .numbers()
        .forEach(
            (block, filled) -> {
              for (int n = 0; n < filled; n++) {
                int of = images.next();
                int at = numbers.next();
                if (of < looked) {
                  first[of * length + at] = (float) block[n];
                }
              }
            });
    ColourOrder order = new ColourOrder(first, size.columns());
    return order.difference(1, length / COLOURS) > order.difference(COLOURS, length) / SMOOTHER;
  }

  /** How much a number and that some rows further on in the same plane differ on average. */
  private double difference(int rows, int plane) {
    int step = rows * row;
    double sum = 0;
    long count = 0;
    for (int start = 0; start < first.length; start += plane) {
      for (int at = start; at + step < start + plane; at++) {
        sum += Math.abs(first[at] - first[at + step]);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}

package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.util.List;

/** Turns the numbers of an array into pixels. */
final class Pixels {
  private Pixels() {}

  /**
   * The pixels of all images, image by image and row by row.
   *
   * @throws DataException if they cannot be read or do not fit into memory
   */
  static byte[] of(StoredArray array, Layout layout, Scaling scaling) throws DataException {
    Room.need(array.file(), array.shapeText(), layout.pixels());
    Scatter scatter = new Scatter(layout, scaling);
    array.numbers().forEach(scatter);
    return scatter.pixels;
  }

  /** The same of an array that is bytes already; they are used up. */
  static byte[] of(byte[] bytes, Layout layout, Scaling scaling) throws DataException {
    if (!scaling.keepsBytes()) {
      for (int n = 0; n < bytes.length; n++) {
        bytes[n] = scaling.grey(bytes[n] & 0xff);
      }
    }
    if (layout.isPlain()) {
      return bytes;
    }
    byte[] pixels = new byte[bytes.length];
    Places places = new Places(layout.axes());
    for (byte value : bytes) {
      pixels[places.next()] = value;
    }
    return pixels;
  }

  /** Puts each number where it belongs. */
  private static final class Scatter implements Numbers.Sink {
    private final byte[] pixels;
    private final Scaling scaling;
    private final Places places;

    private Scatter(Layout layout, Scaling scaling) {
      pixels = new byte[(int) layout.pixels()];
      this.scaling = scaling;
      places = new Places(layout.axes());
    }

    @Override
    public void take(double[] block, int count) {
      for (int n = 0; n < count; n++) {
        pixels[places.next()] = scaling.grey(block[n]);
      }
    }
  }

  /** Goes through the places of pixels in the order in which their numbers are stored. */
  private static final class Places {
    private final int[] lengths;
    private final int[] strides;
    private final int[] turns;
    private int place;

    private Places(List<Layout.Axis> axes) {
      lengths = axes.stream().mapToInt(Layout.Axis::length).toArray();
      strides = axes.stream().mapToInt(Layout.Axis::stride).toArray();
      turns = new int[lengths.length];
    }

    private int next() {
      int found = place;
      for (int axis = lengths.length - 1; axis >= 0; axis--) {
        place += strides[axis];
        if (++turns[axis] < lengths[axis]) {
          break;
        }
        place -= strides[axis] * lengths[axis];
        turns[axis] = 0;
      }
      return found;
    }
  }
}

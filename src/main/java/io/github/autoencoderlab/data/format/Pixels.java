package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;

/** Puts the numbers of an array where they belong: example by example, row by row. */
final class Pixels {
  private Pixels() {}

  /**
   * Scaled to bytes.
   *
   * @throws DataException if they cannot be read or do not fit into memory
   */
  static byte[] of(StoredArray array, Layout layout, Scaling scaling) throws DataException {
    Room.need(array.file(), array.shapeText(), layout.pixels());
    byte[] pixels = new byte[(int) layout.pixels()];
    Places places = new Places(layout);
    array
        .numbers()
        .forEach(
            (block, count) -> {
              for (int n = 0; n < count; n++) {
                pixels[places.next()] = scaling.grey(block[n]);
              }
            });
    return pixels;
  }

  /** Scaled to bytes, of bytes, which are used up. */
  static byte[] of(byte[] bytes, Layout layout, Scaling scaling) {
    if (!scaling.keepsBytes()) {
      for (int n = 0; n < bytes.length; n++) {
        bytes[n] = scaling.grey(bytes[n] & 0xff);
      }
    }
    if (layout.isPlain()) {
      return bytes;
    }
    byte[] pixels = new byte[bytes.length];
    Places places = new Places(layout);
    for (byte value : bytes) {
      pixels[places.next()] = value;
    }
    return pixels;
  }

  /**
   * As they are.
   *
   * @throws DataException if they cannot be read or do not fit into memory
   */
  static float[] values(StoredArray array, Layout layout) throws DataException {
    Room.need(array.file(), array.shapeText(), Float.BYTES * layout.pixels());
    float[] values = new float[(int) layout.pixels()];
    Places places = new Places(layout);
    array
        .numbers()
        .forEach(
            (block, count) -> {
              for (int n = 0; n < count; n++) {
                values[places.next()] = (float) block[n];
              }
            });
    return values;
  }
}

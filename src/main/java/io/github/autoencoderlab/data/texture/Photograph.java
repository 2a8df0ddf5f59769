package io.github.autoencoderlab.data.texture;

/**
 * A grey picture of any size.
 *
 * @param pixels row by row, 0 black and 255 white; not copied and not to be changed
 */
record Photograph(int rows, int columns, byte[] pixels) {
  boolean holds(int side) {
    return rows >= side && columns >= side;
  }

  /** Copies a square of it. */
  void cut(int top, int left, int side, byte[] target, int offset) {
    for (int row = 0; row < side; row++) {
      System.arraycopy(pixels, (top + row) * columns + left, target, offset + row * side, side);
    }
  }
}

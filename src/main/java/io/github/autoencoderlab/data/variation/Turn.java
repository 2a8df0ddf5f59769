package io.github.autoencoderlab.data.variation;

/** Turns a square picture about its middle. */
final class Turn {
  private final int side;
  private final double cos;
  private final double sin;

  /**
   * A turn of a picture.
   *
   * @param angle in radians, counter-clockwise as seen
   */
  Turn(int side, double angle) {
    this.side = side;
    // StrictMath: other sines may differ in the last bit from JDK to JDK.
    cos = StrictMath.cos(angle);
    sin = StrictMath.sin(angle);
  }

  /** Interpolates between the four pixels around where each pixel comes from; black beyond. */
  void apply(byte[] from, int fromOffset, byte[] to, int toOffset) {
    double middle = (side - 1) / 2.0;
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        double x = column - middle;
        double y = row - middle;
        double fromX = middle + cos * x - sin * y;
        double fromY = middle + sin * x + cos * y;
        to[toOffset + row * side + column] =
            (byte) (int) (between(from, fromOffset, fromX, fromY) + 0.5);
      }
    }
  }

  private double between(byte[] pixels, int offset, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double down = y - top;
    return (1 - down)
            * ((1 - right) * at(pixels, offset, left, top)
                + right * at(pixels, offset, left + 1, top))
        + down
            * ((1 - right) * at(pixels, offset, left, top + 1)
                + right * at(pixels, offset, left + 1, top + 1));
  }

  private int at(byte[] pixels, int offset, int x, int y) {
    boolean inside = x >= 0 && x < side && y >= 0 && y < side;
    return inside ? pixels[offset + y * side + x] & 0xff : 0;
  }
}

package io.github.autoencoderlab.data.texture;

/** How much the grey values of a picture vary. */
final class Contrast {
  /** Deviation of the grey values, of 255, below which the eye sees an even grey. */
  private static final double FLAT = 10;

  private Contrast() {}

  static boolean isFlat(byte[] pixels, int offset, int count) {
    long sum = 0;
    long squares = 0;
    for (int i = offset; i < offset + count; i++) {
      int grey = pixels[i] & 0xff;
      sum += grey;
      squares += (long) grey * grey;
    }
    double mean = (double) sum / count;
    return (double) squares / count - mean * mean < FLAT * FLAT;
  }
}

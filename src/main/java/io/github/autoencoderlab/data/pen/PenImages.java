package io.github.autoencoderlab.data.pen;

/**
 * Pictures of digits with their labels. The arrays are not copied, for their size.
 *
 * <p>Lengths that do not fit are rejected with an {@link IllegalArgumentException}.
 *
 * @param pixels image after image, row after row, 28 × 28 grey values each; unsigned, 0 is paper,
 *     255 is ink
 * @param labels the digits, 0 to 9, one for each image
 */
public record PenImages(byte[] pixels, byte[] labels) {

  /** Pixels in one image, 28 × 28. */
  public static final int IMAGE_SIZE = PenRenderer.SIDE * PenRenderer.SIDE;

  public PenImages {
    if (pixels.length != labels.length * IMAGE_SIZE) {
      throw new IllegalArgumentException(
          pixels.length + " pixels do not fit " + labels.length + " labels");
    }
  }

  /** Returns the number of images. */
  public int count() {
    return labels.length;
  }
}

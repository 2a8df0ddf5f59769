package io.github.autoencoderlab.engine.convolution;

/**
 * How a kernel goes over maps.
 *
 * @param size k, its side in places, at least 1
 * @param stride s, from 1 to k: with more some places would be met by no kernel
 * @param padding p, zeros on each side, from 0 to k − 1
 */
public record Window(int size, int stride, int padding) {
  public Window {
    if (size < 1 || stride < 1 || stride > size || padding < 0 || padding >= size) {
      throw new IllegalArgumentException(
          "a kernel of " + size + " with stride " + stride + " and padding " + padding);
    }
  }

  /** A kernel that goes over every place and leaves the size of maps as it is. */
  public static Window same(int size) {
    if (size % 2 == 0) {
      throw new IllegalArgumentException("a kernel of " + size + " has no place in its middle");
    }
    return new Window(size, 1, size / 2);
  }

  /**
   * Places where the kernel stands along a side of n: ⌊(n + 2p − k) / s⌋ + 1; less than 1 if it
   * finds no room.
   */
  public int convolved(int n) {
    return Math.floorDiv(n + 2 * padding - size, stride) + 1;
  }

  /**
   * Places along a side of a transposed convolution: (n − 1) s − 2p + k + extra; less than 1 if all
   * of it is padding.
   *
   * @param extra places at the end that a convolution would leave out, from 0 to s − 1
   */
  public int transposed(int n, int extra) {
    return (n - 1) * stride - 2 * padding + size + extra;
  }

  /** What a convolution makes of maps, so many of them. */
  public Volume convolved(Volume fine, int channels) {
    return new Volume(convolved(fine.height()), convolved(fine.width()), channels);
  }
}

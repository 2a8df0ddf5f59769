package io.github.autoencoderlab.data.shape;

import io.github.autoencoderlab.data.random.SeededRandom;

/**
 * An upright rectangle of pixels.
 *
 * @param top its first row
 * @param left its first column
 */
record PixelBox(int top, int left, int height, int width) {
  /**
   * Which rectangles are drawn.
   *
   * @param side of the picture
   * @param shortest pixels a side has at least
   * @param difference pixels that height and width differ at least
   * @param leastArea of the picture's, at least
   * @param mostArea of the picture's, at most
   */
  record Limits(int side, int shortest, int difference, double leastArea, double mostArea) {
    private boolean allow(int height, int width) {
      double area = (double) height * width / (side * side);
      return Math.abs(height - width) >= difference && area >= leastArea && area <= mostArea;
    }
  }

  /** Draws uniformly among the sizes that the limits allow, then among the places. */
  static PixelBox random(boolean tall, Limits limits, SeededRandom random) {
    int height;
    int width;
    do {
      height = random.between(limits.shortest(), limits.side());
      width = random.between(limits.shortest(), limits.side());
    } while (height > width != tall || !limits.allow(height, width));
    int top = random.between(0, limits.side() - height);
    return new PixelBox(top, random.between(0, limits.side() - width), height, width);
  }

  boolean contains(int row, int column) {
    return row >= top && row < top + height && column >= left && column < left + width;
  }

  /** Whether a pixel is one of those along the edge. */
  boolean outlines(int row, int column) {
    boolean inside =
        row > top && row < top + height - 1 && column > left && column < left + width - 1;
    return contains(row, column) && !inside;
  }
}

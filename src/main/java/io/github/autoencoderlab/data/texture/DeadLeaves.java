package io.github.autoencoderlab.data.texture;

import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.text.Message;
import java.util.Arrays;

/**
 * Opaque discs that fell on each other, as leaves do: what covers what makes the edges of natural
 * images, and radii with the density r⁻³ make their statistics the same at every scale (Lee,
 * Mumford and Huang, "Occlusion Models for Natural Images", IJCV 2001).
 *
 * <p>The last leaf is laid first: what comes later lies below it and only fills what is still bare,
 * so that it is known when the picture is complete. Each pixel is the mean of four points.
 */
public final class DeadLeaves implements Texture {
  private static final double MIDDLE = 127.5;
  private static final double DARKEST = 50;
  private static final double BRIGHTEST = 205;
  private static final double LEAST_CONTRAST = 0.15;
  private static final double MOST_CONTRAST = 0.6;

  /** Points per pixel, each way. */
  private static final int FINE = 2;

  /** Smaller ones would be specks of a pixel, which photographs in focus do not have. */
  private static final double SMALLEST = 2;

  /** Radii up to this multiple of the picture's side. */
  private static final double LARGEST = 1;

  private final boolean lit;

  /**
   * Leaves of all greys alike, or each piece in a light of its own: photographs have bright and
   * dark pieces, and pieces of little and of much contrast.
   */
  public DeadLeaves(boolean lit) {
    this.lit = lit;
  }

  @Override
  public Message name() {
    return Message.of("data.texture.deadLeaves");
  }

  @Override
  public void draw(int side, SeededRandom random, byte[] pixels, int offset) {
    int[] greys = new int[side * side * FINE * FINE];
    Arrays.fill(greys, -1);
    int bare = greys.length;
    while (bare > 0) {
      bare -= drop(Leaf.random(side, random), side * FINE, greys);
    }
    double light = lit ? random.uniform(DARKEST, BRIGHTEST) : MIDDLE;
    double contrast = lit ? random.uniform(LEAST_CONTRAST, MOST_CONTRAST) : 1;
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        double grey = light + contrast * (mean(greys, side * FINE, row, column) - MIDDLE);
        pixels[offset + row * side + column] = (byte) (int) Math.max(0, Math.min(255, grey + 0.5));
      }
    }
  }

  /** Returns how many points it covered that were bare. */
  private static int drop(Leaf leaf, int points, int[] greys) {
    int covered = 0;
    int last = Math.min(points - 1, (int) ((leaf.y + leaf.radius) * FINE));
    for (int row = Math.max(0, (int) ((leaf.y - leaf.radius) * FINE)); row <= last; row++) {
      double up = (row + 0.5) / FINE - leaf.y;
      double half = Math.sqrt(Math.max(0, leaf.radius * leaf.radius - up * up));
      int first = Math.max(0, (int) Math.ceil((leaf.x - half) * FINE - 0.5));
      int end = Math.min(points, (int) Math.floor((leaf.x + half) * FINE + 0.5));
      for (int at = row * points + first; at < row * points + end; at++) {
        if (greys[at] < 0) {
          greys[at] = leaf.grey;
          covered++;
        }
      }
    }
    return covered;
  }

  private static double mean(int[] greys, int points, int row, int column) {
    int at = (row * points + column) * FINE;
    return (greys[at] + greys[at + 1] + greys[at + points] + greys[at + points + 1]) / 4.0;
  }

  /**
   * A disc.
   *
   * @param grey 0 to 255
   */
  private record Leaf(double x, double y, double radius, int grey) {
    /** Draws a leaf anywhere from where it could reach the picture. */
    private static Leaf random(int side, SeededRandom random) {
      double largest = LARGEST * side;
      double x = random.uniform(-largest, side + largest);
      double y = random.uniform(-largest, side + largest);
      return new Leaf(x, y, radius(largest, random), random.below(256));
    }

    /** F(r) = (1 − (a/r)²) / (1 − (a/b)²), solved for r. */
    private static double radius(double largest, SeededRandom random) {
      double ratio = SMALLEST / largest;
      return SMALLEST / Math.sqrt(1 - random.uniform() * (1 - ratio * ratio));
    }
  }
}

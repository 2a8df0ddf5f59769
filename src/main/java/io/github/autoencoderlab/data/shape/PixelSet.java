package io.github.autoencoderlab.data.shape;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** A set of the pixels of a square picture; never changed. */
final class PixelSet {
  private final int side;
  private final BitSet on;

  private PixelSet(int side, BitSet on) {
    this.side = side;
    this.on = on;
  }

  static PixelSet empty(int side) {
    return new PixelSet(side, new BitSet());
  }

  static PixelSet full(int side) {
    BitSet all = new BitSet();
    all.set(0, side * side);
    return new PixelSet(side, all);
  }

  /** The pixels of this set that lie in a half-plane. */
  PixelSet within(HalfPlane plane) {
    BitSet rest = new BitSet(side * side);
    on.stream().filter(p -> plane.contains(p % side, p / side)).forEach(rest::set);
    return new PixelSet(side, rest);
  }

  /** The pixels of either set. */
  PixelSet with(PixelSet other) {
    BitSet union = (BitSet) on.clone();
    union.or(other.on);
    return new PixelSet(side, union);
  }

  int size() {
    return on.cardinality();
  }

  boolean contains(int pixel) {
    return on.get(pixel);
  }

  /** Whether the convex hull of the pixels' centres holds the centre of no other pixel. */
  boolean isConvex() {
    return size() < 2 || latticePoints(hull()) == size();
  }

  /** Corners of the convex hull, counter-clockwise (the monotone chain of Andrew, 1979). */
  private List<int[]> hull() {
    List<int[]> points = points();
    List<int[]> hull = new ArrayList<>(chain(points));
    Collections.reverse(points);
    hull.addAll(chain(points));
    return hull;
  }

  /** All pixels as (x, y), by x, then by y. */
  private List<int[]> points() {
    List<int[]> points = new ArrayList<>();
    for (int x = 0; x < side; x++) {
      for (int y = 0; y < side; y++) {
        if (on.get(y * side + x)) {
          points.add(new int[] {x, y});
        }
      }
    }
    return points;
  }

  /** One half of the hull, without its last corner. */
  private static List<int[]> chain(List<int[]> points) {
    List<int[]> chain = new ArrayList<>();
    for (int[] point : points) {
      int last = chain.size() - 1;
      while (last >= 1 && turn(chain.get(last - 1), chain.get(last), point) <= 0) {
        chain.remove(last--);
      }
      chain.add(point);
    }
    chain.remove(chain.size() - 1);
    return chain;
  }

  private static int turn(int[] a, int[] b, int[] c) {
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  }

  /** Pick's theorem: inside + boundary / 2 − 1 = area. */
  private static int latticePoints(List<int[]> hull) {
    int doubleArea = 0;
    int boundary = 0;
    for (int i = 0; i < hull.size(); i++) {
      int[] a = hull.get(i);
      int[] b = hull.get((i + 1) % hull.size());
      doubleArea += a[0] * b[1] - b[0] * a[1];
      boundary += divisor(Math.abs(b[0] - a[0]), Math.abs(b[1] - a[1]));
    }
    return (doubleArea + boundary) / 2 + 1;
  }

  private static int divisor(int a, int b) {
    return b == 0 ? a : divisor(b, a % b);
  }
}

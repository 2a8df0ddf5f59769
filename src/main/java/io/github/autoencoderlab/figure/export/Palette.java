package io.github.autoencoderlab.figure.export;

import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Up to 255 colours for a picture, and a clear one. A picture of no more keeps its own. Otherwise
 * its most frequent colours are kept as they are, since figures are flat, and the others are
 * gathered by median cut (Heckbert 1982).
 */
final class Palette {
  /** The colour of what stays as it was. */
  static final int CLEAR = 255;

  private static final int MOST = 255;
  private static final int KEPT = 127;

  private final int[] colours;
  private final Map<Integer, Integer> nearest = new HashMap<>();

  private Palette(int[] colours) {
    this.colours = colours;
    for (int n = 0; n < colours.length; n++) {
      nearest.putIfAbsent(colours[n], n);
    }
  }

  /**
   * The palette of a picture.
   *
   * @param pixels as 0xRRGGBB
   */
  static Palette of(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel & 0xffffff, 1, Integer::sum);
    }
    List<int[]> all = new ArrayList<>();
    counts.forEach((colour, count) -> all.add(new int[] {colour, count}));
    all.sort(
        Comparator.comparingInt((int[] one) -> one[1]).reversed().thenComparingInt(one -> one[0]));
    if (all.size() <= MOST) {
      return new Palette(all.stream().mapToInt(one -> one[0]).toArray());
    }
    List<Integer> chosen = new ArrayList<>();
    all.subList(0, KEPT).forEach(one -> chosen.add(one[0]));
    chosen.addAll(cut(all.subList(KEPT, all.size()), MOST - KEPT));
    return new Palette(chosen.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The colours for an image. */
  IndexColorModel model() {
    byte[][] parts = new byte[3][CLEAR + 1];
    for (int n = 0; n < colours.length; n++) {
      for (int part = 0; part < 3; part++) {
        parts[part][n] = (byte) part(colours[n], part);
      }
    }
    return new IndexColorModel(8, CLEAR + 1, parts[0], parts[1], parts[2], CLEAR);
  }

  /** The index of the colour that is nearest. */
  int index(int pixel) {
    return nearest.computeIfAbsent(pixel & 0xffffff, this::find);
  }

  private int find(int pixel) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int n = 0; n < colours.length; n++) {
      int distance = 0;
      for (int part = 0; part < 3; part++) {
        int apart = part(pixel, part) - part(colours[n], part);
        distance += apart * apart;
      }
      if (distance < least) {
        least = distance;
        best = n;
      }
    }
    return best;
  }

  /** The means of so many boxes of colours. */
  private static List<Integer> cut(List<int[]> colours, int most) {
    List<List<int[]>> boxes = new ArrayList<>();
    boxes.add(new ArrayList<>(colours));
    while (boxes.size() < most) {
      List<int[]> widest =
          boxes.stream().max(Comparator.comparingLong(Palette::worth)).orElseThrow();
      if (widest.size() < 2) {
        break;
      }
      boxes.remove(widest);
      int part = longest(widest);
      widest.sort(Comparator.comparingInt(one -> part(one[0], part)));
      int half = half(widest);
      boxes.add(new ArrayList<>(widest.subList(0, half)));
      boxes.add(new ArrayList<>(widest.subList(half, widest.size())));
    }
    return boxes.stream().map(Palette::mean).toList();
  }

  /** How much a box gains by being cut: its longest side, and how often it is seen. */
  private static long worth(List<int[]> box) {
    double count = box.stream().mapToLong(one -> one[1]).sum();
    return box.size() < 2 ? 0 : (long) (side(box, longest(box)) * Math.sqrt(count) * 1000);
  }

  private static int longest(List<int[]> box) {
    int best = 0;
    for (int part = 1; part < 3; part++) {
      best = side(box, part) > side(box, best) ? part : best;
    }
    return best;
  }

  private static int side(List<int[]> box, int part) {
    int least = 255;
    int most = 0;
    for (int[] one : box) {
      least = Math.min(least, part(one[0], part));
      most = Math.max(most, part(one[0], part));
    }
    return most - least;
  }

  private static int half(List<int[]> sorted) {
    long all = sorted.stream().mapToLong(one -> one[1]).sum();
    long seen = 0;
    for (int n = 0; n < sorted.size() - 1; n++) {
      seen += sorted.get(n)[1];
      if (2 * seen >= all) {
        return n + 1;
      }
    }
    return sorted.size() - 1;
  }

  private static int mean(List<int[]> box) {
    long count = box.stream().mapToLong(one -> one[1]).sum();
    int mean = 0;
    for (int part = 0; part < 3; part++) {
      int of = part;
      long sum = box.stream().mapToLong(one -> (long) part(one[0], of) * one[1]).sum();
      mean = mean << 8 | (int) Math.round((double) sum / count);
    }
    return mean;
  }

  /** Red, green or blue. */
  private static int part(int colour, int part) {
    return colour >> (16 - 8 * part) & 0xff;
  }
}

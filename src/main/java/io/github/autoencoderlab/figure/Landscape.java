package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * How probable each of all binary patterns is: the most probable as bars over small images.
 *
 * @param title localised
 * @param caption below; may be empty
 * @param names of what is drawn
 * @param tileRows pixel rows of a pattern
 * @param tileColumns pixel columns of a pattern
 * @param probabilities p(v) by pattern number, in which bit i is pixel i
 * @param known whether the pattern is one of the data, by number
 * @param peaks numbers of the most probable patterns, the most probable first
 * @param path numbers of the patterns where a chain was, step after step, the last being where it
 *     is; may be empty
 * @param level what each of the data would have if they had everything alike
 */
public record Landscape(
    String title,
    String caption,
    Names names,
    int tileRows,
    int tileColumns,
    double[] probabilities,
    boolean[] known,
    List<Integer> peaks,
    List<Integer> path,
    double level)
    implements Figure {

  private static final int MOST_PEAKS = 64;

  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if there are not 2^(pixels) patterns
   */
  public Landscape {
    peaks = List.copyOf(peaks);
    path = List.copyOf(path);
    int pixels = tileRows * tileColumns;
    boolean fits = pixels >= 1 && pixels <= 24 && probabilities.length == 1 << pixels;
    if (!fits || known.length != probabilities.length) {
      throw new IllegalArgumentException(
          "landscape: " + probabilities.length + " patterns of " + pixels + " pixels");
    }
  }

  /** Localised names of the patterns of the data, of others, of the chain's place and the level. */
  public record Names(String data, String others, String chain, String level) {}

  /** Returns the numbers of the most probable patterns, the most probable first. */
  public static List<Integer> peaks(double[] probabilities) {
    Comparator<Integer> ascending = Comparator.comparingDouble(n -> probabilities[n]);
    PriorityQueue<Integer> most = new PriorityQueue<>(ascending);
    for (int n = 0; n < probabilities.length; n++) {
      if (most.size() < MOST_PEAKS) {
        most.add(n);
      } else if (probabilities[n] > probabilities[most.element()]) {
        most.remove();
        most.add(n);
      }
    }
    return most.stream().sorted(ascending.reversed()).toList();
  }

  /** Returns the number of the pattern where the chain is, or −1 without a chain. */
  int current() {
    return path.isEmpty() ? -1 : path.get(path.size() - 1);
  }

  /** Returns whether a pixel of a pattern is on. */
  boolean on(int pattern, int pixel) {
    return (pattern >> pixel & 1) == 1;
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style)
        .paint(g, (c, page) -> new LandscapeView(this, page).paint(c));
  }

  @Override
  public Table table() {
    int count = probabilities.length;
    return new Table(
        List.of(
            new Table.Column("v", count, this::bits),
            Table.Column.of("p(v)", probabilities),
            new Table.Column("data", count, n -> known[n] ? "1" : "0")));
  }

  /** Returns the pixels of a pattern, row after row. */
  String bits(int pattern) {
    StringBuilder bits = new StringBuilder();
    for (int pixel = 0; pixel < tileRows * tileColumns; pixel++) {
      bits.append(on(pattern, pixel) ? '1' : '0');
    }
    return bits.toString();
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new LandscapeView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }
}

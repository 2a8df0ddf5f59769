package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/**
 * How often values occur: overlaid translucent steps over common bins.
 *
 * @param title localised
 * @param xLabel under the values; may be empty
 * @param yLabel above the counts; may be empty
 * @param series the samples; may be empty
 * @param bins number of bins, 1..10000
 * @param marks dashed vertical references; may be empty
 * @param shares whether the values are shares: the axis goes from 0 to 1
 */
public record Histogram(
    String title,
    String xLabel,
    String yLabel,
    List<Series> series,
    int bins,
    List<Mark> marks,
    boolean shares)
    implements Figure {

  private static final int MOST_BINS = 10_000;

  /**
   * Copies the lists and checks the bins.
   *
   * @throws IllegalArgumentException if bins is outside 1..10000
   */
  public Histogram {
    series = List.copyOf(series);
    marks = List.copyOf(marks);
    if (bins < 1 || bins > MOST_BINS) {
      throw new IllegalArgumentException("bins must be in 1.." + MOST_BINS + ", not " + bins);
    }
  }

  /** Makes a histogram whose axis fits its values. */
  public Histogram(
      String title, String xLabel, String yLabel, List<Series> series, int bins, List<Mark> marks) {
    this(title, xLabel, yLabel, series, bins, marks, false);
  }

  /**
   * Returns this histogram with an axis from 0 to 1, so that what moves are the values, not the
   * axis; further only where values lie beyond.
   */
  public Histogram ofShares() {
    return new Histogram(title, xLabel, yLabel, series, bins, marks, true);
  }

  /** Makes a histogram without marks. */
  public Histogram(String title, String xLabel, String yLabel, List<Series> series, int bins) {
    this(title, xLabel, yLabel, series, bins, List.of());
  }

  /**
   * One sample.
   *
   * @param name in the legend
   * @param ink its colour
   * @param values in any order; those not finite are left out
   * @param outlined whether it is a dashed outline, as the second of two runs is
   */
  public record Series(String name, Ink ink, double[] values, boolean outlined) {

    /** Makes filled steps. */
    public Series(String name, Ink ink, double[] values) {
      this(name, ink, values, false);
    }
  }

  /**
   * A reference value.
   *
   * @param name in the legend
   * @param value its place; not finite: not drawn
   * @param ink its colour
   */
  public record Mark(String name, double value, Ink ink) {

    /** Makes a mark in the colour of the text. */
    public Mark(String name, double value) {
      this(name, value, Ink.TEXT);
    }
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style)
        .paint(g, (c, page) -> new HistogramView(this, page).paint(c));
  }

  @Override
  public Table table() {
    return Bins.of(this).table(this);
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new HistogramView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }
}

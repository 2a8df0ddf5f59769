package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two recurrent nets unrolled in time, side by side: one that reads, layer over layer, one that
 * writes, and between them a code, the only thing that crosses.
 *
 * @param title localised
 * @param caption a line below; may be empty
 * @param encoder what reads
 * @param decoder what writes
 * @param code its values; NaN for those not known yet
 * @param codeName above the code, localised
 * @param way where what is computed flows
 * @param spot what is computed just now
 * @param parameter id of the parameter that a click on a cell sets to its {@link Side#picks}; empty
 *     for none
 */
public record UnrolledNet(
    String title,
    String caption,
    Side encoder,
    Side decoder,
    float[] code,
    String codeName,
    Way way,
    Spot spot,
    String parameter)
    implements Figure {

  /** Where what is computed flows. */
  public enum Way {
    /** With time, and up. */
    FORWARD,
    /** Against time, and down. */
    BACK
  }

  /** What is computed just now. */
  public enum Place {
    NOTHING,
    ENCODER,
    CODE,
    DECODER
  }

  /** A column of one of the sides, or the code, or nothing. */
  public record Spot(Place place, int column) {
    /** Nothing is computed. */
    public static final Spot NOTHING = new Spot(Place.NOTHING, -1);

    boolean at(Place other, int otherColumn) {
      return place == other && column == otherColumn;
    }
  }

  /**
   * One of the two nets; a value that is not a number is not known yet.
   *
   * @param name localised
   * @param steps what the columns are called
   * @param picks what a click on a column stands for
   * @param input what each column is fed with, −1 to 1; empty if nothing
   * @param layers from the input: a value for each column, 0 to 1 of one sign
   * @param output what each column puts out, −1 to 1; empty if nothing
   * @param feedsBack whether the output of a column is the input of the next
   */
  public record Side(
      String name,
      List<String> steps,
      List<Integer> picks,
      float[] input,
      List<float[]> layers,
      float[] output,
      boolean feedsBack) {
    /** Copies the lists. */
    public Side {
      steps = List.copyOf(steps);
      picks = List.copyOf(picks);
      layers = List.copyOf(layers);
    }

    int columns() {
      return steps.size();
    }
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style)
        .paint(g, (c, page) -> new UnrolledView(this, page).paint(c));
  }

  @Override
  public Table table() {
    List<String> sides = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    List<String> steps = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Side side : List.of(encoder, decoder)) {
      for (int row = -1; row <= side.layers().size(); row++) {
        float[] line = row(side, row);
        for (int column = 0; column < line.length; column++) {
          sides.add(side.name());
          rows.add(rowName(side, row));
          steps.add(side.steps().get(column));
          values.add(NumberText.exact(line[column]));
        }
      }
    }
    return new Table(
        List.of(
            Table.Column.of("net", sides),
            Table.Column.of("row", rows),
            Table.Column.of("step", steps),
            Table.Column.of("value", values)));
  }

  /** A row of a side: −1 is the input, then the layers, then the output. */
  static float[] row(Side side, int row) {
    if (row < 0) {
      return side.input();
    }
    return row < side.layers().size() ? side.layers().get(row) : side.output();
  }

  /** Its symbol. */
  static String rowName(Side side, int row) {
    if (row < 0) {
      return side.feedsBack() ? "y" : "x";
    }
    return row < side.layers().size() ? "h" + (row + 1) : "y";
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new UnrolledView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }

  @Override
  public Optional<Pick> pickAt(double x, double y, double width, double height, Style style) {
    return new UnrolledView(this, Page.of(this, width, height, style)).pickAt(x, y);
  }
}

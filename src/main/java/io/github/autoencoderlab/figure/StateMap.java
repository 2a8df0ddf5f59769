package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values of many units over time as colours, in blocks side by side.
 *
 * @param title localised
 * @param caption a line below; may be empty
 * @param blocks from the left
 * @param unit which unit is chosen, and what a click on one sets
 * @param reach the absolute value that is painted in the fullest colour, above 0
 */
public record StateMap(
    String title, String caption, List<Block> blocks, Choosable unit, double reach)
    implements Figure {
  /** Copies the list. */
  public StateMap {
    blocks = List.copyOf(blocks);
  }

  /**
   * A block.
   *
   * @param name above it, localised
   * @param columns from the left, each of a value for each unit, as many; NaN is left free
   * @param units whether its rows are units that a click can choose
   * @param marked number of a column that is marked; −1 for none
   */
  public record Block(String name, List<float[]> columns, boolean units, int marked) {
    /** Copies the list. */
    public Block {
      columns = List.copyOf(columns);
    }

    int rows() {
      return columns.isEmpty() ? 0 : columns.get(0).length;
    }
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style)
        .paint(g, (c, page) -> new StateMapView(this, page).paint(c));
  }

  @Override
  public Table table() {
    List<Table.Column> columns = new ArrayList<>();
    for (Block block : blocks) {
      for (int t = 0; t < block.columns().size(); t++) {
        float[] values = block.columns().get(t);
        columns.add(
            new Table.Column(
                block.name() + " " + (t + 1),
                values.length,
                unit -> NumberText.exact(values[unit])));
      }
    }
    return new Table(columns);
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new StateMapView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }

  @Override
  public Optional<Pick> pickAt(double x, double y, double width, double height, Style style) {
    return new StateMapView(this, Page.of(this, width, height, style)).pickAt(x, y);
  }
}

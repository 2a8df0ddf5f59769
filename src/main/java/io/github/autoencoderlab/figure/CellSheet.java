package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blocks of cells with numbers in them and signs between them, such as a window times a kernel, and
 * formulas below.
 *
 * @param title localised
 * @param heading above the blocks; may be empty
 * @param rows of blocks, from the top; may be empty
 * @param notes below them, in LaTeX; may be empty
 * @param caption below the notes; may be empty
 */
public record CellSheet(
    String title, String heading, List<List<Block>> rows, List<String> notes, String caption)
    implements Figure {

  /** Copies the lists. */
  public CellSheet {
    rows = rows.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
    notes = List.copyOf(notes);
  }

  /**
   * Cells of one kind.
   *
   * @param sign before them, such as "×"; empty for none
   * @param label above them; may be empty
   * @param tile the numbers
   * @param span how many cells of the sheet it is wide: its number of columns, unless it is a
   *     picture made to fit
   * @param marks frames around cells
   */
  public record Block(String sign, String label, MapTile tile, double span, List<Mark> marks) {
    /** Copies the list. */
    public Block {
      marks = List.copyOf(marks);
    }

    /** Makes a block whose cells are those of the sheet. */
    public Block(String sign, String label, MapTile tile, List<Mark> marks) {
      this(sign, label, tile, tile.columns(), marks);
    }

    /** Returns whether its cells are large enough for numbers. */
    boolean numbered() {
      return span >= tile.columns() && tile.known();
    }

    /** Returns how many cells of the sheet it is high. */
    double height() {
      return tile.rows() * span / tile.columns();
    }
  }

  /**
   * A frame around cells of a block.
   *
   * @param top first row
   * @param left first column
   * @param bottom last row
   * @param right last column
   * @param kind its look
   */
  public record Mark(int top, int left, int bottom, int right, FeatureMaps.Kind kind) {}

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style)
        .paint(g, (c, page) -> new CellSheetView(this, page).paint(c));
  }

  @Override
  public Table table() {
    List<Table.Column> all = new ArrayList<>();
    for (List<Block> row : rows) {
      for (Block block : row) {
        float[] values = block.tile().values();
        String name = block.tile().name();
        all.add(new Table.Column(name, values.length, n -> NumberText.exact((double) values[n])));
      }
    }
    return new Table(all);
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new CellSheetView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }

  @Override
  public Optional<Pick> pickAt(double x, double y, double width, double height, Style style) {
    return new CellSheetView(this, Page.of(this, width, height, style)).pickAt(x, y);
  }
}

package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/**
 * Small images in rows and columns: weights, reconstructions, a Gibbs chain.
 *
 * @param title localised
 * @param caption a line below the images; may be empty
 * @param tiles the images, row by row of the grid; each row-major with tileRows × tileColumns
 *     values, or {@link #FREE} where there is none
 * @param tileRows pixel rows of an image, at least 1
 * @param tileColumns pixel columns of an image, at least 1
 * @param tone how values become colours
 * @param reach for {@link Tone#SIGNED} the absolute value that is painted in the fullest colour; 0
 *     takes the largest of all tiles
 * @param columns columns of the grid; 0 chooses them so that the images become as large as possible
 * @param rowLabels left of the rows; may be empty
 * @param columnLabels above the columns; may be empty
 * @param name symbol of the values in the hover text, such as "W"
 * @param selection which image is chosen, and what a click on one sets
 * @param signedRow a row of a grey grid that is painted as {@link Tone#SIGNED}, such as
 *     differences; −1 for none
 * @param things what the columns show, if a column as a whole is what can be chosen
 */
public record ImageGrid(
    String title,
    String caption,
    List<float[]> tiles,
    int tileRows,
    int tileColumns,
    Tone tone,
    double reach,
    int columns,
    List<String> rowLabels,
    List<String> columnLabels,
    String name,
    Choosable selection,
    int signedRow,
    GridColumns things)
    implements Figure {
  /** In place of an image: nothing is drawn there. */
  public static final float[] FREE = new float[0];

  /**
   * Copies the lists and checks the sizes.
   *
   * @throws IllegalArgumentException if a size is not positive or a tile has another length than
   *     tileRows × tileColumns
   */
  public ImageGrid {
    tiles = List.copyOf(tiles);
    rowLabels = List.copyOf(rowLabels);
    columnLabels = List.copyOf(columnLabels);
    require(tileRows >= 1 && tileColumns >= 1, "a tile needs rows and columns");
    require(columns >= 0, "columns must not be negative");
    require(reach >= 0 && Double.isFinite(reach), "reach must be finite and not negative");
    for (float[] tile : tiles) {
      require(
          tile.length == 0 || tile.length == tileRows * tileColumns,
          "a tile of another length: " + tile.length);
    }
    require(!things.any() || things.things().size() == columns, "a thing for each column");
  }

  /** Returns a grid of images with values 0..1, black to white. */
  public static ImageGrid gray(String title, List<float[]> tiles, int tileRows, int tileColumns) {
    return plain(title, "v", Tone.GRAY, tiles, tileRows, tileColumns);
  }

  /** Returns a grid of signed values, such as weights, scaled by the largest absolute value. */
  public static ImageGrid signed(
      String title, String name, List<float[]> tiles, int tileRows, int tileColumns) {
    return plain(title, name, Tone.SIGNED, tiles, tileRows, tileColumns);
  }

  private static ImageGrid plain(
      String title, String name, Tone tone, List<float[]> tiles, int tileRows, int tileColumns) {
    List<String> none = List.of();
    return new ImageGrid(
        title,
        "",
        tiles,
        tileRows,
        tileColumns,
        tone,
        0,
        0,
        none,
        none,
        name,
        Choosable.NONE,
        -1,
        GridColumns.NONE);
  }

  /** Returns this grid with a line below it. */
  public ImageGrid withCaption(String words) {
    return with(words, reach, columns, rowLabels, columnLabels, name, selection, signedRow, things);
  }

  /** Returns this grid with a fixed number of columns, 0 for the best. */
  public ImageGrid withColumns(int count) {
    return with(caption, reach, count, rowLabels, columnLabels, name, selection, signedRow, things);
  }

  /** Returns this grid with words left of its rows and above its columns; either may be empty. */
  public ImageGrid withLabels(List<String> rows, List<String> ofColumns) {
    return with(caption, reach, columns, rows, ofColumns, name, selection, signedRow, things);
  }

  /** Returns this grid with another symbol in its hover texts. */
  public ImageGrid withName(String symbol) {
    return with(
        caption, reach, columns, rowLabels, columnLabels, symbol, selection, signedRow, things);
  }

  /** Returns this grid with a fixed colour scale, 0 for the largest absolute value. */
  public ImageGrid withReach(double largest) {
    return with(
        caption, largest, columns, rowLabels, columnLabels, name, selection, signedRow, things);
  }

  /** Returns this grid with an image chosen, another to be chosen by a click. */
  public ImageGrid withSelection(Choosable other) {
    return with(caption, reach, columns, rowLabels, columnLabels, name, other, signedRow, things);
  }

  /** Returns this grid with a row whose values have both signs. */
  public ImageGrid withSignedRow(int row) {
    return with(caption, reach, columns, rowLabels, columnLabels, name, selection, row, things);
  }

  /** Returns this grid with columns that are things, as many as it has. */
  public ImageGrid withThings(GridColumns others) {
    return with(
        caption, reach, columns, rowLabels, columnLabels, name, selection, signedRow, others);
  }

  /** Whether any image is painted as signed values. */
  boolean anySigned() {
    return tone == Tone.SIGNED || signedRow >= 0;
  }

  /** How the values of an image become colours. */
  Tone tone(int tile, int across) {
    return tile / across == signedRow ? Tone.SIGNED : tone;
  }

  /** The same images in the same tone, shown in another way. */
  private ImageGrid with(
      String words,
      double largest,
      int count,
      List<String> ofRows,
      List<String> ofColumns,
      String symbol,
      Choosable chosen,
      int signed,
      GridColumns columnThings) {
    return new ImageGrid(
        title,
        words,
        tiles,
        tileRows,
        tileColumns,
        tone,
        largest,
        count,
        ofRows,
        ofColumns,
        symbol,
        chosen,
        signed,
        columnThings);
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style).paint(g, (c, page) -> new GridView(this, page).paint(c));
  }

  @Override
  public Table table() {
    return GridTable.of(this);
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new GridView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }

  @Override
  public Optional<Pick> pickAt(double x, double y, double width, double height, Style style) {
    return new GridView(this, Page.of(this, width, height, style)).pickAt(x, y);
  }

  /** Whether there is no image at a place of the grid. */
  boolean isFree(int tile) {
    return tiles.get(tile).length == 0;
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException("image grid: " + message);
    }
  }
}

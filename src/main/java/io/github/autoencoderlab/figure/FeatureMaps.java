package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The maps of layers as images, a column for each layer from the left, with frames around what is
 * spoken of and lines from one frame to another. Of many maps as many are shown as find room.
 *
 * @param title localised
 * @param heading above the maps, such as the line that was just run; may be empty
 * @param caption below them; may be empty
 * @param columns the layers, at least one
 * @param frames around parts of tiles; these tiles are shown before others
 * @param beams from one frame to another
 * @param back whether something goes from right to left
 */
public record FeatureMaps(
    String title,
    String heading,
    String caption,
    List<Column> columns,
    List<Frame> frames,
    List<Beam> beams,
    boolean back)
    implements Figure {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no column, or a frame or a beam is around or
   *     between what there is not
   */
  public FeatureMaps {
    columns = List.copyOf(columns);
    frames = List.copyOf(frames);
    beams = List.copyOf(beams);
    boolean fits = !columns.isEmpty();
    for (Frame frame : frames) {
      fits &= frame.column() < columns.size() && frame.isWithin(columns.get(frame.column()));
    }
    for (Beam beam : beams) {
      fits &= Math.max(beam.from(), beam.to()) < frames.size();
    }
    if (!fits) {
      throw new IllegalArgumentException("maps: a frame or a beam of nothing");
    }
  }

  /**
   * One layer.
   *
   * @param name below its maps, such as "conv 3×3/2"
   * @param size below the name, such as "14×14×16"
   * @param tiles those of its maps that may be shown, of the same size
   * @param maps how many it has
   * @param lit whether they are what the line computed
   * @param chosen whether it is the layer that is spoken of
   */
  public record Column(
      String name, String size, List<MapTile> tiles, int maps, boolean lit, boolean chosen) {
    /** Copies the list. */
    public Column {
      tiles = List.copyOf(tiles);
    }
  }

  /** What a frame is around. */
  public enum Kind {
    /** What is spoken of. */
    UNIT,
    /** What feeds it, or is fed by it. */
    WINDOW,
    /** All that it can see. */
    FIELD
  }

  /**
   * A frame around places of a tile.
   *
   * @param column from 0
   * @param tile among those of the column, from 0
   * @param top first row
   * @param left first column
   * @param bottom last row
   * @param right last column
   * @param kind its look
   */
  public record Frame(int column, int tile, int top, int left, int bottom, int right, Kind kind) {
    boolean isWithin(Column of) {
      if (column < 0 || tile < 0 || tile >= of.tiles().size()) {
        return false;
      }
      MapTile map = of.tiles().get(tile);
      boolean rows = top >= 0 && top <= bottom && bottom < map.rows();
      return rows && left >= 0 && left <= right && right < map.columns();
    }
  }

  /** Lines from the frame of one number, from 0, to that of another. */
  public record Beam(int from, int to) {}

  /** Returns the numbers of the tiles of a column that must be shown, ascending. */
  List<Integer> framed(int column) {
    return frames.stream()
        .filter(frame -> frame.column() == column)
        .map(Frame::tile)
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public void paint(Graphics2D g, double width, double height, Style style) {
    Page.of(this, width, height, style)
        .paint(g, (c, page) -> new FeatureMapsView(this, page).paint(c));
  }

  @Override
  public Table table() {
    List<Table.Column> all = new ArrayList<>();
    for (Column column : columns) {
      for (MapTile tile : column.tiles()) {
        float[] values = tile.values();
        all.add(
            new Table.Column(
                tile.name(), values.length, n -> NumberText.exact((double) values[n])));
      }
    }
    return new Table(all);
  }

  @Override
  public Optional<String> valueAt(double x, double y, double width, double height, Style style) {
    return new FeatureMapsView(this, Page.of(this, width, height, style)).valueAt(x, y);
  }

  @Override
  public Optional<Pick> pickAt(double x, double y, double width, double height, Style style) {
    return new FeatureMapsView(this, Page.of(this, width, height, style)).pickAt(x, y);
  }
}

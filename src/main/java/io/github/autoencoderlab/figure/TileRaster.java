package io.github.autoencoderlab.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Paints all tiles of a grid as one image that meets the device pixels one for one. */
final class TileRaster {

  private final ImageGrid grid;
  private final GridLayout layout;
  private final ToneMap map;
  private final ToneMap signed;
  private final AffineTransform device;
  private final Map<Integer, Resampler> across = new HashMap<>();
  private final Map<Integer, Resampler> down = new HashMap<>();
  private final int left;
  private final int top;

  /** Prepares for a device whose axes are those of the page. */
  TileRaster(
      ImageGrid grid, GridLayout layout, ToneMap map, ToneMap signed, AffineTransform device) {
    this.grid = grid;
    this.layout = layout;
    this.map = map;
    this.signed = signed;
    this.device = device;
    left = deviceX(layout.block().x()) - 1;
    top = deviceY(layout.block().y()) - 1;
  }

  void paint(Graphics2D g, Color edge) {
    int width = deviceX(layout.block().right()) + 1 - left;
    int height = deviceY(layout.block().bottom()) + 1 - top;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < grid.tiles().size(); i++) {
      if (!grid.isFree(i)) {
        paintTile(i, pixels, width, edge.getRGB());
      }
    }
    AffineTransform before = g.getTransform();
    g.setTransform(new AffineTransform());
    g.drawImage(image, left, top, null);
    g.setTransform(before);
  }

  private void paintTile(int i, int[] pixels, int width, int edge) {
    Box box = layout.tile(i);
    int x = deviceX(box.x()) - left;
    int y = deviceY(box.y()) - top;
    int columns = deviceX(box.right()) - left - x;
    int rows = deviceY(box.bottom()) - top - y;
    if (columns < 1 || rows < 1) {
      return;
    }
    if (layout.gap() >= 1) {
      paintEdge(pixels, width, new Rectangle(x - 1, y - 1, columns + 2, rows + 2), edge);
    }
    ToneMap tones = grid.tone(i, layout.columns()) == Tone.SIGNED ? signed : map;
    float[] values = resampled(grid.tiles().get(i), columns, rows);
    for (int row = 0; row < rows; row++) {
      tones.rgb(values, row * columns, pixels, (y + row) * width + x, columns);
    }
  }

  private static void paintEdge(int[] pixels, int width, Rectangle outer, int edge) {
    for (int row = outer.y; row < outer.y + outer.height; row++) {
      int from = row * width + outer.x;
      Arrays.fill(pixels, from, from + outer.width, edge);
    }
  }

  private float[] resampled(float[] tile, int columns, int rows) {
    int sourceColumns = grid.tileColumns();
    Resampler x = across.computeIfAbsent(columns, n -> new Resampler(sourceColumns, n));
    Resampler y = down.computeIfAbsent(rows, n -> new Resampler(grid.tileRows(), n));
    float[] wide = new float[grid.tileRows() * columns];
    for (int row = 0; row < grid.tileRows(); row++) {
      x.apply(tile, row * sourceColumns, 1, wide, row * columns, 1);
    }
    float[] result = new float[rows * columns];
    for (int column = 0; column < columns; column++) {
      y.apply(wide, column, columns, result, column, columns);
    }
    return result;
  }

  private int deviceX(double x) {
    return (int) Math.round(x * device.getScaleX() + device.getTranslateX());
  }

  private int deviceY(double y) {
    return (int) Math.round(y * device.getScaleY() + device.getTranslateY());
  }
}

package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Paints maps as images in boxes of any size: crisp when they grow, means when they shrink. */
final class MapPainter {

  private static final int ZOOM = 8;

  private final Page page;

  MapPainter(Page page) {
    this.page = page;
  }

  void paint(Graphics2D g, MapTile tile, Box box) {
    if (box.isEmpty()) {
      return;
    }
    if (tile.known()) {
      AffineTransform device = g.getTransform();
      boolean upright = device.getShearX() == 0 && device.getShearY() == 0;
      boolean pixels = !page.style().vector() && upright && device.getScaleX() > 0;
      if (pixels && device.getScaleY() > 0) {
        paintPixels(g, tile, box, device);
      } else {
        paintShapes(g, tile, box);
      }
    }
    paintEdge(g, tile, box);
  }

  private void paintEdge(Graphics2D g, MapTile tile, Box box) {
    Theme theme = page.style().theme();
    g.setColor(tile.known() ? theme.grid() : theme.muted());
    g.setStroke(tile.known() ? Strokes.hairline(1) : Strokes.dashes(0.5 * page.growth()));
    g.draw(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
  }

  /** One value for each pixel of the device. */
  private void paintPixels(Graphics2D g, MapTile tile, Box box, AffineTransform device) {
    int x = (int) Math.round(box.x() * device.getScaleX() + device.getTranslateX());
    int y = (int) Math.round(box.y() * device.getScaleY() + device.getTranslateY());
    int columns = (int) Math.round(box.right() * device.getScaleX() + device.getTranslateX()) - x;
    int rows = (int) Math.round(box.bottom() * device.getScaleY() + device.getTranslateY()) - y;
    if (columns < 1 || rows < 1) {
      return;
    }
    g.setTransform(new AffineTransform());
    g.drawImage(image(tile, resampled(tile, columns, rows), columns, rows), x, y, null);
    g.setTransform(device);
  }

  private static float[] resampled(MapTile tile, int columns, int rows) {
    Resampler across = new Resampler(tile.columns(), columns);
    Resampler down = new Resampler(tile.rows(), rows);
    float[] wide = new float[tile.rows() * columns];
    for (int row = 0; row < tile.rows(); row++) {
      across.apply(tile.values(), row * tile.columns(), 1, wide, row * columns, 1);
    }
    float[] result = new float[rows * columns];
    for (int column = 0; column < columns; column++) {
      down.apply(wide, column, columns, result, column, columns);
    }
    return result;
  }

  /** Each value becomes a few pixels, so that viewers that smooth images leave it a square. */
  private void paintShapes(Graphics2D g, MapTile tile, Box box) {
    int columns = tile.columns() * ZOOM;
    int rows = tile.rows() * ZOOM;
    BufferedImage image = image(tile, resampled(tile, columns, rows), columns, rows);
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
    place.scale(box.width() / columns, box.height() / rows);
    g.drawImage(image, place, null);
  }

  private BufferedImage image(MapTile tile, float[] values, int columns, int rows) {
    ToneMap map = ToneMap.of(tile.tone(), tile.reach(), page.style().theme());
    float factor = factor(tile);
    BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < values.length; i++) {
      pixels[i] = Float.isNaN(values[i]) ? 0 : map.rgb(values[i] * factor);
    }
    return image;
  }

  /** Grey is made for values up to 1. */
  private static float factor(MapTile tile) {
    return tile.tone() == Tone.GRAY ? (float) (1 / tile.reach()) : 1;
  }
}

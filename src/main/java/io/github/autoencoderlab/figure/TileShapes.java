package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Paints every tile as an image of its own, for surfaces that keep images as they are.
 *
 * <p>Each value becomes a few pixels, so that viewers that smooth images leave it a square.
 */
final class TileShapes {

  private static final long MOST_PIXELS = 4_000_000;
  private static final int LARGEST_ZOOM = 8;

  private final ImageGrid grid;
  private final GridLayout layout;
  private final ToneMap map;
  private final ToneMap signed;

  TileShapes(ImageGrid grid, GridLayout layout, ToneMap map, ToneMap signed) {
    this.grid = grid;
    this.layout = layout;
    this.map = map;
    this.signed = signed;
  }

  void paint(Graphics2D g, Color edge) {
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    g.setStroke(new BasicStroke(0.5f));
    g.setColor(edge);
    for (int i = 0; i < grid.tiles().size(); i++) {
      Box box = layout.tile(i);
      if (!box.isEmpty() && !grid.isFree(i)) {
        BufferedImage image = image(grid.tiles().get(i), map(i));
        AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
        place.scale(box.width() / image.getWidth(), box.height() / image.getHeight());
        g.drawImage(image, place, null);
        g.draw(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
      }
    }
  }

  private ToneMap map(int tile) {
    return grid.tone(tile, layout.columns()) == Tone.SIGNED ? signed : map;
  }

  private BufferedImage image(float[] tile, ToneMap tones) {
    int zoom = zoom();
    int width = grid.tileColumns() * zoom;
    int height = grid.tileRows() * zoom;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, tones.rgb(tile[y / zoom * grid.tileColumns() + x / zoom]));
      }
    }
    return image;
  }

  private int zoom() {
    long values = (long) grid.tiles().size() * grid.tileRows() * grid.tileColumns();
    int zoom = LARGEST_ZOOM;
    while (zoom > 1 && values * zoom * zoom > MOST_PIXELS) {
      zoom--;
    }
    return zoom;
  }
}

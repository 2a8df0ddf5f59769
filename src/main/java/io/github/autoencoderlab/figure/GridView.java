package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/** Paints an image grid on a page and reads it under the pointer. */
final class GridView {

  private final ImageGrid grid;
  private final GridLayout layout;
  private final Page page;

  GridView(ImageGrid grid, Page page) {
    this.grid = grid;
    this.page = page;
    layout = GridLayout.of(grid, page.content());
  }

  void paint(Graphics2D g) {
    ToneMap map = ToneMap.of(grid.tone(), 1, page.style().theme());
    for (int i = 0; i < grid.tiles().size(); i++) {
      BufferedImage image =
          new BufferedImage(grid.tileColumns(), grid.tileRows(), BufferedImage.TYPE_INT_RGB);
      float[] tile = grid.tiles().get(i);
      for (int p = 0; p < tile.length; p++) {
        image.setRGB(p % grid.tileColumns(), p / grid.tileColumns(), map.rgb(tile[p]));
      }
      Box box = layout.tile(i);
      g.drawImage(
          image, (int) box.x(), (int) box.y(), (int) box.width(), (int) box.height(), null);
    }
  }

  Optional<String> valueAt(double x, double y) {
    return Optional.empty();
  }
}

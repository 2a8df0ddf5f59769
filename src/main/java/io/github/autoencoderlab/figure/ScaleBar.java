package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Paints the line below a grid: the caption, and for signed values the scale of the colours. */
final class ScaleBar {

  private static final int STEPS = 101;

  private final ImageGrid grid;
  private final Page page;
  private final Lettering texts;
  private final ToneMap map;
  private final String low;
  private final String high;

  ScaleBar(ImageGrid grid, Page page, ToneMap map) {
    this.grid = grid;
    this.page = page;
    this.map = map;
    texts = page.texts();
    String reach = NumberText.brief(GridFrame.reach(grid));
    low = "−" + reach;
    high = "+" + reach;
  }

  /** Paints below the block, which may be narrower than this line. */
  void paint(Graphics2D g, Box block, double y) {
    boolean scaled = grid.anySigned();
    double gap = texts.size();
    // Widths that are added and taken off again do not come out the same.
    double need = texts.width(grid.caption()) + (scaled ? gap + width() : 0) + 1;
    Box row = row(block, need);
    boolean shown = scaled && width() <= row.width();
    double room = row.width() - (shown ? width() + gap : 0);
    g.setColor(page.style().theme().muted());
    if (room > 2 * gap) {
      texts.draw(g, texts.fit(grid.caption(), room), row.x(), y);
    }
    if (shown) {
      paintScale(g, row.right() - width(), y);
    }
  }

  private Box row(Box block, double need) {
    Box all = page.content();
    double width = Math.min(all.width(), Math.max(block.width(), need));
    double wanted = block.x() + (block.width() - width) / 2;
    double x = Math.max(all.x(), Math.min(all.right() - width, wanted));
    return new Box(x, block.y(), width, block.height());
  }

  private double barWidth() {
    return 4 * texts.size();
  }

  private double width() {
    return texts.width(low) + barWidth() + texts.width(high) + 0.8 * texts.size();
  }

  private void paintScale(Graphics2D g, double x, double y) {
    texts.draw(g, low, x, y);
    double bar = x + texts.width(low) + 0.4 * texts.size();
    texts.draw(g, high, bar + barWidth() + 0.4 * texts.size(), y);
    double reach = GridFrame.reach(grid);
    BufferedImage image = new BufferedImage(STEPS, 1, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < STEPS; i++) {
      image.setRGB(i, 0, map.rgb((float) (reach * (2.0 * i / (STEPS - 1) - 1))));
    }
    double height = 0.6 * texts.size();
    double top = Math.round(y + 0.55 * texts.height() - height / 2);
    AffineTransform place = AffineTransform.getTranslateInstance(bar, top);
    place.scale(barWidth() / STEPS, height);
    g.drawImage(image, place, null);
  }
}

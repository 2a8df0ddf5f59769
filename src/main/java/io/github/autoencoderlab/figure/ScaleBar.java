package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** What is below a grid: the caption, and for signed values the scale of the colours. */
final class ScaleBar {

  private static final int STEPS = 101;

  /** What lies between the block and this, in heights of a line. */
  static final double GAP = 0.35;

  /** Of the page's width: where less is left for the caption, it stands above the scale. */
  private static final double LEAST_BESIDE = 0.42;

  private final ImageGrid grid;
  private final Page page;
  private final Lettering texts;
  private final String low;
  private final String high;
  private final boolean scaled;
  private final boolean beside;
  private final Paragraph caption;

  private ScaleBar(ImageGrid grid, Page page) {
    this.grid = grid;
    this.page = page;
    texts = page.texts();
    String reach = NumberText.brief(GridFrame.reach(grid));
    low = "−" + reach;
    high = "+" + reach;
    double all = page.content().width();
    scaled = grid.anySigned() && width() <= all;
    double free = all - width() - texts.size();
    // Widths that are added and taken off again do not come out the same.
    beside = scaled && (texts.width(grid.caption()) < free || free > LEAST_BESIDE * all);
    caption = Paragraph.of(grid.caption(), texts, beside ? free : all);
  }

  static ScaleBar of(ImageGrid grid, Page page) {
    return new ScaleBar(grid, page);
  }

  /** The height with the space above it, or 0 if there is nothing to paint. */
  double room() {
    double bar = scaled ? texts.height() : 0;
    double words = caption.height();
    double both = beside ? Math.max(bar, words) : bar + (bar > 0 ? caption.room() : words);
    return both > 0 ? both + GAP * texts.height() : 0;
  }

  /** Paints below the block, which may be narrower than this, from a height on. */
  void paint(Graphics2D g, Box block, double y, ToneMap map) {
    double words = caption.lines().stream().mapToDouble(texts::width).max().orElse(0);
    double both = words + (words > 0 ? texts.size() : 0) + width();
    double need = beside ? both : Math.max(words, scaled ? width() : 0);
    Box row = row(block, need + 1);
    g.setColor(page.style().theme().muted());
    caption.paint(g, row.x(), y);
    if (scaled) {
      double below = beside || caption.lines().isEmpty() ? y : y + caption.room();
      paintScale(g, beside ? row.right() - width() : row.x(), below, map);
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

  private void paintScale(Graphics2D g, double x, double y, ToneMap map) {
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

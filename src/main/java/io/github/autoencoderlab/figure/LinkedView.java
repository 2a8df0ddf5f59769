package io.github.autoencoderlab.figure;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Paints linked planes: the legend, and for each plane its name, its points and what is lit. */
final class LinkedView {
  /** So much of the legend's sign and name is left of a class that is not shown. */
  private static final float HIDDEN = 0.3f;

  private final LinkedPlanes planes;
  private final LinkedLayout layout;
  private final Page page;

  LinkedView(LinkedPlanes planes, LinkedLayout layout) {
    this.planes = planes;
    this.layout = layout;
    page = layout.page();
  }

  void paint(Graphics2D g) {
    paintLegend(g);
    int[] brushed = brushed();
    for (int n = 0; n < layout.plots().size(); n++) {
      paintName(g, n);
      new PlanePainter(planes, layout, n).paint(g, brushed);
    }
  }

  private void paintLegend(Graphics2D g) {
    List<Legend.Item> items = layout.legend().items();
    for (Legend.Item item : items) {
      Graphics2D own = (Graphics2D) g.create();
      if (planes.exploration().hidden().contains(item.entry().name())) {
        own.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, HIDDEN));
      }
      new Legend(List.of(item), layout.legend().height()).paint(own, page);
      own.dispose();
    }
  }

  private void paintName(Graphics2D g, int n) {
    LinkedPlanes.Panel panel = planes.panels().get(n);
    Box box = layout.names().get(n);
    Lettering texts = page.texts();
    Lettering bold = page.style().bold(page.sheet().width(), page.sheet().height());
    double gap = texts.size();
    String score = bold.fit(panel.score(), box.width());
    String name = texts.fit(panel.name(), box.width() - bold.width(score) - gap);
    g.setColor(page.style().theme().text());
    texts.draw(g, name, box.x(), box.y());
    bold.drawRight(g, score, box.right() - 0.4 * texts.size(), box.y());
  }

  /** Shown points in the rectangle that was drawn; null if there is none. */
  private int @Nullable [] brushed() {
    Exploration.Window brush = planes.exploration().brush();
    if (brush == null || brush.panel() >= planes.panels().size()) {
      return null;
    }
    LinkedPlanes.Panel panel = planes.panels().get(brush.panel());
    return IntStream.range(0, panel.x().length)
        .filter(n -> brush.contains(panel.x()[n], panel.y()[n]) && planes.isShown(n))
        .toArray();
  }
}

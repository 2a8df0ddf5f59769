package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** Paints the figures of two runs and their names. */
final class ComparedView {
  private final Compared compared;
  private final ComparedLayout layout;

  ComparedView(Compared compared, ComparedLayout layout) {
    this.compared = compared;
    this.layout = layout;
  }

  void paint(Graphics2D g) {
    Page page = layout.page();
    g.setColor(page.style().theme().text());
    Box area = page.content();
    page.texts().draw(g, page.texts().fit(layout.line(), area.width()), area.x(), area.y());
    layout.names().forEach(name -> paint(g, name));
    paintBetween(g);
    for (int n = 0; n < layout.boxes().size(); n++) {
      Box box = layout.boxes().get(n);
      Graphics2D own = (Graphics2D) g.create();
      own.translate(box.x(), box.y());
      compared.panels().get(n).paint(own, box.width(), box.height(), layout.inner().get(n));
      own.dispose();
    }
  }

  private void paint(Graphics2D g, ComparedLayout.Name name) {
    Lettering bold = ComparedLayout.bold(layout.page());
    Box box = name.box();
    g.setColor(layout.page().style().theme().text());
    bold.draw(g, bold.fit(name.words(), box.width()), box.x(), box.y());
  }

  /** A hairline between two figures. */
  private void paintBetween(Graphics2D g) {
    if (layout.names().size() < 2) {
      return;
    }
    Box first = layout.names().get(0).box();
    Box second = layout.names().get(1).box();
    Box last = layout.boxes().get(1);
    g.setColor(layout.page().style().theme().grid());
    g.setStroke(Strokes.hairline(layout.page().growth()));
    if (second.x() > first.x()) {
      double x = (first.right() + second.x()) / 2;
      g.draw(new Line2D.Double(x, first.y(), x, last.bottom()));
    } else {
      double y = (layout.boxes().get(0).bottom() + second.y()) / 2;
      g.draw(new Line2D.Double(first.x(), y, first.right(), y));
    }
  }
}

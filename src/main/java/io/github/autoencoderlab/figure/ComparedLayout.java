package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the figures of two runs lie.
 *
 * @param page the page, its title as much of it as fits
 * @param line words below the title; may be empty
 * @param names where the name of each figure's run stands; empty if there is one figure of both
 * @param boxes where the figures are
 * @param inner how they are painted
 */
record ComparedLayout(Page page, String line, List<Box> names, List<Box> boxes, Style inner) {
  private static final double GAP = 0.8;

  static ComparedLayout of(Compared compared, double width, double height, Style style) {
    Lettering heading = style.titleTexts(width, height);
    boolean tooLong = heading.width(compared.title()) > 0.95 * width;
    String title = tooLong ? compared.name() : compared.title();
    Page page = Page.of(new Note(title, ""), width, height, style);
    boolean said = !page.title().isEmpty() && !tooLong;
    boolean single = compared.panels().size() == 1;
    boolean lineFits = page.content().height() > 5 * page.texts().height();
    boolean below = !said && lineFits && (single || style.titled());
    double top = below ? 1.35 * page.texts().height() : 0;
    Box area = page.content().without(0, top, 0, 0);
    Style inner = style.withTitled(false).withTransparent(true);
    String line = below ? compared.words().difference() : "";
    List<Box> parts = single ? List.of(area) : halves(compared, area, page.texts());
    if (single) {
      return new ComparedLayout(page, line, List.of(), parts, inner);
    }
    double name = 1.3 * page.texts().height();
    return new ComparedLayout(
        page,
        line,
        parts.stream().map(p -> new Box(p.x(), p.y(), p.width(), name)).toList(),
        parts.stream().map(p -> p.without(0, name, 0, 0)).toList(),
        inner);
  }

  /** Side by side, or one below the other if that makes them larger. */
  private static List<Box> halves(Compared compared, Box area, Lettering texts) {
    double gap = GAP * texts.size();
    double aspect = Aspects.of(compared.panels().get(0));
    double across = (area.width() - gap) / 2;
    double name = 1.3 * texts.height();
    double down = (area.height() - gap) / 2;
    double beside = Math.min(across, (area.height() - name) * aspect);
    double below = Math.min(area.width(), (down - name) * aspect);
    List<Box> halves = new ArrayList<>();
    if (beside >= below) {
      halves.add(new Box(area.x(), area.y(), across, area.height()));
      halves.add(new Box(area.x() + across + gap, area.y(), across, area.height()));
    } else {
      halves.add(new Box(area.x(), area.y(), area.width(), down));
      halves.add(new Box(area.x(), area.y() + down + gap, area.width(), down));
    }
    return halves;
  }

  /** The figure at a place; −1 if there is none. */
  int panelAt(double x, double y) {
    for (int n = 0; n < boxes.size(); n++) {
      if (boxes.get(n).contains(x, y)) {
        return n;
      }
    }
    return -1;
  }

  /** The figure that a gesture begins on, the first for one without a place; −1 if none. */
  int panelOf(Gesture gesture) {
    if (gesture instanceof Gesture.Point point) {
      return panelAt(point.x(), point.y());
    } else if (gesture instanceof Gesture.Walk walk) {
      return panelAt(walk.x(), walk.y());
    } else if (gesture instanceof Gesture.Brush brush) {
      return panelAt(brush.fromX(), brush.fromY());
    } else if (gesture instanceof Gesture.Pan pan) {
      return panelAt(pan.fromX(), pan.fromY());
    } else if (gesture instanceof Gesture.Zoom zoom) {
      return panelAt(zoom.x(), zoom.y());
    } else if (gesture instanceof Gesture.Click click) {
      return panelAt(click.x(), click.y());
    }
    return 0;
  }
}

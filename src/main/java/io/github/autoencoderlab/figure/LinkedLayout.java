package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of linked planes lie: a legend of one line above all, the panels side by side,
 * each under a line of its own.
 *
 * @param page the page
 * @param legend of all panels
 * @param names where the name of each panel is written
 * @param plots of the panels
 */
record LinkedLayout(Page page, Legend legend, List<Box> names, List<Plot> plots) {
  /** How near a point must be to the pointer, in logical pixels. */
  private static final double NEAR = 8;

  static LinkedLayout of(LinkedPlanes planes, double width, double height, Style style) {
    Page page = Page.of(planes, width, height, style);
    Box area = page.content();
    List<Legend.Entry> entries = new ArrayList<>();
    for (int n = 0; n < planes.classes().size() && planes.classes().size() > 1; n++) {
      entries.add(Legend.Entry.ofPoints(planes.classes().get(n), ClassInk.of(n), Marker.of(n)));
    }
    Legend legend = Legend.of("", entries, area, page.texts(), 1);
    double gap = 1.2 * page.texts().size();
    int count = planes.panels().size();
    double each = (area.width() - (count - 1) * gap) / count;
    List<Box> names = new ArrayList<>();
    List<Plot> plots = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      double left = n * (each + gap);
      Box box = area.without(left, legend.height(), area.width() - left - each, 0);
      double line = 1.25 * page.texts().height();
      names.add(new Box(box.x(), box.y(), box.width(), line));
      plots.add(plot(planes, n, page.withContent(box.without(0, line, 0, 0))));
    }
    return new LinkedLayout(page, legend, names, plots);
  }

  private static Plot plot(LinkedPlanes planes, int panel, Page page) {
    LinkedPlanes.Panel shown = planes.panels().get(panel);
    Exploration.Window window = planes.exploration().windows().get(panel);
    Range x =
        window == null
            ? PointScale.wider(Range.of(shown.x()))
            : new Range(window.left(), window.right());
    Range y =
        window == null
            ? PointScale.wider(Range.of(shown.y()))
            : new Range(window.bottom(), window.top());
    Plot plot = new PlotLayout(page, shown.xLabel(), "", List.of(), x, y, 0, 0).plot();
    return window == null ? plot : plot.withVertical(y);
  }

  /** The panel whose plot is at (x, y); −1 if there is none. */
  int panelAt(double x, double y) {
    for (int n = 0; n < plots.size(); n++) {
      if (plots.get(n).inner().contains(x, y)) {
        return n;
      }
    }
    return -1;
  }

  /** The class whose name in the legend is at (x, y); −1 if there is none. */
  int classAt(double x, double y) {
    List<Legend.Item> items = legend.items();
    for (int n = 0; n < items.size(); n++) {
      Legend.Item item = items.get(n);
      boolean last = n + 1 == items.size();
      double end = last ? page.content().right() : items.get(n + 1).x();
      if (x >= item.x() && x < end && y >= item.y() && y < item.y() + legend.height()) {
        return n;
      }
    }
    return -1;
  }

  /** The shown point that is nearest to (x, y) and near; −1 if there is none. */
  int pointAt(LinkedPlanes planes, double x, double y) {
    int panel = panelAt(x, y);
    if (panel < 0) {
      return -1;
    }
    Plot plot = plots.get(panel);
    LinkedPlanes.Panel points = planes.panels().get(panel);
    double least = NEAR * NEAR;
    int nearest = -1;
    for (int n = 0; n < points.x().length; n++) {
      double dx = plot.x().at(points.x()[n]) - x;
      double dy = plot.y().at(points.y()[n]) - y;
      double distance = dx * dx + dy * dy;
      if (distance < least && planes.isShown(n)) {
        least = distance;
        nearest = n;
      }
    }
    return nearest;
  }

  /** The place of a panel at (x, y); null if no panel is there. */
  Exploration.@Nullable Place placeAt(double x, double y) {
    int panel = panelAt(x, y);
    if (panel < 0) {
      return null;
    }
    Plot plot = plots.get(panel);
    return new Exploration.Place(panel, plot.x().valueAt(x), plot.y().valueAt(y));
  }
}

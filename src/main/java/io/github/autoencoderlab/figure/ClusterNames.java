package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the name of each class where its points are. */
final class ClusterNames {
  /** As many points of a class as it takes to know its middle. */
  private static final int SAMPLE = 300;

  /** So often names that lie on each other are moved apart. */
  private static final int ROUNDS = 40;

  private final LinkedPlanes planes;
  private final LinkedPlanes.Panel panel;
  private final Plot plot;
  private final Lettering texts;

  /** A name and the middle of where it is written. */
  private static final class Name {
    private final String text;
    private final double width;
    private double x;
    private double y;

    private Name(String text, double width, double x, double y) {
      this.text = text;
      this.width = width;
      this.x = x;
      this.y = y;
    }
  }

  ClusterNames(LinkedPlanes planes, int number, Plot plot) {
    this.planes = planes;
    this.plot = plot;
    panel = planes.panels().get(number);
    Page page = plot.page();
    texts = page.style().bold(page.sheet().width(), page.sheet().height());
  }

  void paint(Graphics2D g) {
    if (planes.classes().size() < 2) {
      return;
    }
    List<Name> names = names();
    moveApart(names);
    Theme theme = plot.page().style().theme();
    for (Name name : names) {
      Shape outline =
          texts.outline(name.text, name.x - name.width / 2, name.y - texts.height() / 2);
      g.setColor(theme.background());
      g.setStroke(
          new BasicStroke(
              (float) (0.28 * texts.size()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(outline);
      g.setColor(theme.text());
      g.fill(outline);
    }
  }

  /** Of the shown classes whose middle is in sight. */
  private List<Name> names() {
    List<Name> names = new ArrayList<>();
    int[][] places = sample();
    for (int label = 0; label < places.length; label++) {
      String text = planes.classes().get(label);
      if (!planes.exploration().hidden().contains(text)) {
        double x = plot.x().at(median(panel.x(), places[label]));
        double y = plot.y().at(median(panel.y(), places[label]));
        if (plot.inner().contains(x, y)) {
          names.add(new Name(text, texts.width(text), x, y));
        }
      }
    }
    return names;
  }

  /** Points of each class, the same distance from one to the next. */
  private int[][] sample() {
    int[] counts = new int[planes.classes().size()];
    for (int label : planes.labels()) {
      counts[label]++;
    }
    int[][] places = new int[counts.length][];
    for (int label = 0; label < counts.length; label++) {
      places[label] = new int[Math.min(SAMPLE, counts[label])];
    }
    int[] seen = new int[counts.length];
    int[] kept = new int[counts.length];
    for (int n = 0; n < planes.labels().length; n++) {
      int label = planes.labels()[n];
      int every = (counts[label] + SAMPLE - 1) / SAMPLE;
      if (seen[label]++ % every == 0) {
        places[label][kept[label]++] = n;
      }
    }
    for (int label = 0; label < counts.length; label++) {
      places[label] = Arrays.copyOf(places[label], kept[label]);
    }
    return places;
  }

  /** Not a number if none of these has a place. */
  private static double median(double[] values, int... places) {
    double[] sorted =
        Arrays.stream(places)
            .mapToDouble(n -> values[n])
            .filter(Range::drawable)
            .sorted()
            .toArray();
    return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
  }

  private void moveApart(List<Name> names) {
    for (int round = 0; round < ROUNDS; round++) {
      boolean moved = false;
      names.forEach(this::keepInside);
      for (int a = 0; a < names.size(); a++) {
        for (int b = 0; b < a; b++) {
          moved |= moveApart(names.get(a), names.get(b));
        }
      }
      if (!moved) {
        return;
      }
    }
    names.forEach(this::keepInside);
  }

  /** A name at the edge would be cut. */
  private void keepInside(Name name) {
    Box inner = plot.inner();
    double x = Math.min(name.width, inner.width()) / 2;
    double y = Math.min(texts.height(), inner.height()) / 2;
    name.x = Math.max(inner.x() + x, Math.min(name.x, inner.x() + inner.width() - x));
    name.y = Math.max(inner.y() + y, Math.min(name.y, inner.y() + inner.height() - y));
  }

  /** Moves two names along the shorter way off each other; says whether they lay on each other. */
  private boolean moveApart(Name a, Name b) {
    double dx = a.x - b.x;
    double dy = a.y - b.y;
    double overX = (a.width + b.width) / 2 + 0.2 * texts.size() - Math.abs(dx);
    double overY = 0.95 * texts.height() - Math.abs(dy);
    if (overX <= 0 || overY <= 0) {
      return false;
    }
    if (overX < overY) {
      double by = (overX / 2 + 0.01) * (dx < 0 ? -1 : 1);
      a.x += by;
      b.x -= by;
    } else {
      double by = (overY / 2 + 0.01) * (dy < 0 ? -1 : 1);
      a.y += by;
      b.y -= by;
    }
    return true;
  }
}

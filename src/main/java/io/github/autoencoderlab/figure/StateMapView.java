package io.github.autoencoderlab.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints a map of states on a page and reads it under the pointer. */
final class StateMapView {
  /** Width of a block of one column, as a share of all. */
  private static final double LEAST_SHARE = 0.05;

  private final StateMap map;
  private final Page page;
  private final Lettering texts;
  private final List<Box> boxes = new ArrayList<>();

  StateMapView(StateMap map, Page page) {
    this.map = map;
    this.page = page;
    texts = page.texts();
    double line = texts.height();
    double below = Math.max(1, caption(map, page).room());
    Box area = page.content().without(0, 1.3 * line, 0, below);
    int columns = map.blocks().stream().mapToInt(block -> block.columns().size()).sum();
    double gap = 1.2 * texts.size();
    double room = area.width() - gap * Math.max(0, map.blocks().size() - 1);
    double sum = map.blocks().stream().mapToDouble(block -> share(block, columns)).sum();
    double x = area.x();
    for (StateMap.Block block : map.blocks()) {
      double width = room * share(block, columns) / sum;
      boxes.add(new Box(x, area.y(), width, area.height()));
      x += width + gap;
    }
  }

  private static double share(StateMap.Block block, int columns) {
    return Math.max(LEAST_SHARE, block.columns().size() / (double) Math.max(1, columns));
  }

  void paint(Graphics2D g) {
    ToneMap tones = ToneMap.of(Tone.SIGNED, map.reach(), page.style().theme());
    for (int n = 0; n < boxes.size(); n++) {
      StateMap.Block block = map.blocks().get(n);
      Box box = boxes.get(n);
      if (!box.isEmpty() && block.rows() > 0) {
        paint(g, block, box, tones);
        paintMarks(g, block, box);
      }
      g.setColor(page.style().theme().text());
      boolean narrow = texts.width(block.name()) > box.width();
      double centre = box.x() + box.width() / 2;
      double start = narrow ? centre - texts.width(block.name()) / 2 : box.x();
      texts.draw(g, block.name(), start, box.y() - 1.25 * texts.height());
    }
    g.setColor(page.style().theme().muted());
    caption(map, page).paintBelow(g, page.content());
  }

  private static Paragraph caption(StateMap map, Page page) {
    return Paragraph.of(map.caption(), page.texts(), page.content().width());
  }

  private void paint(Graphics2D g, StateMap.Block block, Box box, ToneMap tones) {
    double width = box.width() / block.columns().size();
    double height = box.height() / block.rows();
    for (int t = 0; t < block.columns().size(); t++) {
      float[] values = block.columns().get(t);
      for (int unit = 0; unit < values.length; unit++) {
        if (!Float.isNaN(values[unit])) {
          g.setColor(new Color(tones.rgb(values[unit])));
          // A little larger than it is, so that no seam shows.
          g.fill(
              new Rectangle2D.Double(
                  box.x() + t * width,
                  box.y() + unit * height,
                  Math.min(width + 0.5, box.width() - t * width),
                  Math.min(height + 0.5, box.height() - unit * height)));
        }
      }
    }
    g.setColor(page.style().theme().muted());
    g.setStroke(Strokes.hairline(page.growth()));
    g.draw(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
  }

  private void paintMarks(Graphics2D g, StateMap.Block block, Box box) {
    if (!page.style().chosen()) {
      return;
    }
    g.setColor(page.style().theme().accent());
    g.setStroke(Strokes.curve(0.8 * page.growth()));
    double width = box.width() / block.columns().size();
    double height = box.height() / block.rows();
    if (block.marked() >= 0 && block.marked() < block.columns().size()) {
      double x = box.x() + block.marked() * width;
      g.draw(new Rectangle2D.Double(x, box.y(), width, box.height()));
    }
    int chosen = map.unit().chosen();
    if (block.units() && chosen >= 0 && chosen < block.rows()) {
      double y = box.y() + chosen * height;
      g.draw(new Rectangle2D.Double(box.x(), y, box.width(), height));
    }
  }

  private record Hit(StateMap.Block block, int column, int row) {}

  private Optional<Hit> hit(double px, double py) {
    for (int n = 0; n < boxes.size(); n++) {
      Box box = boxes.get(n);
      StateMap.Block block = map.blocks().get(n);
      if (box.contains(px, py) && block.rows() > 0) {
        int column = (int) ((px - box.x()) / box.width() * block.columns().size());
        int row = (int) ((py - box.y()) / box.height() * block.rows());
        return Optional.of(
            new Hit(
                block,
                Math.min(column, block.columns().size() - 1),
                Math.min(row, block.rows() - 1)));
      }
    }
    return Optional.empty();
  }

  Optional<String> valueAt(double px, double py) {
    return hit(px, py)
        .map(
            hit -> {
              float value = hit.block().columns().get(hit.column())[hit.row()];
              String name = hit.block().name() + "\nj = " + hit.row();
              String time = hit.block().units() ? ", t = " + (hit.column() + 1) : "";
              String shown = Float.isNaN(value) ? "–" : NumberText.value(value);
              return name + time + ": " + shown;
            });
  }

  Optional<Pick> pickAt(double px, double py) {
    return hit(px, py)
        .filter(hit -> hit.block().units() && map.unit().possible())
        .map(hit -> new Pick(map.unit().parameter(), String.valueOf(hit.row())));
  }
}

package io.github.autoencoderlab.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.BiFunction;

/** Paints the maps of layers on a page and reads them under the pointer. */
final class FeatureMapsView {

  private static final double LEAST_FRAME = 3;

  private final FeatureMaps maps;
  private final Page page;
  private final Theme theme;
  private final Lettering texts;
  private final FeatureMapsLayout layout;

  FeatureMapsView(FeatureMaps maps, Page page) {
    this.maps = maps;
    this.page = page;
    theme = page.style().theme();
    texts = page.texts();
    layout = FeatureMapsLayout.of(maps, page);
  }

  void paint(Graphics2D g) {
    paintWords(g);
    for (int n = 0; n < maps.columns().size(); n++) {
      paintColumn(g, n);
    }
    for (FeatureMaps.Beam beam : maps.beams()) {
      paintBeam(g, maps.frames().get(beam.from()), maps.frames().get(beam.to()));
    }
    for (FeatureMaps.Frame frame : maps.frames()) {
      paintFrame(g, frame);
    }
  }

  private void paintWords(Graphics2D g) {
    Box area = page.content();
    if (layout.head() > 0) {
      g.setColor(theme.text());
      FeatureMapsLayout.heading(maps, page).paint(g, area.x(), area.y());
    }
    if (layout.foot() > 0) {
      g.setColor(theme.muted());
      FeatureMapsLayout.caption(maps, page).paintBelow(g, area);
    }
  }

  private void paintColumn(Graphics2D g, int n) {
    FeatureMaps.Column column = maps.columns().get(n);
    FeatureMapsLayout.Slot slot = layout.columns().get(n);
    if (column.lit()) {
      g.setColor(theme.band());
      Box lit = slot.room().without(-2, -2, -2, -2 - layout.words());
      g.fill(UnitPainter.round(lit, texts.size()));
    }
    MapPainter painter = new MapPainter(page);
    for (int i = 0; i < slot.tiles().size(); i++) {
      painter.paint(g, column.tiles().get(slot.tiles().get(i)), slot.boxes().get(i));
    }
    paintLabels(g, column, slot);
    if (n > 0) {
      paintArrow(g, layout.columns().get(n - 1).room(), slot.room());
    }
  }

  private void paintLabels(Graphics2D g, FeatureMaps.Column column, FeatureMapsLayout.Slot slot) {
    Lettering labels = layout.labels();
    Box area = page.content();
    double middle = slot.room().x() + slot.room().width() / 2;
    double pitch = area.width() / maps.columns().size();
    int more = column.maps() - slot.tiles().size();
    if (more > 0 && !slot.boxes().isEmpty()) {
      g.setColor(theme.muted());
      double y = slot.boxes().get(slot.boxes().size() - 1).bottom() + 0.1 * labels.height();
      labels.drawCentred(g, labels.fit("+" + more, pitch), middle, y);
    }
    if (layout.words() > 0) {
      double y = slot.nameTop();
      g.setColor(column.chosen() && page.style().chosen() ? theme.accent() : theme.text());
      for (String line : FeatureMapsLayout.lines(column.name(), labels, pitch)) {
        labels.drawCentred(g, labels.fit(line, 0.98 * pitch), middle, y);
        y += 1.1 * labels.height();
      }
      g.setColor(theme.muted());
      labels.drawCentred(g, labels.fit(column.size(), 0.98 * pitch), middle, y);
    }
  }

  /** In the gap between two layers, at half height. */
  private void paintArrow(Graphics2D g, Box left, Box right) {
    double gap = right.x() - left.right();
    if (gap < 4) {
      return;
    }
    double y = left.y() + left.height() / 2;
    double from = left.right() + 0.15 * gap;
    double to = right.x() - 0.15 * gap;
    g.setColor(maps.back() ? theme.accent() : theme.muted());
    g.setStroke(Strokes.arrow(page.growth()));
    Arrow.paint(g, maps.back() ? to : from, y, maps.back() ? from : to, y, page.growth());
  }

  private Optional<Box> box(FeatureMaps.Frame frame) {
    FeatureMapsLayout.Slot slot = layout.columns().get(frame.column());
    if (!slot.tiles().contains(frame.tile())) {
      return Optional.empty();
    }
    MapTile tile = maps.columns().get(frame.column()).tiles().get(frame.tile());
    Box box = slot.box(frame.tile());
    Box part = tile.part(box, frame.top(), frame.left(), frame.bottom(), frame.right());
    double more = Math.max(0, LEAST_FRAME - Math.min(part.width(), part.height())) / 2;
    return Optional.of(part.inset(-more));
  }

  private Color colour(FeatureMaps.Kind kind) {
    return kind == FeatureMaps.Kind.FIELD ? page.style().colour(Ink.GREEN) : theme.accent();
  }

  private void paintFrame(Graphics2D g, FeatureMaps.Frame frame) {
    Box box = box(frame).orElse(null);
    if (box == null) {
      return;
    }
    Rectangle2D line = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    float thick = (float) ((frame.kind() == FeatureMaps.Kind.UNIT ? 2.2 : 1.8) * page.growth());
    g.setColor(theme.background());
    g.setStroke(new BasicStroke(2 * thick));
    g.draw(line);
    g.setColor(colour(frame.kind()));
    g.setStroke(new BasicStroke(thick));
    g.draw(line);
  }

  /** From the right edge of the left frame to the left edge of the right one. */
  private void paintBeam(Graphics2D g, FeatureMaps.Frame from, FeatureMaps.Frame to) {
    Box a = box(from).orElse(null);
    Box b = box(to).orElse(null);
    if (a == null || b == null) {
      return;
    }
    Box left = a.x() <= b.x() ? a : b;
    Box right = a.x() <= b.x() ? b : a;
    boolean field = from.kind() == FeatureMaps.Kind.FIELD || to.kind() == FeatureMaps.Kind.FIELD;
    g.setColor(colour(field ? FeatureMaps.Kind.FIELD : FeatureMaps.Kind.UNIT));
    g.setStroke(field ? Strokes.dashes(0.6 * page.growth()) : Strokes.hairline(page.growth()));
    g.draw(new Line2D.Double(left.right(), left.y(), right.x(), right.y()));
    g.draw(new Line2D.Double(left.right(), left.bottom(), right.x(), right.bottom()));
  }

  Optional<String> valueAt(double x, double y) {
    return at(x, y, (tile, place) -> Optional.of(tile.words(place)));
  }

  Optional<Pick> pickAt(double x, double y) {
    return at(x, y, (tile, place) -> tile.picks().at(place));
  }

  private <T> Optional<T> at(double x, double y, BiFunction<MapTile, Integer, Optional<T>> of) {
    for (int n = 0; n < maps.columns().size(); n++) {
      FeatureMapsLayout.Slot slot = layout.columns().get(n);
      for (int i = 0; i < slot.tiles().size(); i++) {
        MapTile tile = maps.columns().get(n).tiles().get(slot.tiles().get(i));
        int place = tile.placeAt(slot.boxes().get(i), x, y);
        if (place >= 0) {
          return of.apply(tile, place);
        }
      }
    }
    return Optional.empty();
  }
}

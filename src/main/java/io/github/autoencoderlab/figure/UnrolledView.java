package io.github.autoencoderlab.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;

/** Paints an unrolled net on a page and reads it under the pointer. */
final class UnrolledView {
  /** Columns' room that the code takes between the sides. */
  private static final double MIDDLE = 2.4;

  private static final double FILLED = 0.64;

  private final UnrolledNet net;
  private final Page page;
  private final Lettering texts;
  private final Theme theme;
  private final ToneMap tones;
  private final Paragraph caption;
  private final Box area;
  private final double pitch;
  private final double rise;

  UnrolledView(UnrolledNet net, Page page) {
    this.net = net;
    this.page = page;
    texts = page.texts();
    theme = page.style().theme();
    tones = ToneMap.of(Tone.SIGNED, 1, theme);
    double line = texts.height();
    caption = Paragraph.of(net.caption(), texts, page.content().width());
    double below = 1.3 * line + caption.room();
    area = page.content().without(2 * texts.size(), 1.4 * line, 0, below);
    int columns = net.encoder().columns() + net.decoder().columns();
    pitch = area.width() / (columns + MIDDLE);
    rise = area.height() / (layers() + 2);
  }

  private int layers() {
    return Math.max(net.encoder().layers().size(), net.decoder().layers().size());
  }

  void paint(Graphics2D g) {
    if (area.isEmpty()) {
      return;
    }
    paintSide(g, net.encoder(), UnrolledNet.Place.ENCODER);
    paintSide(g, net.decoder(), UnrolledNet.Place.DECODER);
    paintCode(g);
    paintWords(g);
  }

  private double x(UnrolledNet.Place place, int column) {
    double from = place == UnrolledNet.Place.ENCODER ? 0 : net.encoder().columns() + MIDDLE;
    return area.x() + (from + column + 0.5) * pitch;
  }

  /** Row −1 is the input. */
  private double y(int row) {
    return area.bottom() - (row + 1.5) * rise;
  }

  private double across(boolean cell) {
    return (cell ? FILLED : 0.5 * FILLED) * pitch;
  }

  private double up(boolean cell) {
    return (cell ? FILLED : 0.4) * Math.min(rise, 1.6 * pitch);
  }

  private boolean isCell(UnrolledNet.Side side, int row) {
    return row >= 0 && row < side.layers().size();
  }

  private Box box(UnrolledNet.Place place, UnrolledNet.Side side, int row, int column) {
    boolean cell = isCell(side, row);
    double width = across(cell);
    double height = up(cell);
    return new Box(x(place, column) - width / 2, y(row) - height / 2, width, height);
  }

  private void paintSide(Graphics2D g, UnrolledNet.Side side, UnrolledNet.Place place) {
    for (int column = 0; column < side.columns(); column++) {
      boolean lit = net.spot().at(place, column);
      for (int row = -1; row <= side.layers().size(); row++) {
        float[] line = UnrolledNet.row(side, row);
        if (column < line.length) {
          Box box = box(place, side, row, column);
          paintBox(g, box, line[column], lit, isCell(side, row));
          paintArrows(g, side, place, row, column, lit);
        }
      }
      paintStep(g, side, place, column, lit);
    }
  }

  private void paintBox(Graphics2D g, Box box, float value, boolean lit, boolean cell) {
    double round = cell ? 0.3 * box.width() : 0;
    RoundRectangle2D shape =
        new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), round, round);
    if (!Float.isNaN(value)) {
      g.setColor(new Color(tones.rgb(value)));
      g.fill(shape);
    }
    g.setColor(lit ? theme.accent() : Float.isNaN(value) ? theme.grid() : theme.muted());
    g.setStroke(lit ? Strokes.curve(1.3 * page.growth()) : Strokes.hairline(page.growth()));
    g.draw(shape);
  }

  private void paintArrows(
      Graphics2D g,
      UnrolledNet.Side side,
      UnrolledNet.Place place,
      int row,
      int column,
      boolean lit) {
    Box to = box(place, side, row, column);
    g.setColor(lit ? theme.accent() : theme.muted());
    g.setStroke(Strokes.arrow(page.growth()));
    double middle = to.x() + to.width() / 2;
    float[] under = row < 0 ? new float[0] : UnrolledNet.row(side, row - 1);
    if (column < under.length) {
      Box from = box(place, side, row - 1, column);
      arrow(g, middle, from.y(), middle, to.bottom());
    }
    if (isCell(side, row) && column > 0) {
      Box from = box(place, side, row, column - 1);
      double height = to.y() + to.height() / 2;
      arrow(g, from.right(), height, to.x(), height);
    }
    if (row < 0 && side.feedsBack() && column > 0) {
      paintFeedback(g, box(place, side, side.layers().size(), column - 1), to);
    }
  }

  /** From an output down between two columns to the next input. */
  private void paintFeedback(Graphics2D g, Box from, Box to) {
    double middle = (from.right() + to.x()) / 2;
    double top = from.y() + from.height() / 2;
    double bottom = to.y() + to.height() / 2;
    g.setStroke(Strokes.dashes(0.7 * page.growth()));
    g.draw(new Line2D.Double(from.right(), top, middle, top));
    g.draw(new Line2D.Double(middle, top, middle, bottom));
    g.setStroke(Strokes.arrow(page.growth()));
    arrow(g, middle, bottom, to.x(), bottom);
  }

  private void arrow(Graphics2D g, double x, double y, double toX, double toY) {
    if (net.way() == UnrolledNet.Way.BACK) {
      Arrow.paint(g, toX, toY, x, y, page.growth());
    } else {
      Arrow.paint(g, x, y, toX, toY, page.growth());
    }
  }

  private void paintStep(
      Graphics2D g, UnrolledNet.Side side, UnrolledNet.Place place, int column, boolean lit) {
    double widest = side.steps().stream().mapToDouble(texts::width).max().orElse(0);
    int every = (int) Math.max(1, Math.ceil((widest + 0.4 * texts.size()) / pitch));
    if (lit || column % every == 0) {
      g.setColor(lit ? theme.accent() : theme.muted());
      double y = area.bottom() + 0.1 * texts.height();
      texts.drawCentred(g, side.steps().get(column), x(place, column), y);
    }
  }

  private Box codeBox() {
    double width = 0.6 * pitch;
    double middle = area.x() + (net.encoder().columns() + MIDDLE / 2) * pitch;
    double top = y(layers() - 1) - up(true) / 2;
    double bottom = y(0) + up(true) / 2;
    return new Box(middle - width / 2, top, width, bottom - top);
  }

  private void paintCode(Graphics2D g) {
    Box box = codeBox();
    boolean lit = net.spot().place() == UnrolledNet.Place.CODE;
    float[] code = net.code();
    double height = box.height() / code.length;
    for (int n = 0; n < code.length; n++) {
      if (!Float.isNaN(code[n])) {
        g.setColor(new Color(tones.rgb(code[n])));
        g.fill(new Rectangle2D.Double(box.x(), box.y() + n * height, box.width(), height + 0.2));
      }
    }
    g.setColor(lit ? theme.accent() : theme.text());
    g.setStroke(Strokes.curve((lit ? 1.5 : 0.8) * page.growth()));
    g.draw(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    g.setStroke(Strokes.arrow(page.growth()));
    int top = net.encoder().layers().size() - 1;
    Box last = box(UnrolledNet.Place.ENCODER, net.encoder(), top, net.encoder().columns() - 1);
    arrow(g, last.right(), last.y() + last.height() / 2, box.x(), last.y() + last.height() / 2);
    for (int row = 0; row < net.decoder().layers().size(); row++) {
      Box first = box(UnrolledNet.Place.DECODER, net.decoder(), row, 0);
      double y = first.y() + first.height() / 2;
      arrow(g, box.right(), y, first.x(), y);
    }
  }

  private void paintWords(Graphics2D g) {
    double line = texts.height();
    double top = area.y() - 1.3 * line;
    Box code = codeBox();
    double middle = code.x() + code.width() / 2;
    g.setColor(theme.text());
    texts.drawCentred(g, net.codeName(), middle, code.y() - 1.2 * line);
    double room = net.encoder().columns() * pitch;
    texts.draw(g, texts.fit(net.encoder().name(), room), area.x(), top);
    double right = x(UnrolledNet.Place.DECODER, 0) - pitch / 2;
    texts.draw(g, texts.fit(net.decoder().name(), net.decoder().columns() * pitch), right, top);
    paintRowNames(g);
    g.setColor(theme.muted());
    caption.paintBelow(g, page.content());
  }

  private void paintRowNames(Graphics2D g) {
    g.setColor(theme.muted());
    for (int row = -1; row < layers(); row++) {
      String name = UnrolledNet.rowName(net.encoder(), row);
      texts.draw(g, name, page.content().x(), y(row) - 0.6 * texts.height());
    }
    int out = net.decoder().layers().size();
    double x = x(UnrolledNet.Place.DECODER, 0) - pitch / 2;
    texts.drawRight(g, "y", x, y(out) - 0.6 * texts.height());
  }

  private record Hit(UnrolledNet.Side side, int row, int column) {}

  private Optional<Hit> hit(double px, double py) {
    for (UnrolledNet.Place place : List.of(UnrolledNet.Place.ENCODER, UnrolledNet.Place.DECODER)) {
      boolean reads = place == UnrolledNet.Place.ENCODER;
      UnrolledNet.Side side = reads ? net.encoder() : net.decoder();
      int column = (int) Math.floor((px - x(place, 0)) / pitch + 0.5);
      int row = (int) Math.floor((area.bottom() - py) / rise) - 1;
      boolean known = row >= -1 && row <= side.layers().size() && column >= 0;
      if (known
          && column < UnrolledNet.row(side, row).length
          && box(place, side, row, column).contains(px, py)) {
        return Optional.of(new Hit(side, row, column));
      }
    }
    return Optional.empty();
  }

  Optional<String> valueAt(double px, double py) {
    return hit(px, py)
        .map(
            hit -> {
              float value = UnrolledNet.row(hit.side(), hit.row())[hit.column()];
              String name = UnrolledNet.rowName(hit.side(), hit.row());
              String step = hit.side().steps().get(hit.column());
              return hit.side().name()
                  + "\n"
                  + name
                  + "["
                  + step
                  + "] = "
                  + (Float.isNaN(value) ? "–" : NumberText.value(value));
            });
  }

  Optional<Pick> pickAt(double px, double py) {
    return net.parameter().isEmpty()
        ? Optional.empty()
        : hit(px, py)
            .map(
                hit ->
                    new Pick(
                        net.parameter(), String.valueOf(hit.side().picks().get(hit.column()))));
  }
}

package io.github.autoencoderlab.figure;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Paints a landscape on a page and reads it under the pointer. */
final class LandscapeView {

  private static final double LEAST_PITCH = 0.8;
  private static final double LARGEST_TILE = 0.24;

  private final Landscape landscape;
  private final Page page;
  private final Plot plot;
  private final int shown;
  private final double pitch;
  private final double tile;
  private final Paragraph caption;

  LandscapeView(Landscape landscape, Page page) {
    this.landscape = landscape;
    this.page = page;
    Lettering texts = page.texts();
    Plot rough = plot(page);
    int room = (int) (rough.inner().width() / (LEAST_PITCH * texts.size()));
    shown = Math.max(1, Math.min(landscape.peaks().size(), room));
    boolean noted = !landscape.caption().isEmpty() && page.content().height() > 7 * texts.height();
    caption = Paragraph.of(noted ? landscape.caption() : "", texts, page.content().width());
    double foot = caption.room();
    double across = Math.floor(0.9 * rough.inner().width() / shown);
    tile = Math.min(across, Math.floor(LARGEST_TILE * page.content().height()));
    double below = page.content().bottom() - rough.inner().bottom();
    double missing = Math.max(0, tile + 0.8 * texts.size() + foot - below);
    Box content = page.content().without(0, 0, 0, missing);
    plot = plot(page.withContent(content));
    pitch = plot.inner().width() / shown;
  }

  private Plot plot(Page part) {
    Range y = new Range(0, 1e-9).with(landscape.level());
    for (int pattern : landscape.peaks()) {
      y = y.with(landscape.probabilities()[pattern]);
    }
    return new PlotLayout(part, "", "p(v)", entries(), Range.EMPTY, y, 0, 0).plot();
  }

  private List<Legend.Entry> entries() {
    Landscape.Names names = landscape.names();
    return List.of(
        new Legend.Entry(names.data(), Ink.BLUE, Legend.Sign.STEPS),
        new Legend.Entry(names.others(), Ink.ORANGE, Legend.Sign.STEPS),
        new Legend.Entry(names.level(), Ink.TEXT, Legend.Sign.DASHES),
        new Legend.Entry(names.chain(), Ink.YELLOW, Legend.Sign.LINE));
  }

  void paint(Graphics2D g) {
    new PlotPainter(plot).paint(g);
    if (plot.inner().isEmpty()) {
      return;
    }
    for (int n = 0; n < shown; n++) {
      paintBar(g, n);
    }
    paintLevel(g);
    paintPath(g);
    if (landscape.current() >= 0) {
      Point2D here = place(landscape.current());
      g.setColor(page.style().colour(Ink.YELLOW));
      g.fill(pointer(here.getX(), Math.max(plot.inner().y() + 8, here.getY() - 2)));
    }
    if (tile >= 4) {
      paintTiles(g);
    }
    g.setColor(page.style().theme().muted());
    caption.paintBelow(g, page.content());
  }

  Optional<String> valueAt(double x, double y) {
    Box inner = plot.inner();
    boolean inside = x >= inner.x() && x < inner.right() && y >= inner.y();
    if (!inside || inner.isEmpty() || y > inner.bottom() + plot.gap() + tile) {
      return Optional.empty();
    }
    int pattern = landscape.peaks().get(Math.min(shown - 1, (int) ((x - inner.x()) / pitch)));
    String name =
        landscape.known()[pattern] ? landscape.names().data() : landscape.names().others();
    String value = NumberText.value(landscape.probabilities()[pattern]);
    return Optional.of(landscape.bits(pattern) + " (" + name + "): p(v) = " + value);
  }

  private double left(int n) {
    return plot.inner().x() + n * pitch;
  }

  private void paintBar(Graphics2D g, int n) {
    int pattern = landscape.peaks().get(n);
    double base = plot.inner().bottom();
    double top = plot.y().at(landscape.probabilities()[pattern]);
    g.setColor(page.style().colour(landscape.known()[pattern] ? Ink.BLUE : Ink.ORANGE));
    g.fill(new Rectangle2D.Double(left(n) + 0.1 * pitch, top, 0.8 * pitch, base - top));
  }

  /** The chain's way from bar to bar, fainter the longer ago; right of them is everything else. */
  private void paintPath(Graphics2D g) {
    Graphics2D own = (Graphics2D) g.create();
    own.clip(
        new Rectangle2D.Double(0, plot.inner().y(), page.sheet().right(), plot.inner().height()));
    own.setColor(page.style().colour(Ink.YELLOW));
    own.setStroke(Strokes.curve(page.growth()));
    List<Integer> path = landscape.path();
    for (int n = 1; n < path.size(); n++) {
      Point2D from = place(path.get(n - 1));
      Point2D to = place(path.get(n));
      own.setComposite(AlphaComposite.SrcOver.derive((float) n / path.size()));
      double high = Math.min(from.getY(), to.getY()) - Math.abs(to.getX() - from.getX()) / 3;
      own.draw(
          new QuadCurve2D.Double(
              from.getX(), from.getY(), (from.getX() + to.getX()) / 2, high, to.getX(), to.getY()));
    }
    own.dispose();
  }

  /** The top of a pattern's bar, or the foot of the right edge if it has none here. */
  private Point2D place(int pattern) {
    int n = landscape.peaks().subList(0, shown).indexOf(pattern);
    return n < 0
        ? new Point2D.Double(plot.inner().right(), plot.inner().bottom())
        : new Point2D.Double(left(n) + pitch / 2, plot.y().at(landscape.probabilities()[pattern]));
  }

  private Path2D pointer(double x, double tip) {
    double half = 0.45 * page.texts().size();
    Path2D path = new Path2D.Double();
    path.moveTo(x, tip);
    path.lineTo(x - half, tip - 1.3 * half);
    path.lineTo(x + half, tip - 1.3 * half);
    path.closePath();
    return path;
  }

  private void paintLevel(Graphics2D g) {
    double y = plot.y().at(landscape.level());
    g.setColor(page.style().theme().text());
    g.setStroke(Strokes.dashes(page.growth()));
    g.draw(new Line2D.Double(plot.inner().x(), y, plot.inner().right(), y));
  }

  private void paintTiles(Graphics2D g) {
    Graphics2D own = (Graphics2D) g.create();
    own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    for (int n = 0; n < shown; n++) {
      double x = Math.round(left(n) + (pitch - tile) / 2);
      double y = Math.round(plot.inner().bottom() + plot.gap());
      paintTile(own, landscape.peaks().get(n), new Box(x, y, tile, tile));
    }
    own.dispose();
  }

  private void paintTile(Graphics2D g, int pattern, Box box) {
    g.setColor(Color.BLACK);
    g.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    g.setColor(Color.WHITE);
    double width = box.width() / landscape.tileColumns();
    double height = box.height() / landscape.tileRows();
    for (int pixel = 0; pixel < landscape.tileRows() * landscape.tileColumns(); pixel++) {
      if (landscape.on(pattern, pixel)) {
        double x = box.x() + pixel % landscape.tileColumns() * width;
        int row = pixel / landscape.tileColumns();
        g.fill(new Rectangle2D.Double(x, box.y() + row * height, width, height));
      }
    }
    boolean current = pattern == landscape.current();
    g.setColor(current ? page.style().colour(Ink.YELLOW) : page.style().theme().muted());
    g.setStroke(new BasicStroke(current ? 3 : 1));
    g.draw(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
  }
}

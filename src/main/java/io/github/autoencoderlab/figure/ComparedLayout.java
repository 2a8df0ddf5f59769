package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the figures of two runs lie.
 *
 * @param page the page, its title as much of it as fits
 * @param line words below the title; may be empty
 * @param names what stands over each figure; empty if there is one figure of both
 * @param boxes where the figures are
 * @param inner how each is painted
 */
record ComparedLayout(
    Page page, String line, List<Name> names, List<Box> boxes, List<Style> inner) {
  private static final double GAP = 0.8;
  private static final double NAME_ROW = 1.3;
  private static final double LINE_ROW = 1.35;

  /** Type in one of two figures, as a share of the page's. */
  private static final double HALF_TYPE = 0.75;

  /** Words and where they stand. */
  record Name(String words, Box box) {}

  static ComparedLayout of(Compared compared, double width, double height, Style style) {
    double w = length(width);
    double h = length(height);
    boolean fits = style.titleTexts(w, h).width(compared.title()) <= 0.95 * w;
    String title = fits ? compared.title() : compared.name();
    Page page = Page.of(new Note(title, ""), w, h, style);
    boolean said = fits && !page.title().isEmpty();
    return compared.panels().size() == 1
        ? ofOne(compared, page, said)
        : ofTwo(compared, page, said);
  }

  /** A length as type can be made for it. */
  private static double length(double pixels) {
    return Double.isFinite(pixels) ? Math.max(0, pixels) : 0;
  }

  private static ComparedLayout ofOne(Compared compared, Page page, boolean said) {
    Box area = page.content();
    boolean below = !said && area.height() > 5 * page.texts().height();
    Box box = below ? area.without(0, LINE_ROW * page.texts().height(), 0, 0) : area;
    String line = below ? compared.words().difference() : "";
    return new ComparedLayout(page, line, List.of(), List.of(box), List.of(inner(page, box, 1)));
  }

  private static ComparedLayout ofTwo(Compared compared, Page page, boolean said) {
    Compared.Words words = compared.words();
    List<Box> halves = halves(compared, page.content(), page.texts());
    double row = NAME_ROW * page.texts().height();
    boolean room = bold(page).width(words.difference()) <= halves.get(1).width();
    List<Box> boxes = halves.stream().map(half -> half.without(0, row, 0, 0)).toList();
    return new ComparedLayout(
        page,
        "",
        List.of(
            new Name(words.a(), halves.get(0)),
            new Name(!said && room ? words.difference() : words.b(), halves.get(1))),
        boxes,
        boxes.stream().map(box -> inner(page, box, HALF_TYPE)).toList());
  }

  static Lettering bold(Page page) {
    return page.style().bold(page.sheet().width(), page.sheet().height());
  }

  /** The style of a part of the page, whose type would else follow its size alone. */
  private static Style inner(Page page, Box box, double share) {
    double growth = page.style().growth(box.width(), box.height());
    return page.style()
        .withTitled(false)
        .withTransparent(true)
        .enlarged(Math.max(1, share * page.growth() / growth));
  }

  /** Side by side, or one below the other if that makes them larger. */
  private static List<Box> halves(Compared compared, Box area, Lettering texts) {
    double gap = GAP * texts.size();
    Figure figure = compared.panels().get(0);
    double across = (area.width() - gap) / 2;
    double name = NAME_ROW * texts.height();
    double down = (area.height() - gap) / 2;
    double beside = Aspects.fit(figure, across, area.height() - name, texts);
    double below = Aspects.fit(figure, area.width(), down - name, texts);
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

package io.github.autoencoderlab.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Paints formulas on a page and reads them under the pointer. */
final class FormulaView {

  /** Size of the largest formula, relative to the type of labels. */
  private static final double NATURAL = 1.45;

  /** Size that is read from the last row, relative to the type of a style: below it lines break. */
  private static final double READABLE = 0.93;

  private static final double SHRINK = 0.96;
  private static final double LEAST = 0.2;
  private static final double SIDE = 0.6 * Formula.SIZE;
  private static final double MOST_STRETCH = 1.9;

  private final FormulaSheet sheet;
  private final Page page;
  private final List<FormulaRows.Setting> formulas;
  private final double zoom;
  private final double stretch;

  FormulaView(FormulaSheet sheet, Page page) {
    this.sheet = sheet;
    this.page = page;
    List<FormulaRows> all = rows(false);
    double natural = NATURAL * page.texts().size() / Formula.SIZE;
    double readable = Math.min(natural, READABLE * page.style().fontSize() / Formula.SIZE);
    double whole = Math.min(natural, zoom(settings(all, Double.POSITIVE_INFINITY)));
    double coarse = whole >= readable ? whole : Math.max(whole, broken(all, readable));
    List<FormulaRows> fine = coarse >= readable ? all : rows(true);
    zoom = coarse >= readable ? coarse : Math.max(coarse, broken(fine, readable));
    List<FormulaRows> best = zoom > coarse ? fine : all;
    formulas = settings(best, whole >= zoom ? Double.POSITIVE_INFINITY : room(zoom));
    stretch = Math.min(MOST_STRETCH, page.content().height() / (height(formulas) * zoom));
  }

  /** The size of the type of formulas, in logical pixels. */
  double size() {
    return zoom * Formula.SIZE;
  }

  private List<FormulaRows> rows(boolean fine) {
    return sheet.lines().stream().map(line -> FormulaRows.of(line.latex(), fine)).toList();
  }

  private static List<FormulaRows.Setting> settings(List<FormulaRows> all, double room) {
    return all.stream().map(formula -> formula.within(room)).toList();
  }

  /** The width that a size leaves. */
  private double room(double size) {
    return page.content().width() / size - 2 * SIDE;
  }

  /** The largest size up to one at which the formulas find room with lines that break. */
  private double broken(List<FormulaRows> all, double most) {
    double size = most;
    while (size > LEAST * most && zoom(settings(all, room(size))) < size) {
      size *= SHRINK;
    }
    return size;
  }

  /** The size at which formulas that are set just find room. */
  private double zoom(List<FormulaRows.Setting> set) {
    double width = set.stream().mapToDouble(FormulaRows.Setting::width).max().orElse(1) + 2 * SIDE;
    Box area = page.content();
    return Math.min(area.width() / width, area.height() / height(set));
  }

  private static double height(List<FormulaRows.Setting> set) {
    return Math.max(1, set.stream().mapToDouble(FormulaRows.Setting::height).sum());
  }

  void paint(Graphics2D g) {
    Theme theme = page.style().theme();
    double y = page.content().y();
    for (int i = 0; i < formulas.size(); i++) {
      double height = formulas.get(i).height() * zoom * stretch;
      if (sheet.lines().get(i).highlighted()) {
        paintBand(g, y, height, theme.band());
      }
      paint(g, formulas.get(i), y, theme);
      y += height;
    }
  }

  Optional<String> valueAt(double py) {
    double y = page.content().y();
    for (int i = 0; i < formulas.size(); i++) {
      double below = y + formulas.get(i).height() * zoom * stretch;
      if (py >= y && py < below) {
        return words(sheet.lines().get(i));
      }
      y = below;
    }
    return Optional.empty();
  }

  private static Optional<String> words(FormulaSheet.FormulaLine line) {
    return line.values().isEmpty()
        ? Optional.empty()
        : Optional.of(
            line.values().stream()
                .map(v -> v.name() + " = " + NumberText.value(v.value()))
                .collect(Collectors.joining(", ")));
  }

  private void paintBand(Graphics2D g, double y, double height, Color colour) {
    double arc = 0.5 * page.texts().size();
    Box area = page.content();
    g.setColor(colour);
    g.fill(new RoundRectangle2D.Double(area.x(), y, area.width(), height, arc, arc));
  }

  private void paint(Graphics2D g, FormulaRows.Setting formula, double top, Theme theme) {
    Graphics2D own = (Graphics2D) g.create();
    own.translate(page.content().x() + SIDE * zoom, top);
    own.scale(zoom, zoom);
    formula.paint(own, theme, stretch);
    own.dispose();
  }
}

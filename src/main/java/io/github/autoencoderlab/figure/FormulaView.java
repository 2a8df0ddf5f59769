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

  private static final double LEADING = 0.25 * Formula.SIZE;
  private static final double LEAST_LINE = 1.05 * Formula.SIZE;
  private static final double SIDE = 0.6 * Formula.SIZE;
  private static final double MOST_STRETCH = 1.7;

  private final FormulaSheet sheet;
  private final Page page;
  private final List<Formula> formulas;
  private final double zoom;
  private final double stretch;

  FormulaView(FormulaSheet sheet, Page page) {
    this.sheet = sheet;
    this.page = page;
    formulas = sheet.lines().stream().map(line -> Formula.of(line.latex())).toList();
    double width = formulas.stream().mapToDouble(Formula::width).max().orElse(1) + 2 * SIDE;
    double height = Math.max(1, formulas.stream().mapToDouble(FormulaView::slot).sum());
    double natural = NATURAL * page.texts().size() / Formula.SIZE;
    Box area = page.content();
    zoom = Math.min(natural, Math.min(area.width() / width, area.height() / height));
    stretch = Math.min(MOST_STRETCH, area.height() / (height * zoom));
  }

  void paint(Graphics2D g) {
    Theme theme = page.style().theme();
    double y = page.content().y();
    for (int i = 0; i < formulas.size(); i++) {
      double height = slot(formulas.get(i)) * zoom * stretch;
      if (sheet.lines().get(i).highlighted()) {
        paintBand(g, y, height, theme.band());
      }
      paint(g, formulas.get(i), y + height / 2, theme);
      y += height;
    }
  }

  Optional<String> valueAt(double py) {
    double y = page.content().y();
    for (int i = 0; i < formulas.size(); i++) {
      double below = y + slot(formulas.get(i)) * zoom * stretch;
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

  /** Returns the height of a line with the space around it. */
  static double slot(Formula formula) {
    return Math.max(LEAST_LINE, formula.height()) + LEADING;
  }

  private void paintBand(Graphics2D g, double y, double height, Color colour) {
    double arc = 0.5 * page.texts().size();
    Box area = page.content();
    g.setColor(colour);
    g.fill(new RoundRectangle2D.Double(area.x(), y, area.width(), height, arc, arc));
  }

  private void paint(Graphics2D g, Formula formula, double middle, Theme theme) {
    Graphics2D own = (Graphics2D) g.create();
    own.translate(page.content().x() + SIDE * zoom, middle - formula.height() * zoom / 2);
    own.scale(zoom, zoom);
    formula.paint(own, formula.icon() == null ? theme.muted() : theme.text());
    own.dispose();
  }
}

package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.Optional;

/** Paints formulas on a page and reads them under the pointer. */
final class FormulaView {

  private final FormulaSheet sheet;
  private final Page page;

  FormulaView(FormulaSheet sheet, Page page) {
    this.sheet = sheet;
    this.page = page;
  }

  void paint(Graphics2D g) {
    double y = page.content().y();
    for (FormulaSheet.FormulaLine line : sheet.lines()) {
      page.texts().draw(g, line.latex(), page.content().x(), y);
      y += page.texts().height();
    }
  }

  Optional<String> valueAt(double y) {
    return Optional.empty();
  }
}

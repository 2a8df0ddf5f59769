package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.List;

/**
 * The notes below a layered network, typeset.
 *
 * @param formulas from the top
 * @param zoom from the size at which they are typeset
 * @param gap between them, logical pixels
 */
record LayeredNotes(List<Formula> formulas, double zoom, double gap) {

  private static final double NATURAL = 1.2;

  static LayeredNotes of(LayeredNetwork network, Page page) {
    return of(network.notes(), page);
  }

  /** Typesets notes in LaTeX. */
  static LayeredNotes of(List<String> latex, Page page) {
    List<Formula> formulas = latex.stream().map(Formula::of).toList();
    double widest = formulas.stream().mapToDouble(Formula::width).max().orElse(1);
    double natural = NATURAL * page.texts().size() / Formula.SIZE;
    double zoom = Math.min(natural, page.content().width() / Math.max(1, widest));
    return new LayeredNotes(formulas, zoom, 0.35 * page.texts().size());
  }

  double height() {
    return formulas.stream().mapToDouble(formula -> formula.height() * zoom + gap).sum();
  }

  void paint(Graphics2D g, Box area, Theme theme) {
    double y = area.y() + gap;
    for (Formula formula : formulas) {
      Graphics2D own = (Graphics2D) g.create();
      own.translate(area.x(), y);
      own.scale(zoom, zoom);
      formula.paint(own, theme.text());
      own.dispose();
      y += formula.height() * zoom + gap;
    }
  }
}

package io.github.autoencoderlab.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.lang.Character.UnicodeBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * One formula typeset at {@link #SIZE}, or its source where LaTeX cannot be read.
 *
 * @param source the LaTeX
 * @param icon null if the source is not LaTeX
 */
record Formula(String source, @Nullable TeXIcon icon) {

  /** Size at which formulas are typeset; painting scales it. */
  static final float SIZE = 20;

  private static final List<UnicodeBlock> CHINESE =
      List.of(
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

  /** JLaTeXMath keeps its tables in static fields and has no locks of its own. */
  private static final Object LOCK = new Object();

  static Formula of(String latex) {
    synchronized (LOCK) {
      try {
        CHINESE.forEach(block -> TeXFormula.registerExternalFont(block, Fonts.family()));
        TeXFormula formula = new TeXFormula(latex);
        return new Formula(latex, formula.createTeXIcon(TeXConstants.STYLE_DISPLAY, SIZE));
      } catch (RuntimeException notLatex) {
        return new Formula(latex, null);
      }
    }
  }

  double width() {
    return icon == null ? plain().width(source) : icon.getTrueIconWidth();
  }

  double height() {
    return icon == null ? plain().height() : icon.getTrueIconHeight();
  }

  /** How far it reaches above its baseline. */
  double ascent() {
    return height() - depth();
  }

  /** How far it reaches below its baseline. */
  double depth() {
    return icon == null ? 0.2 * plain().height() : icon.getTrueIconDepth();
  }

  /** Paints with the top left corner at the origin. */
  void paint(Graphics2D g, Color ink) {
    if (icon == null) {
      g.setColor(ink);
      plain().draw(g, source, 0, 0);
      return;
    }
    synchronized (LOCK) {
      icon.setForeground(ink);
      icon.paintIcon(null, g, 0, 0);
    }
  }

  private static Lettering plain() {
    return new Lettering(Fonts.plain(0.8 * SIZE));
  }
}

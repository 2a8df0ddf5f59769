package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Formulas end their lines where a reader expects it, and stay large enough to be read. */
class FormulaPiecesTest {
  private static final String LONG =
      "7\\quad W\\leftarrow W+\\mu\\Delta W+\\varepsilon\\left[p(h|v)v^{\\top}-p(h^*|v^*)"
          + "v^{*\\top}\\right]-\\varepsilon\\lambda W";

  @Test
  void linesEndBeforeOperatorsAndAfterWideSpaceOnly() {
    assertEquals(
        List.of(
            "7",
            " W",
            "\\mathord{}\\leftarrow W",
            "\\mathord{}+\\mu\\Delta W",
            "\\mathord{}+\\varepsilon\\left[p(h|v)v^{\\top}-p(h^*|v^*)v^{*\\top}\\right]",
            "\\mathord{}-\\varepsilon\\lambda W"),
        pieces(LONG, false));
  }

  @Test
  void signIsNoOperator() {
    assertEquals(List.of("L", "\\mathord{}=-\\sum_i x_i"), pieces("L=-\\sum_i x_i", false));
    assertEquals(List.of("-1", "\\mathord{}+x"), pieces("-1+x", false));
  }

  @Test
  void bracketsAreOpenedOnlyIfThatIsAskedFor() {
    assertEquals(List.of("f(a+b)"), pieces("f(a+b)", false));
    assertEquals(List.of("f(a", "\\mathord{}+b)"), pieces("f(a+b)", true));
    assertEquals(List.of("\\frac{a+b}{c}"), pieces("\\frac{a+b}{c}", true));
    assertEquals(List.of("[a", "\\mathord{}+b]"), pieces("\\left[a+b\\right]", true));
  }

  /** Side by side they take the room of the whole, but for the slant at the end of a letter. */
  @Test
  void piecesAreSpacedAsInTheWholeFormula() {
    for (String latex : List.of("W\\leftarrow W+\\mu", "h\\sim p(h)", "f(x)=\\sigma(x)-b")) {
      double together = FormulaRows.of(latex, false).within(Double.POSITIVE_INFINITY).width();
      assertEquals(Formula.of(latex).width(), together, 0.3 * Formula.SIZE, latex);
    }
  }

  @Test
  void whatIsNoLatexByItselfStaysWhole() {
    assertEquals(1, FormulaRows.of("\\frac{1+2", false).within(1).count());
  }

  @Test
  void numberOfALineIsNotLeftAlone() {
    assertTrue(FormulaRows.of("7\\quad W+W", false).within(1).count() <= 2);
  }

  @Test
  void longFormulaBreaksBeforeItBecomesTooSmall() {
    FormulaSheet sheet = new FormulaSheet("t", List.of(new FormulaSheet.FormulaLine(LONG)));
    Style style = Style.screen(Theme.LIGHT);
    assertTrue(sheet.typeSize(200, 150, style) > 12.9);
    double narrow = FormulaRows.of(LONG, true).within(10 * Formula.SIZE).width();
    assertTrue(narrow <= 11 * Formula.SIZE, () -> "too wide: " + narrow);
  }

  private static List<String> pieces(String latex, boolean fine) {
    return FormulaPieces.of(latex, fine).stream().map(FormulaPieces.Piece::latex).toList();
  }
}

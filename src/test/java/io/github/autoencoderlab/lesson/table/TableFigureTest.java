package io.github.autoencoderlab.lesson.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.ResultGrid;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFigureTest {
  private static final Texts TEXTS = new Texts(Language.EN);

  private static TableResult result(double error) {
    return new TableResult(
        "basic",
        "sda3",
        1,
        error,
        0.14,
        Map.of(),
        error,
        List.of(),
        List.of(),
        10,
        10,
        10,
        "somewhere",
        1,
        "",
        "",
        "");
  }

  /** The paper prints 2.80 ± 0.14. */
  @ParameterizedTest
  @CsvSource({
    "2.80, BLUE, +0.00",
    "3.07, BLUE, +0.27",
    "3.09, ORANGE, +0.29",
    "2.50, GREEN, −0.30"
  })
  void coloursSayHowItCompares(double error, Ink ink, String difference) {
    ResultGrid grid = (ResultGrid) TableFigure.of(List.of(result(error)), TEXTS, "t");
    ResultGrid.Result cell = grid.cells().get(0).get(5);
    assertEquals(ink, cell.ink());
    assertTrue(cell.words().contains(difference + ", "), cell.words());
    assertEquals("2.80 ± 0.14 (10%)", cell.known());
  }

  @Test
  void whatWasNotRunSaysSo() {
    Figure figure = TableFigure.of(List.of(), TEXTS, "t");
    assertEquals(48, figure.table().rowCount());
    assertEquals(List.of("rect", "DBN-1", "4.71 ± 0.19", "not run"), figure.table().row(5 * 6 + 2));
  }

  @Test
  void aCellIsReadUnderThePointer() {
    Figure figure = TableFigure.of(List.of(result(2.9)), TEXTS, "t");
    Style style = Style.screen(Theme.LIGHT);
    String words = figure.valueAt(580, 60, 640, 400, style).orElseThrow();
    assertTrue(words.startsWith("basic SdA-3: published 2.80"), words);
    assertTrue(figure.valueAt(5, 60, 640, 400, style).isEmpty());
  }
}

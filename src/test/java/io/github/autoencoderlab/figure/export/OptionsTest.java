package io.github.autoencoderlab.figure.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 10, 96, width",
    "20001, 10, 96, width",
    "10, -1, 96, height",
    "10, 10, 35, dpi",
    "10, 10, NaN, dpi",
    "10, 10, 1201, dpi"
  })
  void aBadValueIsNamed(int width, int height, double dpi, String name) {
    Style style = Style.export(Theme.DARK);
    Exception e =
        assertThrows(
            IllegalArgumentException.class, () -> new ExportOptions(width, height, dpi, style));
    assertTrue(e.getMessage().startsWith(name), e.getMessage());
  }

  @Test
  void formatsAreReadFromAList() {
    assertEquals(Set.of(FigureFormat.PNG, FigureFormat.SVG), FigureFormat.parse("svg, PNG"));
  }

  @ParameterizedTest
  @CsvSource({"gif", "'png,'", "''"})
  void anUnknownFormatIsRefused(String names) {
    assertThrows(IllegalArgumentException.class, () -> FigureFormat.parse(names));
  }
}

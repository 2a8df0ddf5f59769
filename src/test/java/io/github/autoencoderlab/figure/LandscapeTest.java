package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LandscapeTest {

  private static final Style STYLE = Style.screen(Theme.LIGHT);

  private final Landscape landscape = Samples.landscape();

  @Test
  void peaksAreTheMostProbablePatterns() {
    double[] p = new double[1 << 10];
    p[700] = 0.5;
    p[3] = 0.3;
    p[1023] = 0.2;
    assertEquals(List.of(700, 3, 1023), Landscape.peaks(p).subList(0, 3));
    assertEquals(64, Landscape.peaks(p).size());
  }

  @Test
  void aBarTellsItsPatternAndProbability() {
    Optional<String> first = landscape.valueAt(45, 150, 400, 260, STYLE);
    assertEquals(Optional.of("1111 (data): p(v) = 0.1250"), first);
    assertEquals(Optional.empty(), landscape.valueAt(1, 1, 400, 260, STYLE));
  }

  @Test
  void tableHoldsEveryPattern() {
    Table table = landscape.table();
    assertEquals(16, table.rowCount());
    assertEquals(List.of("1100", "0.025", "1"), table.row(3));
  }

  @Test
  void patternsThatAreMissingAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Landscape(
                "",
                "",
                landscape.names(),
                3,
                3,
                landscape.probabilities(),
                landscape.known(),
                List.of(),
                List.of(),
                0));
  }
}

package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenTest {
  @Test
  void curvesSayWhereTheyAre() {
    LineChart.Line line =
        new LineChart.Line("held out", Ink.BLUE, new double[] {1, 2}, new double[] {9, 4.5678});
    LineChart.Line none = new LineChart.Line("seen", Ink.ORANGE, new double[0], new double[0]);
    assertEquals(
        "Error. held out 4.57. seen",
        Spoken.of(new LineChart("Error", "", "", List.of(line, none))));
  }

  @Test
  void everyFigureSaysItsTitle() {
    for (Figure figure : Samples.all()) {
      assertEquals(0, Spoken.of(figure).indexOf(figure.title()), figure.title());
    }
  }

  @Test
  void wordsInPlaceOfAFigureAreSaid() {
    assertEquals("Film. Not yet", Spoken.of(new Note("Film", "Not yet")));
  }
}

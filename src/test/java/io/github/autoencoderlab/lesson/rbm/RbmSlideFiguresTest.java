package io.github.autoencoderlab.lesson.rbm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import org.junit.jupiter.api.Test;

/** The slide's formulas as pictures. */
class RbmSlideFiguresTest {
  private static final Texts TEXTS = new Texts(Language.EN);

  private static Experiment learned(String data, String hidden, int steps) throws Exception {
    RbmLesson lesson = new RbmLesson();
    Settings settings = Settings.defaults(lesson.parameters()).with(hidden).with("watchedPixel=3");
    Experiment experiment = lesson.start(settings, DataSets.open(data), 1);
    for (int n = 0; n < steps; n++) {
      experiment.step();
    }
    return experiment;
  }

  @Test
  void theTermsDifferByTheGradientThatTheSlideSumsUp() throws Exception {
    Experiment experiment = learned("bars-and-stripes", "hiddenUnits=4", 300);
    RbmSnapshot snapshot = (RbmSnapshot) experiment.snapshot(RbmFigures.TERMS::equals);
    RbmTerms terms = snapshot.terms();
    assertNotNull(terms);
    assertNull(snapshot.draws(), "nobody looks at it");
    assertEquals(4, terms.gradient().size());
    assertEquals(
        terms.data().get(1)[3] - terms.model().get(1)[3], terms.gradient().get(1)[3], 1e-6);
    // p(h=1|v) v is at most 1, and so are its means.
    for (float[] some : terms.model()) {
      for (float one : some) {
        assertTrue(one >= 0 && one <= 1, "" + one);
      }
    }
    ImageGrid grid =
        assertInstanceOf(ImageGrid.class, RbmSlideFigures.terms(snapshot, TEXTS, "terms"));
    assertEquals(12, grid.tiles().size());
    assertTrue(grid.caption().contains("v3"), grid.caption());
  }

  @Test
  void ofALargeMachineTheSecondTermIsNotShown() throws Exception {
    Experiment experiment = learned("digits", "hiddenUnits=30", 1);
    RbmSnapshot snapshot = (RbmSnapshot) experiment.snapshot(RbmFigures.TERMS::equals);
    Note note = assertInstanceOf(Note.class, RbmSlideFigures.terms(snapshot, TEXTS, "terms"));
    assertTrue(note.toString().contains("784"), note.toString());
  }

  @Test
  void drawsComeAsOftenAsSigmaSays() throws Exception {
    Experiment experiment = learned("digits", "hiddenUnits=70", 30);
    RbmSnapshot snapshot = (RbmSnapshot) experiment.snapshot(RbmFigures.DRAWS::equals);
    RbmDraws draws = snapshot.draws();
    assertNotNull(draws);
    for (RbmDraws.Layer layer : new RbmDraws.Layer[] {draws.hidden(), draws.visible()}) {
      assertEquals(64, layer.input().length, "no more are drawn");
      double worst = 0;
      for (int n = 0; n < layer.input().length; n++) {
        double p = RbmSums.sigma(layer.input()[n]);
        double error = Math.sqrt(p * (1 - p) / RbmDraws.DRAWS) + 1.0 / RbmDraws.DRAWS;
        worst = Math.max(worst, Math.abs(layer.share()[n] - p) / error);
      }
      assertTrue(worst > 0.1 && worst < 4.5, "standard errors: " + worst);
    }
    assertEquals(3, draws.visible().watched());
    LineChart chart =
        assertInstanceOf(LineChart.class, RbmSlideFigures.draws(snapshot, TEXTS, "draws"));
    assertEquals(2, chart.points().size());
  }
}

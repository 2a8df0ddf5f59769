package io.github.autoencoderlab.lesson.deep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.LinkedPlanes;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlaneProbeTest {
  private static DataSet digits;

  @BeforeAll
  static void open() throws Exception {
    DataSet all = DataSets.open(DataSets.DIGITS);
    int[] first = IntStream.range(0, 600).toArray();
    digits = new DataSet("few", all.train().pick(first), all.test());
  }

  private static Experiment start(String... assignments) throws Exception {
    Lesson lesson = Lessons.of("stacked").orElseThrow();
    Settings settings = Settings.defaults(lesson.parameters());
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    return lesson.start(settings, digits, 1);
  }

  private static PlaneViews planes(Snapshot snapshot) {
    return ((DeepSnapshot) snapshot).planes();
  }

  private static Figure figure(Experiment experiment, FigureSpec spec) {
    Scene scene = new Scene(experiment.snapshot(spec.id()::equals), new Curves());
    return spec.figure(scene, new Texts(Language.EN));
  }

  @Test
  void looksInPassingCodeAPieceAndComeToAllWhereTheNetStands() throws Exception {
    Experiment experiment = start("pretraining=none", "layer1=400");
    double[] before = planes(experiment.snapshot()).code().x();
    experiment.step();
    double[] passing = planes(experiment.glimpse(figure -> true)).code().x();
    assertNotEquals(before[0], passing[0]);
    assertEquals(before[1999], passing[1999], "not its turn yet");
    for (int look = 0; look < 10; look++) {
      passing = planes(experiment.glimpse(figure -> true)).code().x();
    }
    PlaneViews.Cloud whole = planes(experiment.snapshot()).code();
    assertArrayEquals(whole.x(), passing, 1e-6);
    assertEquals(
        whole.accuracy(), planes(experiment.glimpse(figure -> true)).code().accuracy(), 1e-3);
  }

  @Test
  void chosenExampleIsOfTheMoment() throws Exception {
    Experiment experiment = start("pretraining=none", "layer1=400", "markedExample=1999");
    double before = planes(experiment.snapshot()).code().x()[1999];
    experiment.step();
    PlaneViews passing = planes(experiment.glimpse(figure -> true));
    assertEquals(1999, passing.chosen());
    assertNotEquals(before, passing.code().x()[1999]);
    assertEquals(planes(experiment.snapshot()).code().x()[1999], passing.code().x()[1999], 1e-6);
  }

  @Test
  void bothPlanesShowTheSameHeldOutExamples() throws Exception {
    Experiment experiment = start("pretraining=none", "shownPoints=700");
    LinkedPlanes figure = (LinkedPlanes) figure(experiment, PlaneFigures.PLANES);
    assertEquals(2, figure.panels().size());
    assertEquals(700, figure.labels().length);
    assertEquals(digits.test().labels()[321], figure.labels()[321]);
    assertEquals(10, figure.classes().size());
    float[] picture = new float[digits.test().size()];
    digits.test().copy(321, picture, 0);
    assertArrayEquals(picture, figure.pictures().of().apply(321));
    for (LinkedPlanes.Panel panel : figure.panels()) {
      assertTrue(panel.score().matches("5-NN \\d+\\.\\d %"), panel.score());
      assertEquals(784, panel.reconstruction().apply(321).length);
    }
  }

  /** PCA's reconstruction is nearest of all in its plane: no other place says more. */
  @Test
  void placeOfPcaPlaneSaysWhatIsNearestToItsExample() throws Exception {
    LinkedPlanes figure = (LinkedPlanes) figure(start("pretraining=none"), PlaneFigures.PLANES);
    LinkedPlanes.Panel pca = figure.panels().get(1);
    LinkedPlanes.PlaceDecoder decoder = pca.decoder();
    assertTrue(decoder != null);
    float[] x = figure.pictures().of().apply(5);
    double at = distance(x, decoder.decode(pca.x()[5], pca.y()[5]));
    for (double[] aside : new double[][] {{0.3, 0}, {-0.3, 0}, {0, 0.3}, {0, -0.3}}) {
      double there = distance(x, decoder.decode(pca.x()[5] + aside[0], pca.y()[5] + aside[1]));
      // Directions are of length 1.
      assertEquals(at + 0.09, there, 1e-3);
    }
  }

  private static double distance(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.pow(a[i] - b[i], 2);
    }
    return sum;
  }

  @Test
  void gridOfDecodingsNeedsTwoUnits() throws Exception {
    Experiment flat = start("pretraining=none");
    ImageGrid grid = assertInstanceOf(ImageGrid.class, figure(flat, PlaneFigures.DECODINGS));
    assertEquals(225, grid.tiles().size());
    Note note = (Note) figure(start("pretraining=none", "codeUnits=3"), PlaneFigures.DECODINGS);
    assertTrue(note.words().contains("has 3"), note.words());
    Note classifier =
        (Note) figure(start("pretraining=none", "fineTuning=classify"), PlaneFigures.DECODINGS);
    assertTrue(classifier.words().contains("does not decode"), classifier.words());
  }

  @Test
  void stripLeadsFromOneReconstructionToTheOther() throws Exception {
    Experiment experiment = start("pretraining=none", "codeUnits=5", "betweenFrom=3");
    PlaneViews.Strip strip = planes(experiment.snapshot()).strip();
    byte[] labels = digits.test().labels();
    assertEquals(3, strip.from());
    assertNotEquals(labels[3], labels[strip.to()]);
    PlaneViews.Strip back =
        planes(
                start("pretraining=none", "codeUnits=5", "betweenFrom=" + strip.to(), "betweenTo=3")
                    .snapshot())
            .strip();
    assertArrayEquals(strip.net().get(0), back.net().get(10), 1e-5f);
    assertArrayEquals(strip.pca().get(10), back.pca().get(0), 1e-5f);
    ImageGrid grid = assertInstanceOf(ImageGrid.class, figure(experiment, PlaneFigures.BETWEEN));
    assertEquals(26, grid.tiles().size());
  }

  @Test
  void numbersBeyondTheExamplesAreTheLast() throws Exception {
    Experiment experiment = start("pretraining=none", "betweenFrom=60000", "markedExample=60000");
    assertEquals(1999, planes(experiment.snapshot()).strip().from());
    assertEquals(-1, planes(experiment.snapshot()).chosen());
    assertFalse(planes(experiment.snapshot(figure -> false)).code().x().length > 0);
  }
}

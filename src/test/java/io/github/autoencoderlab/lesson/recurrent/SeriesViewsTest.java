package io.github.autoencoderlab.lesson.recurrent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.LinkedPlanes;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.figure.SignalGrid;
import io.github.autoencoderlab.figure.SquareChart;
import io.github.autoencoderlab.figure.StatePath;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Findings;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How series are looked at: spoiled, rolled, walked and written. */
class SeriesViewsTest {
  private static final Texts TEXTS = new Texts(Language.EN);

  private final RecurrentLesson lesson = new RecurrentLesson();

  private Experiment run(String data, int steps, String... assignments) throws Exception {
    Settings settings = Settings.defaults(lesson.parameters());
    for (String assignment : List.of("units=6", "batchSize=5", "stepWidth=4")) {
      settings = settings.with(assignment);
    }
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    Experiment experiment = lesson.start(settings, DataSets.open(data), 1);
    while (experiment.steps() < steps) {
      experiment.step();
    }
    return experiment;
  }

  private static RecurrentSnapshot look(Experiment experiment) {
    return (RecurrentSnapshot) experiment.snapshot();
  }

  private static <F extends Figure> F figure(
      Class<F> type, FigureSpec spec, Experiment experiment) {
    return assertInstanceOf(
        type, spec.figure(new Scene(experiment.snapshot(), new Curves()), TEXTS));
  }

  @Test
  void whatIsWrittenByHandGoesThroughTheNet() throws Exception {
    String written = "writing=0.1,0.5 0.9,0.5; 0.5,0.1 0.5,0.9";
    Experiment experiment = run("pen-strokes:train=40,test=20", 2, written);
    RecurrentSnapshot looked = look(experiment);
    assertEquals(SeriesView.WRITTEN, looked.view().example(), "what is written is looked at");
    float[] x = looked.given().x();
    assertEquals(16 * 3, x.length, "four steps together");
    assertTrue(x[0] < -0.7 && Math.abs(x[1]) < 1e-5 && x[2] == 1, "it begins at the left");
    assertTrue(Math.abs(x[45]) < 1e-5 && x[46] > 0.7 && x[47] == 1, "it ends below");
    assertArrayEquals(x, flat(looked.inside().x()));
    assertTrue(looked.warnings().isEmpty());
    float[] example = look(run("pen-strokes:train=40,test=20", 2)).given().x();
    Settings settings = Settings.defaults(lesson.parameters()).with("stepWidth=4").with(written);
    experiment.use(settings.with("shownExample=0"));
    assertArrayEquals(example, look(experiment).given().x());
  }

  @Test
  void writingIsNoHeartbeat() throws Exception {
    Experiment experiment = run("ecg:train=40,test=20", 2, "writing=0.1,0.5 0.9,0.5");
    float[] first = look(run("ecg:train=40,test=20", 2)).given().x();
    assertArrayEquals(first, look(experiment).given().x());
    assertEquals("warning.recurrent.noPen", look(experiment).warnings().get(0).key());
  }

  @Test
  void whatIsCutOutIsGivenAsTheMeanAndTheRestWithNoise() throws Exception {
    Experiment experiment = run("ecg:train=40,test=20", 2, "cutFrom=40", "cutTo=60");
    RecurrentSnapshot.Given cut = look(experiment).given();
    float mean = cut.seen()[17];
    for (int t = 0; t < 35; t++) {
      assertEquals(t < 14 || t > 20 ? cut.x()[t] : mean, cut.seen()[t], 1e-6f, "step " + t);
    }
    assertArrayEquals(cut.seen(), flat(look(experiment).inside().x()), "the net is shown the same");
    experiment.use(
        Settings.defaults(lesson.parameters()).with("givenNoise=0.5").with("stepWidth=4"));
    RecurrentSnapshot.Given noisy = look(experiment).given();
    assertArrayEquals(noisy.seen(), look(experiment).given().seen(), "the same at each look");
    double squares = experiment.metrics().get("shownGivenSquaredError");
    assertEquals(35 * 0.25, squares, 35 * 0.15);
    assertNotEquals(cut.y()[0], noisy.y()[0]);
  }

  private static float[] flat(float[][] steps) {
    int channels = steps[0].length;
    float[] flat = new float[steps.length * channels];
    for (int t = 0; t < steps.length; t++) {
      System.arraycopy(steps[t], 0, flat, t * channels, channels);
    }
    return flat;
  }

  @Test
  void onlySomeChannelsComeBackIfAsked() throws Exception {
    String data = "compressor:train=40,test=20";
    Experiment some = run(data, 3, "rebuiltChannels=2");
    RecurrentSnapshot snapshot = look(some);
    assertEquals(15 * 7, snapshot.given().x().length);
    assertEquals(15 * 2, snapshot.given().y().length);
    double expected = 0;
    for (int t = 0; t < 15; t++) {
      for (int channel = 0; channel < 2; channel++) {
        double error =
            snapshot.given().y()[2 * t + channel] - snapshot.given().x()[7 * t + channel];
        expected += error * error;
      }
    }
    assertEquals(expected, some.metrics().get("shownSquaredError"), 1e-6);
    assertEquals(expected, snapshot.signals().errors()[0], 1e-5);
    Map<String, Double> all = run(data, 3, "rebuiltChannels=0").metrics();
    assertTrue(some.metrics().get("pcaSquaredError") < all.get("pcaSquaredError"));
    SignalGrid given = figure(SignalGrid.class, SeriesFigures.GIVEN, some);
    assertEquals("speed", given.panels().get(0).words());
    assertFalse(given.panels().get(1).y().isEmpty());
    assertTrue(given.panels().get(2).y().isEmpty());
  }

  @Test
  void theWayOfTheCodeIsThatOfTheWindowsInTheirOrder() throws Exception {
    Experiment experiment = run("compressor:train=40,test=30", 3, "codeUnits=2");
    StatePath path = figure(StatePath.class, RolledFigure.PATH, experiment);
    assertEquals(30, path.labels().length);
    assertEquals("stopped", path.classes().get(path.labels()[0]));
    assertEquals(4, path.time().stride());
    DataSet data = DataSets.open("compressor:train=40,test=30");
    float[] last = data.test().pick(new int[] {29}).first(1);
    double speed = 0;
    for (int t = 56; t < 60; t++) {
      speed += last[7 * t] / 4;
    }
    assertEquals(speed, path.time().channels().get(0)[29], 1e-5);
    assertInstanceOf(
        Note.class,
        RolledFigure.PATH.figure(
            new Scene(run("ecg:train=40,test=20", 1).snapshot(), new Curves()), TEXTS));
  }

  @Test
  void aPlaceIsDecodedAsItWasWhenItWasLookedAt() throws Exception {
    Experiment experiment = run("ecg:train=40,test=20", 3, "codeUnits=2");
    RecurrentSnapshot before = look(experiment);
    LinkedPlanes planes = figure(LinkedPlanes.class, CodeFigures.CODES, experiment);
    assertEquals("normal", planes.classes().get(0));
    RecurrentSnapshot.Codes codes = before.codes();
    RecurrentSnapshot.Places places = codes.places();
    assertTrue(places != null);
    float[] decoded = places.code().series(codes.code()[0][4], codes.code()[1][4]);
    assertArrayEquals(codes.signals().y().get(4), decoded, 1e-5f);
    experiment.step();
    assertArrayEquals(
        decoded, places.code().series(codes.code()[0][4], codes.code()[1][4]), "not as it is now");
    float[] pca = places.pca().series(codes.pca()[0][4], codes.pca()[1][4]);
    double left = 0;
    for (int t = 0; t < pca.length; t++) {
      left += Math.pow(pca[t] - codes.signals().x().get(4)[t], 2);
    }
    Matrix x = new Matrix(35, 1).set(codes.signals().x().get(4));
    SeriesData data = SeriesData.of(DataSets.open("ecg:train=40,test=20"), TrainOn.SUITED, 4);
    double expected = new PcaBaseline(data.learned()).code(2).squaredErrors(x)[0];
    assertEquals(expected, left, 1e-3);
  }

  @Test
  void aWalkGoesFromTheUpperLeftToTheLowerRight() throws Exception {
    Experiment experiment = run("ecg:train=40,test=20", 3);
    RecurrentSnapshot.Walk walk = look(experiment).walk();
    int last = walk.x().length - 1;
    assertEquals(34, last);
    assertTrue(walk.x()[0] < walk.x()[last] && walk.y()[0] > walk.y()[last]);
    assertEquals(walk.x()[0], walk.x()[7]);
    RecurrentSnapshot.Places places = look(experiment).codes().places();
    assertTrue(places != null);
    assertArrayEquals(places.code().series(walk.x()[9], walk.y()[9]), walk.series().get(9), 1e-5f);
  }

  @Test
  void movementsOfAPenAreWritten() throws Exception {
    Experiment experiment = run("pen-strokes:train=40,test=20", 2);
    SignalGrid signals = figure(SignalGrid.class, SeriesFigures.SIGNALS, experiment);
    assertEquals(SignalGrid.Form.STROKES, signals.form());
    assertEquals(3, signals.panels().get(0).x().size());
    LinkedPlanes planes = figure(LinkedPlanes.class, CodeFigures.CODES, experiment);
    assertTrue(Arrays.asList(0f, 1f).containsAll(List.of(planes.pictures().of().apply(0)[0])));
    assertEquals(planes.pictures().rows(), planes.pictures().columns());
  }

  @Test
  void aThresholdIsAPointOfTheRocCurve() throws Exception {
    Experiment experiment = run("ecg:train=60,test=40", 3, "thresholdPercentile=80");
    SquareChart roc = figure(SquareChart.class, RocFigure.ROC, experiment);
    assertEquals(4, roc.lines().size());
    SquareChart.Mark mark = roc.marks().get(0);
    assertEquals(experiment.metrics().get("falsePositiveRate"), mark.x());
    assertEquals(experiment.metrics().get("truePositiveRate"), mark.y());
    LineChart.Line own = roc.lines().get(3);
    boolean found = false;
    for (int n = 0; n < own.x().length; n++) {
      found |= Math.abs(own.x()[n] - mark.x()) + Math.abs(own.y()[n] - mark.y()) < 1e-9;
    }
    assertTrue(found || mark.x() == 0 || mark.y() == 1, mark::toString);
  }

  /** So small a net needs its code in any case; that a large one does not is for decision 0035. */
  @Test
  void whatLearnedWithTheTruthGoesAstrayWithoutIt() throws Exception {
    Experiment experiment = run("ecg:train=60,test=40", 1);
    Finding found = experiment.study(FeedingStudy.ID).answer(done -> true).orElseThrow();
    double forced = found.number("teacherForcedSquaredError");
    assertTrue(found.number("freeRunningSquaredError") > 2 * forced, found.numbers()::toString);
    for (String decoder : List.of("nothing", "ownOutput", "truth")) {
      assertTrue(
          found.number(decoder + "OtherCodeSquaredError")
              > found.number(decoder + "RightCodeSquaredError"),
          decoder);
    }
    assertEquals(
        found.number("teacherForcedSquaredError"), found.number("truthRightCodeSquaredError"));
    Findings findings = new Findings();
    findings.add(found);
    Scene scene = new Scene(experiment.snapshot(), new Curves(), findings, id -> true);
    LineChart forcing =
        assertInstanceOf(LineChart.class, FeedingFigures.FORCING.figure(scene, TEXTS));
    double[] free = forcing.lines().get(2).y();
    assertEquals(found.number("freeRunningSquaredError"), free[free.length - 1], 1e-6);
    LineChart use = assertInstanceOf(LineChart.class, FeedingFigures.CODE_USE.figure(scene, TEXTS));
    double[] shares = use.lines().get(2).y();
    double share =
        1 - found.number("truthRightCodeSquaredError") / found.number("truthOtherCodeSquaredError");
    assertEquals(100 * share, shares[shares.length - 1], 1e-6);
    assertEquals(share, found.number("truthCodeUse"), 1e-9);
    assertEquals(100 * found.number("truthEarlyCodeUse"), shares[4], 1e-6);
  }
}

package io.github.autoencoderlab.lesson.deep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FantasiesTest {
  private static final String[] SMALL = {
    "layer1=20", "layer2=0", "layer3=40", "pretrainingEpochs=4", "fantasySteps=9"
  };

  private static final Lesson DBN = Lessons.of("dbn").orElseThrow();
  private static final List<Integer> TEN = IntStream.range(0, 10).boxed().toList();
  private static DataSet digits;
  private static DataSet few;

  @BeforeAll
  static void open() throws Exception {
    digits = DataSets.open(DataSets.DIGITS);
    few = new DataSet("few", first(digits.train(), 600), first(digits.test(), 300));
  }

  private static Examples first(Examples examples, int count) {
    return examples.pick(IntStream.range(0, count).toArray());
  }

  private static Settings settings(String... assignments) throws Exception {
    Settings settings = Settings.defaults(DBN.parameters());
    for (String assignment : SMALL) {
      settings = settings.with(assignment);
    }
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    return settings;
  }

  private static Experiment learned(DataSet data, String... assignments) throws Exception {
    Experiment net = DBN.start(settings(assignments), data, 1);
    while (net.steps() < net.plannedSteps().orElseThrow()) {
      net.step();
    }
    return net;
  }

  private static Fantasies look(Experiment net) {
    return ((DeepSnapshot) net.snapshot()).fantasies();
  }

  private static ImageGrid grid(Experiment net, FigureSpec spec) {
    return (ImageGrid) spec.figure(new Scene(net.snapshot(), new Curves()), texts());
  }

  private static Texts texts() {
    return new Texts(Language.EN);
  }

  private static void assertSame(List<float[]> expected, List<float[]> actual) {
    assertEquals(expected.size(), actual.size());
    for (int n = 0; n < expected.size(); n++) {
      assertArrayEquals(expected.get(n), actual.get(n));
    }
  }

  @Test
  void eachLabelIsClampedOnceAsTheLessonOpens() throws Exception {
    Fantasies fantasies = look(learned(few));
    assertEquals(10, fantasies.labels());
    assertEquals(TEN, fantasies.now().clamped());
    assertEquals(9, fantasies.now().step());
    List<Integer> steps = fantasies.film().frames().stream().map(Fantasies.Frame::step).toList();
    assertEquals(List.of(0, 1, 2, 4, 8, 9), steps);
    // The film ends with what is shown beside the nearest training images.
    assertSame(fantasies.film().frames().get(5).v(), fantasies.now().v());
  }

  @Test
  void figuresNameTheClampedLabels() throws Exception {
    Experiment net = learned(few);
    ImageGrid fantasies = grid(net, FantasyFigures.FANTASIES);
    assertEquals(TEN.stream().map(String::valueOf).toList(), fantasies.columnLabels());
    assertEquals(20, fantasies.tiles().size());
    ImageGrid film = grid(net, FantasyFigures.FILM);
    assertEquals(TEN.stream().map(String::valueOf).toList(), film.rowLabels());
    assertEquals(List.of("0", "1", "2", "4", "8", "9"), film.columnLabels());
    assertEquals(10 * 5, grid(net, FantasyFigures.FILM_LABELS).tiles().size());
  }

  @Test
  void oneLabelOrNoneIsClampedInAllChains() throws Exception {
    Experiment net = learned(few, "clampedLabel=3");
    Fantasies three = look(net);
    assertEquals(List.of(3, 3, 3, 3, 3, 3, 3, 3, 3, 3), three.now().clamped());
    assertEquals(5 * 6, grid(net, FantasyFigures.FILM).tiles().size());
    net.use(settings("clampedLabel=free"));
    Fantasies free = look(net);
    assertTrue(free.now().clamped().isEmpty());
    assertEquals(10, free.now().told().size());
    assertFalse(
        IntStream.range(0, 10)
            .allMatch(n -> Arrays.equals(three.now().v().get(n), free.now().v().get(n))));
  }

  @Test
  void theFirstLookFollowsFromWeightsSettingsAndSeed() throws Exception {
    Fantasies one = look(learned(few));
    Fantasies other = look(learned(few));
    assertSame(one.now().v(), other.now().v());
    assertEquals(one.now().distance(), other.now().distance());
    assertSame(one.film().frames().get(2).v(), other.film().frames().get(2).v());
  }

  @Test
  void chainsGoOnWhileTheNetLearnsAndStartAnewWhenOthersAreWanted() throws Exception {
    Experiment net = learned(few);
    State end = net.save();
    Fantasies first = look(net);
    assertSame(first.now().v(), look(net).now().v());
    net.step();
    assertEquals(14, look(net).now().step());
    net.step();
    assertEquals(19, look(net).now().step());
    net.use(settings("chainStart=image"));
    assertEquals(9, look(net).now().step());
    net.use(settings());
    net.restore(end);
    assertSame(first.now().v(), look(net).now().v());
  }

  @Test
  void afterALeapChainsAreThoseOfAFirstLook() throws Exception {
    Experiment net = learned(few);
    look(net);
    Experiment unseen = learned(few);
    for (int n = 0; n < 101; n++) {
      net.step();
      unseen.step();
    }
    assertSame(look(unseen).now().v(), look(net).now().v());
  }

  @Test
  void theFilmStartsOverAtItsEndAndKeepsItsFrames() throws Exception {
    Experiment net = learned(few);
    List<float[]> ended = look(net).film().frames().get(5).v();
    net.step();
    Fantasies.Film again = look(net).film();
    // Started over and not yet at the end: the last frame is that of before.
    assertEquals(6, again.frames().size());
    assertSame(ended, again.frames().get(5).v());
  }

  @Test
  void chainsStartFromNoiseAnImageOrADrawing() throws Exception {
    Experiment net = learned(few, "chainStart=image", "chainImage=7");
    float[] seven = look(net).film().frames().get(0).v().get(0);
    net.use(settings("chainStart=image", "chainImage=8"));
    assertFalse(Arrays.equals(seven, look(net).film().frames().get(0).v().get(0)));
    net.use(settings("drawing=2x2:AAD__w"));
    Fantasies drawn = look(net);
    assertFalse(Arrays.equals(seven, drawn.film().frames().get(0).v().get(0)));
    net.use(settings("chainStart=noise"));
    assertFalse(
        Arrays.equals(
            drawn.film().frames().get(0).v().get(0), look(net).film().frames().get(0).v().get(0)));
  }

  @Test
  void weightsOfLabelUnitsAreHandedOut() throws Exception {
    List<WeightArray> weights = learned(few).weights();
    assertEquals(
        List.of("W1", "b1", "c1", "W2", "b2", "c2", "U", "d"),
        weights.stream().map(WeightArray::name).toList());
    assertEquals(List.of(40, 20), weights.get(3).shape());
    assertEquals(List.of(40, 10), weights.get(6).shape());
    assertEquals(List.of(10), weights.get(7).shape());
  }

  @Test
  void labelsJoinWithTheUppermostLayer() throws Exception {
    Experiment net = DBN.start(settings(), few, 1);
    net.step();
    Fantasies below = look(net);
    assertEquals(0, below.labels());
    assertTrue(below.now().clamped().isEmpty());
    Note later =
        (Note) FantasyFigures.FILM_LABELS.figure(new Scene(net.snapshot(), new Curves()), texts());
    assertEquals("Labels join with the uppermost layer.", later.words());
  }

  private static DataSet unlabelled() {
    byte[] pixels = new byte[16 * 40];
    new SplittableRandom(1).nextBytes(pixels);
    Examples plain = new Images(4, 4, pixels, new byte[0]);
    return new DataSet("plain", plain, plain);
  }

  @Test
  void dataWithoutLabelsAreMadeUpWithoutAndThatIsSaid() throws Exception {
    Experiment net = DBN.start(settings(), unlabelled(), 1);
    net.step();
    assertEquals("warning.noLabels", net.snapshot().warnings().get(0).key());
    assertEquals(10, look(net).now().v().size());
    net = DBN.start(settings("labels=off"), unlabelled(), 1);
    net.step();
    assertTrue(net.snapshot().warnings().isEmpty());
  }

  @Test
  void metricsSayHowWellLabelsAreToldAndMadeUp() throws Exception {
    Map<String, Double> metrics =
        learned(few, "fantasySteps=100", "batchSize=20", "pretrainingEpochs=30").metrics();
    // 600 digits, few units: guessing has an error of 0.9 and an accuracy of 0.1.
    assertTrue(metrics.get("labelError") < 0.5, metrics::toString);
    assertTrue(metrics.get("fantasyAccuracy") > 0.2, metrics::toString);
    assertTrue(metrics.get("fantasyDistance") > 0, metrics::toString);
    Map<String, Double> without = learned(few, "labels=off").metrics();
    assertFalse(without.containsKey("labelError"));
    assertFalse(without.containsKey("fantasyAccuracy"));
    assertEquals(metrics.get("heldOutDistance"), without.get("heldOutDistance"));
  }

  @Test
  void nearestExamplesAreExact() {
    NearestExamples nearest = new NearestExamples(few.train(), new PcaBaseline(digits));
    Matrix x = new Matrix(784, 9).set(first(digits.test(), 9).first(9));
    NearestExamples.Nearest[] found = nearest.of(x);
    float[] example = new float[784];
    for (int n = 0; n < 9; n++) {
      double best = Double.POSITIVE_INFINITY;
      int place = -1;
      for (int one = 0; one < few.train().count(); one++) {
        few.train().copy(one, example, 0);
        double sum = 0;
        for (int i = 0; i < example.length; i++) {
          sum += Math.pow((double) example[i] - x.column(n)[i], 2);
        }
        place = sum < best ? one : place;
        best = Math.min(best, sum);
      }
      assertEquals(place, found[n].place());
      assertEquals(best, found[n].squaredDistance(), 1e-9);
    }
  }
}

package io.github.autoencoderlab.lesson.dense;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.LayeredNetwork;
import io.github.autoencoderlab.figure.LayeredNetwork.Unit;
import io.github.autoencoderlab.figure.Pick;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing, and which image is looked at, in the lessons of dense autoencoders. */
class DenseDrawingTest {
  private static final DataSet DIGITS = PenPictures.make(60, 25, 1);
  private static final Texts WORDS = new Texts(Language.EN);

  /** A digit that is none of those shown beside it. */
  private static final Drawing DIGIT = Drawing.of(DIGITS.test(), 24);

  private static final int SIZE = 784;

  @ParameterizedTest
  @ValueSource(strings = {"autoencoder", "undercomplete", "sparse", "denoising"})
  void drawingIsEncodedAndDecodedAsThatOfTheWeights(String id) throws Exception {
    Experiment experiment = run(start(id, drawn(DIGIT)), 5);
    DenseSnapshot snapshot = snapshot(experiment);
    AutoencoderLook.Pictures pictures = snapshot.pictures();
    assertArrayEquals(DIGIT.values(), pictures.original().get(0));
    assertArrayEquals(DIGIT.values(), snapshot.moment().example().x());
    float[] seen = snapshot.moment().example().xNoisy();
    if (id.equals("denoising")) {
      assertArrayEquals(seen, pictures.corrupted().get(0));
      assertFalse(Arrays.equals(DIGIT.values(), seen), "it suffers what held-out images do");
      assertArrayEquals(seen, snapshot(experiment).moment().example().xNoisy(), "always the same");
    } else {
      assertTrue(pictures.corrupted().isEmpty());
    }
    assertArrayEquals(snapshot.moment().example().r(), pictures.reconstruction().get(0), 1e-6f);
    double error = 0;
    for (int i = 0; i < SIZE; i++) {
      double difference = pictures.reconstruction().get(0)[i] - DIGIT.values()[i];
      error += difference * difference;
    }
    assertEquals(error, experiment.metrics().get("drawingSquaredError"), 1e-4);
    Map<String, float[]> arrays = arrays(experiment);
    float[] b = arrays.get("b1");
    for (int j = 0; j < b.length; j++) {
      double z = b[j];
      for (int i = 0; i < SIZE; i++) {
        z += arrays.get("W1")[j * SIZE + i] * seen[i];
      }
      double h = snapshot.moment().kind().code().value(z);
      assertEquals(h, snapshot.moment().example().h()[j], 1e-4);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"autoencoder", "undercomplete", "sparse", "denoising"})
  void nothingThatIsLearnedOrMeasuredDependsOnADrawing(String id) throws Exception {
    Experiment plain = start(id, drawn(Drawing.BLANK));
    Experiment drawn = start(id, drawn(open()));
    for (int step = 0; step < 5; step++) {
      plain.step();
      drawn.step();
      drawn.snapshot();
      assertEquals(plain.measure(), drawn.measure());
    }
    assertEquals(snapshot(plain).numbers(), snapshot(drawn).numbers());
    Map<String, Double> metrics = new HashMap<>(drawn.metrics());
    assertTrue(metrics.remove("drawingSquaredError") > 0);
    assertEquals(plain.metrics(), metrics);
    Map<String, float[]> before = arrays(plain);
    arrays(drawn).forEach((name, values) -> assertArrayEquals(before.get(name), values, name));
  }

  @Test
  void drawingStandsBeforeHeldOutImagesAndIsSaidToBeDrawn() throws Exception {
    Experiment experiment = run(start("autoencoder", drawn(DIGIT)), 5);
    ImageGrid grid = grid(experiment);
    assertEquals(10, grid.columns());
    assertEquals("drawn", grid.columnLabels().get(0));
    assertArrayEquals(DIGIT.values(), grid.tiles().get(0));
    assertArrayEquals(Drawing.of(DIGITS.test(), 0).values(), grid.tiles().get(1));
    assertEquals(List.of("x", "r", "r − x", "PCA"), grid.rowLabels());
    double error = error(grid, 0);
    String caption = grid.caption();
    String start = "Σ(r − x)²: drawn ";
    assertTrue(caption.startsWith(start), caption);
    double said = Double.parseDouble(caption.substring(start.length(), caption.indexOf(" ·")));
    assertEquals(error, said, 0.006 * error, "three digits");
    assertEquals("The drawing, its code and its reconstruction", network(experiment).heading());
    assertEquals(10, grid(start("autoencoder", drawn(Drawing.BLANK))).columns());
  }

  /** Nothing can be seen in the gap, but all of the drawing is to be reconstructed. */
  @ParameterizedTest
  @ValueSource(strings = {"autoencoder", "sparse", "denoising"})
  void gapIsWhereTheDrawingIsCorrupted(String id) throws Exception {
    Drawing open = open();
    Experiment experiment = run(start(id, drawn(open)), 5);
    ImageGrid grid = grid(experiment);
    boolean noisy = id.equals("denoising");
    assertEquals(noisy ? "noisy" : "with gap", grid.rowLabels().get(1));
    float[] seen = grid.tiles().get(grid.columns());
    for (int i = 0; i < SIZE; i++) {
      assertEquals(DIGIT.values()[i], grid.tiles().get(0)[i]);
      if (open.isGap(i)) {
        assertEquals(0, seen[i]);
      } else if (!noisy) {
        assertEquals(DIGIT.values()[i], seen[i]);
      }
    }
    assertEquals(noisy, !Arrays.equals(grid.tiles().get(1), grid.tiles().get(11)));
    String words = grid.things().things().get(0).words();
    double error = error(grid, 0);
    assertEquals(error, Double.parseDouble(words.substring(words.indexOf('=') + 2)), 0.006 * error);
    DenseMoment moment = snapshot(experiment).moment();
    assertArrayEquals(DIGIT.values(), moment.example().x());
    assertArrayEquals(seen, moment.example().xNoisy());
    assertEquals("x~", network(experiment).layers().get(0).symbol());
    for (Unit unit : network(experiment).layers().get(0).units()) {
      int i = Integer.parseInt(unit.name());
      assertEquals(moment.example().x()[i] != seen[i], !unit.remark().isEmpty());
    }
    FormulaSheet formulas = (FormulaSheet) DenseFigures.FORMULAS.figure(scene(experiment), WORDS);
    assertTrue(formulas.lines().get(0).latex().contains("\\tilde{x}"));
  }

  @Test
  void oneLooksAtADrawingOrAtAnyHeldOutImage() throws Exception {
    Experiment experiment = start("autoencoder", drawn(DIGIT));
    assertLookedAt(experiment, -1, 0, DIGIT.values());
    experiment.use(settings("autoencoder", drawn(DIGIT), "shownExample=3"));
    assertLookedAt(experiment, 3, 4, image(3));
    assertArrayEquals(DIGIT.values(), grid(experiment).tiles().get(0));
    experiment.use(settings("autoencoder", "shownExample=13"));
    assertLookedAt(experiment, 13, 3, image(13));
    assertArrayEquals(image(10), grid(experiment).tiles().get(0));
    experiment.use(settings("autoencoder", "shownExample=99"));
    assertLookedAt(experiment, 24, 9, image(24));
    experiment.use(settings("autoencoder", "shownExample=-1"));
    assertLookedAt(experiment, 0, 0, image(0));
  }

  private static void assertLookedAt(
      Experiment experiment, int example, int column, float[] values) {
    ImageGrid grid = grid(experiment);
    assertEquals(column, grid.things().choice().chosen());
    assertEquals(String.valueOf(example), grid.things().things().get(column).value());
    assertArrayEquals(values, grid.tiles().get(column));
    assertArrayEquals(values, snapshot(experiment).moment().example().x());
    String heading = network(experiment).heading();
    assertTrue(
        heading.startsWith(example < 0 ? "The drawing," : "Held-out image " + example + ","),
        heading);
  }

  private static float[] image(int n) {
    float[] values = new float[SIZE];
    DIGITS.test().copy(n, values, 0);
    return values;
  }

  @Test
  void drawingOfAnotherSizeIsFitted() throws Exception {
    Drawing large = DIGIT.fitted(56, 56);
    float[] x = grid(start("autoencoder", drawn(large))).tiles().get(0);
    assertArrayEquals(large.fitted(28, 28).values(), x);
  }

  /** Any row will do, and what a click sets is a parameter of the lesson. */
  @ParameterizedTest
  @CsvSource({"autoencoder, 4", "denoising, 5"})
  void clickOnAnyRowChoosesTheImageOfTheColumn(String id, int rows) throws Exception {
    ImageGrid grid = grid(run(start(id, drawn(DIGIT)), 2));
    assertEquals(rows, grid.rowLabels().size());
    Style style = Style.screen(Theme.LIGHT);
    Map<String, Set<String>> hovers = new HashMap<>();
    for (int y = 0; y < 400; y += 3) {
      for (int x = 0; x < 600; x += 3) {
        Pick pick = grid.pickAt(x, y, 600, 400, style).orElse(null);
        if (pick != null) {
          assertEquals("shownExample", pick.parameter());
          String text = grid.valueAt(x, y, 600, 400, style).orElseThrow();
          hovers.computeIfAbsent(pick.value(), value -> new HashSet<>()).add(text);
        }
      }
    }
    assertEquals(Set.of("-1", "0", "1", "2", "3", "4", "5", "6", "7", "8"), hovers.keySet());
    assertTrue(
        hovers.get("-1").stream().allMatch(text -> text.startsWith("the drawing: Σ(r − x)² = ")));
    String text = hovers.get("7").iterator().next();
    assertTrue(text.startsWith("held-out image 7: Σ(r − x)² = "), text);
    grid.rowLabels().forEach(row -> assertTrue(text.contains(row + " = "), text));
  }

  @Test
  void trainingImagesAreReadInAllRowsButNotChosen() throws Exception {
    Experiment experiment = run(start("undercomplete"), 2);
    ImageGrid grid = (ImageGrid) DenseFigures.SEEN.figure(scene(experiment), WORDS);
    Style style = Style.screen(Theme.LIGHT);
    assertTrue(grid.pickAt(300, 200, 600, 400, style).isEmpty());
    assertTrue(grid.things().things().get(4).words().startsWith("training image 4: Σ(r − x)² = "));
  }

  private static double error(ImageGrid grid, int column) {
    int r = grid.rowLabels().indexOf("r") * grid.columns() + column;
    double error = 0;
    for (int i = 0; i < SIZE; i++) {
      double one = grid.tiles().get(r)[i] - grid.tiles().get(column)[i];
      error += one * one;
    }
    return error;
  }

  /** The digit with its upper half left open. */
  private static Drawing open() {
    BitSet gap = new BitSet();
    gap.set(0, SIZE / 2);
    return new Drawing(28, 28, DIGIT.pixels(), gap);
  }

  private static String drawn(Drawing drawing) {
    return "drawing=" + drawing.text();
  }

  private static DenseSnapshot snapshot(Experiment experiment) {
    return (DenseSnapshot) experiment.snapshot();
  }

  private static ImageGrid grid(Experiment experiment) {
    return (ImageGrid) DenseFigures.RECONSTRUCTIONS.figure(scene(experiment), WORDS);
  }

  private static LayeredNetwork network(Experiment experiment) {
    FigureSpec spec = DenseFigures.NETWORK;
    return (LayeredNetwork) spec.figure(scene(experiment), WORDS);
  }

  private static Scene scene(Experiment experiment) {
    return new Scene(experiment.snapshot(), new Curves());
  }

  private static Map<String, float[]> arrays(Experiment experiment) {
    Map<String, float[]> arrays = new HashMap<>();
    for (WeightArray array : experiment.weights()) {
      arrays.put(array.name(), array.values().clone());
    }
    return arrays;
  }

  private static Experiment run(Experiment experiment, int steps) {
    for (int step = 0; step < steps; step++) {
      experiment.step();
    }
    return experiment;
  }

  private static Experiment start(String id, String... assignments) throws Exception {
    return lesson(id).start(settings(id, assignments), DIGITS, 1);
  }

  private static Settings settings(String id, String... assignments) throws Exception {
    boolean code = id.equals("autoencoder") || id.equals("undercomplete");
    Settings settings =
        Settings.defaults(lesson(id).parameters())
            .with(code ? "codeUnits=12" : "hiddenUnits=12")
            .with("batchSize=10");
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    return settings;
  }

  private static Lesson lesson(String id) {
    return Lessons.of(id).orElseThrow();
  }
}

package io.github.autoencoderlab.lesson.dense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.pca.PcaCode;
import io.github.autoencoderlab.engine.pca.PrincipalAngles;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.figure.Histogram;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenseFiguresTest {
  private static final DataSet DIGITS = PenPictures.make(60, 20, 1);
  private static final Texts WORDS = new Texts(Language.EN);

  @ParameterizedTest
  @CsvSource({
    "autoencoder, activation=logistic",
    "autoencoder, activation=relu",
    "autoencoder, output=linearSquaredError",
    "undercomplete, optimizer=descent",
    "sparse, penalty=kl",
    "sparse, penalty=l1",
    "sparse, average=wholeSet",
    "denoising, tied=on",
    "denoising, tied=off"
  })
  void everyFigureCanBeMadeAtEveryLine(String id, String assignment) throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Settings settings = Settings.defaults(lesson.parameters()).with(assignment);
    Experiment experiment = lesson.start(settings, DIGITS, 1);
    for (int line = 0; line < 2 * lesson.phases().size(); line++) {
      experiment.advance();
      Scene scene = scene(experiment);
      for (FigureSpec spec : lesson.figures()) {
        assertFalse(spec.figure(scene, WORDS).table().columns().isEmpty(), spec.id());
      }
      FormulaSheet algorithm = (FormulaSheet) figure(lesson, scene, "algorithm");
      for (int n = 0; n < algorithm.lines().size(); n++) {
        assertEquals(n == experiment.phase(), algorithm.lines().get(n).highlighted());
      }
    }
  }

  @Test
  void encodingIsWrittenOutWithTheNumbersOfTheExample() throws Exception {
    Lesson lesson = Lessons.of("sparse").orElseThrow();
    Experiment experiment =
        lesson.start(Settings.defaults(lesson.parameters()).with("watchedUnit=2"), DIGITS, 1);
    experiment.advance();
    experiment.advance();
    DenseSnapshot snapshot = (DenseSnapshot) experiment.snapshot();
    List<Value> values = values(experiment, lesson);
    double z =
        values.stream().filter(v -> v.name().equals("z_2")).findFirst().orElseThrow().value();
    double h =
        values.stream().filter(v -> v.name().equals("h_2")).findFirst().orElseThrow().value();
    assertEquals(1 / (1 + Math.exp(-z)), h, 1e-5);
    assertEquals(snapshot.moment().example().h()[2], h);
  }

  @Test
  void errorOfTheCodeIsTheOneOfTheSlide() throws Exception {
    Lesson lesson = Lessons.of("sparse").orElseThrow();
    Experiment experiment = lesson.start(Settings.defaults(lesson.parameters()), DIGITS, 1);
    int backward = lesson.phases().indexOf("backward");
    while (experiment.phase() != backward) {
      experiment.advance();
    }
    DenseMoment moment = ((DenseSnapshot) experiment.snapshot()).moment();
    float[] decoder =
        experiment.weights().stream()
            .filter(array -> array.name().equals("W2"))
            .findFirst()
            .orElseThrow()
            .values();
    double sum = 0;
    for (int i = 0; i < 784; i++) {
      sum += decoder[i * 196 + moment.unit()] * moment.example().deltaR()[i];
    }
    double rho = 0.1;
    double mean = moment.activity().mean();
    double h = moment.example().h()[moment.unit()];
    double delta = (sum + 3 * (-rho / mean + (1 - rho) / (1 - mean))) * h * (1 - h);
    assertEquals(delta, moment.example().deltaH()[moment.unit()], 1e-5);
  }

  private static List<Value> values(Experiment experiment, Lesson lesson) {
    FormulaSheet sheet = (FormulaSheet) figure(lesson, scene(experiment), "formulas");
    return sheet.lines().stream().map(FormulaLine::values).flatMap(List::stream).toList();
  }

  @Test
  void corruptedImagesStandBetweenOriginalsAndRepairs() throws Exception {
    Lesson lesson = Lessons.of("denoising").orElseThrow();
    Scene scene = scene(lesson.start(Settings.defaults(lesson.parameters()), DIGITS, 1));
    ImageGrid grid = (ImageGrid) figure(lesson, scene, "reconstructions");
    assertEquals(List.of("x", "noisy", "r", "r − x", "PCA"), grid.rowLabels());
    float[] x = grid.tiles().get(0);
    float[] noisy = grid.tiles().get(grid.columns());
    int masked = 0;
    for (int i = 0; i < x.length; i++) {
      assertTrue(noisy[i] == x[i] || noisy[i] == 0);
      masked += noisy[i] == x[i] ? 0 : 1;
    }
    assertTrue(masked > 0);
  }

  @ParameterizedTest
  @CsvSource({"autoencoder, reconstructions", "undercomplete, seen", "denoising, reconstructions"})
  void everyImageHasItsDifferenceAndItsError(String id, String figure) throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Experiment experiment = lesson.start(Settings.defaults(lesson.parameters()), DIGITS, 1);
    for (int step = 0; step < 20; step++) {
      experiment.step();
    }
    ImageGrid grid = (ImageGrid) figure(lesson, scene(experiment), figure);
    int across = grid.columns();
    int r = grid.rowLabels().indexOf("r");
    int difference = grid.rowLabels().indexOf("r − x");
    assertEquals(difference, grid.signedRow());
    assertEquals(10, grid.columnLabels().size());
    for (int n = 0; n < across; n++) {
      double error = 0;
      for (int i = 0; i < 784; i++) {
        double one = grid.tiles().get(r * across + n)[i] - grid.tiles().get(n)[i];
        assertEquals(one, grid.tiles().get(difference * across + n)[i], 1e-6);
        error += one * one;
      }
      double shown = Double.parseDouble(grid.columnLabels().get(n));
      assertEquals(error, shown, 0.006 * error, "three digits");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "autoencoder, weightDecay=0, 1",
    "undercomplete, weightDecay=0.002, 3",
    "sparse, weightDecayL1=0.001, 5",
    "sparse, penalty=l1, 4",
    "denoising, weightDecayL1=0.003, 4"
  })
  void curvesOfTheTermsSumUpToTheObjective(String id, String setting, int lines) throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Experiment experiment =
        lesson.start(Settings.defaults(lesson.parameters()).with(setting), DIGITS, 1);
    Curves curves = new Curves();
    List<Double> written = new ArrayList<>();
    for (int step = 1; step <= 5; step++) {
      experiment.step();
      curves.add(step, experiment.measure());
      DenseSnapshot snapshot = (DenseSnapshot) experiment.snapshot();
      AutoencoderLook.Numbers numbers = snapshot.numbers();
      double beta = snapshot.options().sparsity().weight();
      written.add(numbers.loss() + beta * numbers.penalty() + numbers.l2() + numbers.l1());
    }
    Scene scene = new Scene(experiment.snapshot(), curves);
    LineChart chart = (LineChart) figure(lesson, scene, "objective");
    assertEquals(lines, chart.lines().size());
    LineChart.Line sum = chart.lines().get(lines - 1);
    assertTrue(sum.name().startsWith("J"), sum.name());
    for (int n = 0; n < 5; n++) {
      int at = n;
      double terms =
          chart.lines().subList(0, Math.max(1, lines - 1)).stream()
              .mapToDouble(line -> line.y()[at])
              .sum();
      assertEquals(terms, sum.y()[n], 1e-9 * terms);
      assertEquals(written.get(n), sum.y()[n], 1e-5 * terms, "the objective of the formulas");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "denoising, testCorruption=gaussian",
    "denoising, testCorruption=none",
    "sparse, tied=on"
  })
  void pcaIsMeasuredOnTheSameImagesAndOnWhatTheEncoderSees(String id, String assignment)
      throws Exception {
    DataSet ten = PenPictures.make(60, 10, 1);
    Lesson lesson = Lessons.of(id).orElseThrow();
    Settings settings =
        Settings.defaults(lesson.parameters()).with("hiddenUnits=12").with(assignment);
    DenseSnapshot snapshot = (DenseSnapshot) lesson.start(settings, ten, 1).snapshot();
    AutoencoderLook.Pictures pictures = snapshot.pictures();
    boolean noisy = !pictures.corrupted().isEmpty();
    assertEquals(assignment.endsWith("gaussian"), noisy);
    Matrix seen = columns(noisy ? pictures.corrupted() : pictures.original());
    Matrix byPca = new Matrix(784, 10);
    PcaCode code = new PcaBaseline(ten).code(12);
    code.decode(Codes.encoded(code, seen), byPca);
    Matrix clean = columns(pictures.original());
    assertEquals(byPca.squaredDistance(clean) / 10, snapshot.numbers().pca(), 1e-3);
    assertEquals(0, byPca.squaredDistance(columns(pictures.pca())), 1e-3);
    double own = columns(pictures.reconstruction()).squaredDistance(clean) / 10;
    assertEquals(own, snapshot.numbers().heldOut(), 1e-3);
  }

  private static Matrix columns(List<float[]> tiles) {
    Matrix all = new Matrix(784, tiles.size());
    for (int n = 0; n < tiles.size(); n++) {
      all.part(784 * n, 784, 1).set(tiles.get(n));
    }
    return all;
  }

  @Test
  void pcaIsLeftOutWhereItCopiesWhateverItSees() throws Exception {
    Lesson lesson = Lessons.of("sparse").orElseThrow();
    Settings settings = Settings.defaults(lesson.parameters()).with("hiddenUnits=784");
    Scene scene = scene(lesson.start(settings, DIGITS, 1));
    ImageGrid grid = (ImageGrid) figure(lesson, scene, "reconstructions");
    assertEquals(List.of("x", "r", "r − x"), grid.rowLabels());
    assertTrue(grid.caption().contains("784 components copy"), grid.caption());
    LineChart error = (LineChart) figure(lesson, scene, "error");
    assertTrue(error.levels().isEmpty(), "neither drawn nor named");
    assertFalse(figure(lesson, scene, "formulas").toString().contains("PCA"));
  }

  @Test
  void anglesSayOfHowManyDirectionsTheyAre() throws Exception {
    Lesson lesson = Lessons.of("autoencoder").orElseThrow();
    Settings linear =
        Settings.defaults(lesson.parameters())
            .with("activation=linear")
            .with("output=linearSquaredError")
            .with("codeUnits=12");
    Experiment experiment = lesson.start(linear, DIGITS, 1);
    for (int step = 0; step < 100; step++) {
      experiment.step();
    }
    Map<String, Double> measured = experiment.measure();
    assertEquals(angle(experiment, 12), measured.get("largestPrincipalAngle"), 1e-3);
    assertEquals(angle(experiment, 10), measured.get("leadingPrincipalAngle"), 1e-3);
    LineChart chart = (LineChart) figure(lesson, scene(experiment), "angle");
    assertEquals(
        List.of("all 12 directions", "the 10 leading directions of PCA"),
        chart.lines().stream().map(LineChart.Line::name).toList());
    LineChart few = (LineChart) angle(lesson, linear.with("codeUnits=10"));
    assertEquals(1, few.lines().size());
  }

  private static double angle(Experiment experiment, int directions) {
    float[] rows = experiment.weights().get(2).values();
    Matrix W = new Matrix(784, 12);
    for (int j = 0; j < 12; j++) {
      float[] column = new float[784];
      for (int i = 0; i < 784; i++) {
        column[i] = rows[i * 12 + j];
      }
      W.part(784 * j, 784, 1).set(column);
    }
    double[] angles = PrincipalAngles.between(new PcaBaseline(DIGITS).directions(directions), W);
    return Math.toDegrees(angles[directions - 1]);
  }

  @Test
  void histogramOfActivityMarksItsTarget() throws Exception {
    Lesson lesson = Lessons.of("sparse").orElseThrow();
    Settings settings = Settings.defaults(lesson.parameters()).with("sparsityTarget=0.2");
    Experiment experiment = lesson.start(settings, DIGITS, 1);
    experiment.step();
    Histogram histogram = (Histogram) figure(lesson, scene(experiment), "activity");
    assertEquals(0.2, histogram.marks().get(0).value());
    assertEquals(196, histogram.series().get(0).values().length);
  }

  @Test
  void angleIsShownOnlyWhereItMeansSomething() throws Exception {
    Lesson lesson = Lessons.of("autoencoder").orElseThrow();
    Settings settings = Settings.defaults(lesson.parameters());
    assertInstanceOf(Note.class, angle(lesson, settings));
    assertInstanceOf(
        LineChart.class,
        angle(lesson, settings.with("activation=linear").with("output=linearSquaredError")));
  }

  private static Figure angle(Lesson lesson, Settings settings) throws Exception {
    return figure(lesson, scene(lesson.start(settings, DIGITS, 1)), "angle");
  }

  private static Figure figure(Lesson lesson, Scene scene, String id) {
    return lesson.figures().stream()
        .filter(spec -> spec.id().equals(id))
        .findFirst()
        .orElseThrow()
        .figure(scene, WORDS);
  }

  private static Scene scene(Experiment experiment) {
    Curves curves = new Curves();
    curves.add(experiment.steps(), experiment.measure());
    return new Scene(experiment.snapshot(), curves);
  }
}

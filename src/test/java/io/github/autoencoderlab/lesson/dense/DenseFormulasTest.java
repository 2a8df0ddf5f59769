package io.github.autoencoderlab.lesson.dense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderExample;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number that the formulas show is recomputed from others that they show. */
class DenseFormulasTest {
  private static final int VISIBLE = 784;
  private static final DataSet DIGITS = PenPictures.make(60, 20, 1);
  private static final Texts WORDS = new Texts(Language.EN);

  /** Numbers of single precision, summed over 784 places. */
  private static final double SUMS = 2e-5;

  private static final double RATE = 0.05;

  static Stream<Arguments> everySetting() {
    Stream<String> sparse =
        Stream.of("kl", "l1", "none")
            .flatMap(
                penalty ->
                    Stream.of("logistic", "tanh")
                        .map(units -> "penalty=" + penalty + " activation=" + units))
            .flatMap(
                setting ->
                    Stream.of(
                        setting,
                        setting + " tied=on weightDecayL1=0.002",
                        setting + " average=wholeSet weightDecay=0"));
    return Stream.concat(
        sparse.map(setting -> Arguments.of("sparse", setting)),
        Stream.of(
            Arguments.of("denoising", ""),
            Arguments.of("denoising", "tied=off activation=relu corruption=gaussian"),
            Arguments.of("denoising", "weightDecay=0.01 activation=tanh output=squaredError"),
            Arguments.of("autoencoder", "activation=linear output=linearSquaredError"),
            Arguments.of("autoencoder", "tied=on weightDecay=0.004 weightDecayL1=0.001"),
            Arguments.of("undercomplete", "")));
  }

  @ParameterizedTest
  @MethodSource("everySetting")
  void termsThatAreShownSumUpToTheObjective(String id, String setting) throws Exception {
    Experiment experiment = start(id, setting + " testCorruption=none");
    for (int step = 0; step < 3; step++) {
      experiment.step();
      DenseSnapshot snapshot = (DenseSnapshot) experiment.snapshot();
      Map<String, Double> shown = shown(experiment);
      double objective = objective(experiment, snapshot);
      assertEquals(objective, shown.getOrDefault("J", shown.get("L")), SUMS * objective);
      double terms =
          shown.get("L")
              + shown.getOrDefault("beta", 0.0) * shown.getOrDefault("Omega", 0.0)
              + shown.getOrDefault("lambda2/2 sum W^2", 0.0)
              + shown.getOrDefault("lambda1 sum |W|", 0.0);
      assertEquals(terms, shown.getOrDefault("J", shown.get("L")), 1e-9 * objective);
    }
  }

  /** J of the held-out examples from the weights and the activity of each unit alone. */
  private static double objective(Experiment experiment, DenseSnapshot snapshot) {
    DenseKind kind = snapshot.moment().kind();
    Net net = new Net(experiment.weights(), kind.code(), kind.output());
    double loss = 0;
    double fromRest = 0;
    float[] x = new float[VISIBLE];
    int count = DIGITS.test().count();
    for (int n = 0; n < count; n++) {
      DIGITS.test().copy(n, x, 0);
      double[] h = net.code(x);
      for (double one : h) {
        fromRest += Math.abs(one - kind.code().rest()) / count;
      }
      double[] r = net.reconstruction(h);
      for (int i = 0; i < VISIBLE; i++) {
        loss += kind.loss().value(r[i], x[i]) / count;
      }
    }
    double rho = snapshot.options().sparsity().target();
    double kl = 0;
    for (double mean : snapshot.activity()) {
      kl += rho * Math.log(rho / mean) + (1 - rho) * Math.log((1 - rho) / (1 - mean));
    }
    double omega =
        switch (snapshot.options().sparsity().penalty()) {
          case NONE -> 0;
          case KL -> kl;
          case L1 -> fromRest;
        };
    double l2 = snapshot.options().decay().l2();
    double l1 = snapshot.options().decay().l1();
    return loss + snapshot.options().sparsity().weight() * omega + net.decay(l2, l1);
  }

  @ParameterizedTest
  @MethodSource("everySetting")
  void termsThatAreShownMakeTheErrorOfTheUnit(String id, String setting) throws Exception {
    Experiment experiment = start(id, setting);
    int unit = 2;
    for (int step = 0; step < 2; step++) {
      Map<String, Double> shown = shownAt(experiment, AutoencoderPhase.BACKWARD);
      double error = shown.get("sum W'_i" + unit + " delta_i");
      double penalty =
          shown.getOrDefault("factor", 0.0) * shown.getOrDefault("slope of Omega", 0.0);
      double delta = (error + penalty) * shown.get("f'(z_" + unit + ")");
      assertEquals(delta, shown.get("delta_" + unit), SUMS * (1 + Math.abs(delta)));
    }
  }

  @ParameterizedTest
  @MethodSource("everySetting")
  void everyLineHasTheNumbersOfTheWatchedUnit(String id, String setting) throws Exception {
    Experiment experiment = start(id, setting);
    experiment.step();
    DenseSnapshot resting = (DenseSnapshot) experiment.snapshot();
    Activation f = resting.moment().kind().code();
    assertEquals(f.value(shown(experiment).get("z_2")), shown(experiment).get("h_2"), SUMS);
    for (String phase : lesson(id).phases()) {
      experiment.advance();
      Map<String, Double> shown = shown(experiment);
      int pixel = ((DenseSnapshot) experiment.snapshot()).moment().pixel();
      assertTrue(
          shown.keySet().stream().anyMatch(name -> name.matches(".*_(2|" + pixel + ")\\b.*")),
          phase + " of unit 2 and place " + pixel + ": " + shown.keySet());
    }
  }

  @Test
  void lossIsThatOfTheExample() throws Exception {
    Experiment experiment = start("autoencoder", "");
    double shown = shownAt(experiment, AutoencoderPhase.LOSS).get("L");
    DenseMoment moment = ((DenseSnapshot) experiment.snapshot()).moment();
    double loss = 0;
    for (int i = 0; i < VISIBLE; i++) {
      double x = moment.example().x()[i];
      double r = moment.example().r()[i];
      loss -= x * Math.log(r) + (1 - x) * Math.log(1 - r);
    }
    assertEquals(loss, shown, 1e-6 * loss);
  }

  @ParameterizedTest
  @MethodSource("everySetting")
  void shownGradientIsTheOneThatIsApplied(String id, String setting) throws Exception {
    Experiment experiment =
        start(id, setting + " optimizer=descent momentum=0.5 learningRate=" + RATE);
    float[] before = W(experiment);
    float[] start = before;
    for (int step = 0; step < 3; step++) {
      Map<String, Double> shown = shownAt(experiment, AutoencoderPhase.UPDATE);
      DenseMoment moment = ((DenseSnapshot) experiment.snapshot()).moment();
      int at = moment.unit() * VISIBLE + moment.pixel();
      double parts =
          Stream.of("<delta_2 x_", "<h_2 delta_", "lambda2 W", "lambda1 sign W")
              .mapToDouble(name -> withPrefix(shown, name))
              .sum();
      double gradient = withPrefix(shown, "dJ/dW_2,");
      assertEquals(parts, gradient, 1e-9);
      double after = W(experiment)[at];
      double momentum = 0.5 * (before[at] - start[at]);
      assertEquals(after - before[at], momentum - RATE * gradient, 1e-6);
      assertEquals(momentum, shown.get("momentum"), 1e-6);
      assertEquals(before[at], shown.get("before"), 1e-6);
      assertEquals(after, withPrefix(shown, "W_2,"), 0);
      start = before;
      before = W(experiment);
    }
  }

  private static double withPrefix(Map<String, Double> shown, String prefix) {
    return shown.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .mapToDouble(Map.Entry::getValue)
        .findFirst()
        .orElse(0);
  }

  @Test
  void adamsStepIsMadeOfTheNumbersThatAreShown() throws Exception {
    Experiment experiment = start("sparse", "learningRate=0.01");
    float[] before = W(experiment);
    Map<String, Double> first = shownAt(experiment, AutoencoderPhase.UPDATE);
    DenseMoment moment = ((DenseSnapshot) experiment.snapshot()).moment();
    double gradient = withPrefix(first, "dJ/dW_2,");
    assertEquals(gradient, first.get("m^"), 1e-6 + 1e-5 * Math.abs(gradient));
    assertEquals(Math.abs(gradient), first.get("sqrt v^"), 1e-6 + 1e-4 * Math.abs(gradient));
    for (int step = 0; step < 3; step++) {
      Map<String, Double> shown = shownAt(experiment, AutoencoderPhase.UPDATE);
      double change = -0.01 * shown.get("m^") / (shown.get("sqrt v^") + 1e-8);
      assertEquals(change, shown.get("change"), 1e-6);
      assertEquals(shown.get("before") + change, withPrefix(shown, "W_2,"), 1e-6);
    }
    int at = moment.unit() * VISIBLE + moment.pixel();
    assertEquals(before[at], first.get("before"), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({
    "activation=logistic average=running",
    "activation=tanh average=running",
    "activation=logistic average=wholeSet",
    "activation=tanh average=wholeSet",
  })
  void activityIsThatOfTheExamplesItIsSaidToBeOf(String setting) throws Exception {
    Experiment experiment = start("sparse", setting);
    boolean whole = setting.contains("wholeSet");
    double running = Double.NaN;
    for (int step = 0; step < 3; step++) {
      Map<String, Double> shown = shownAt(experiment, AutoencoderPhase.ACTIVITY);
      DenseSnapshot snapshot = (DenseSnapshot) experiment.snapshot();
      Activation f = snapshot.moment().kind().code();
      if (whole) {
        assertEquals(overTrainingSet(experiment, f), shown.get("rho^_2"), SUMS);
        assertFalse(shown.containsKey("lambda"));
        assertTrue(sheet(experiment).toString().contains("tfrac1m"), "over all m examples");
        continue;
      }
      double batch = shown.get("rho^_2");
      double expected = step == 0 ? batch : 0.9 * running + 0.1 * batch;
      assertEquals(expected, shown.get("rho~_2"), SUMS);
      assertEquals(step > 0, shown.containsKey("rho~_2 before"));
      assertTrue(shown.get("rho~_2") > 0, "an activity lies between 0 and 1");
      running = shown.get("rho~_2");
    }
  }

  private static double overTrainingSet(Experiment experiment, Activation f) {
    Net net = new Net(experiment.weights(), f, Activation.LOGISTIC);
    float[] x = new float[VISIBLE];
    double sum = 0;
    for (int n = 0; n < DIGITS.train().count(); n++) {
      DIGITS.train().copy(n, x, 0);
      double h = net.code(x)[2];
      sum += f == Activation.TANH ? (1 + h) / 2 : h;
    }
    return sum / DIGITS.train().count();
  }

  @Test
  void encoderOfADenoisingAutoencoderReadsTheCorruptedInput() throws Exception {
    Experiment experiment = start("denoising", "");
    shownAt(experiment, AutoencoderPhase.ENCODE);
    assertTrue(sheet(experiment).lines().get(0).latex().contains("W_{ji}\\tilde{x}_i"));
    shownAt(experiment, AutoencoderPhase.BACKWARD);
    String slopes = latex(experiment);
    assertTrue(slopes.contains("\\langle\\delta_{2}\\tilde{x}_{"), slopes);
    assertTrue(slopes.contains("\\langle h_{2}\\delta_{"), "tied weights are used twice");
  }

  @Test
  void eitherUseOfTiedWeightsHasItsOwnTerm() throws Exception {
    // Of a single example, whose x̃ is nowhere 0.
    Experiment experiment = start("denoising", "tied=on corruption=gaussian batchSize=1");
    for (int step = 0; step < 3; step++) {
      Map<String, Double> shown = shownAt(experiment, AutoencoderPhase.BACKWARD);
      DenseMoment moment = ((DenseSnapshot) experiment.snapshot()).moment();
      AutoencoderExample example = moment.example();
      int i = moment.pixel();
      double encoder = example.deltaH()[2] * example.xNoisy()[i];
      double decoder = example.h()[2] * example.deltaR()[i];
      assertEquals(encoder, withPrefix(shown, "<delta_2 x_"), 1e-6);
      assertEquals(decoder, withPrefix(shown, "<h_2 delta_"), 1e-6);
      assertNotEquals(encoder, decoder, 1e-4);
    }
  }

  @Test
  void crossEntropyHasItsBrackets() {
    DenseKind kind =
        new DenseKind(Activation.LOGISTIC, Activation.LOGISTIC, Loss.CROSS_ENTROPY, false, true);
    assertTrue(kind.lossFormula().matches("-.*\\[.*\\]"), kind.lossFormula());
  }

  @Test
  void activityBeforeTheFirstStepIsThatOfHeldOutExamples() throws Exception {
    DenseSnapshot snapshot = (DenseSnapshot) start("sparse", "").snapshot();
    for (double activity : snapshot.activity()) {
      assertEquals(0.1, activity, 0.1);
    }
  }

  @Test
  void settingsThatAreChangedInTheMiddleOfAStepAreShownFromTheNextOn() throws Exception {
    Experiment experiment = start("sparse", "");
    shownAt(experiment, AutoencoderPhase.DECODE);
    experiment.use(settings("sparse", "sparsityWeight=7"));
    assertEquals(3, shownAt(experiment, AutoencoderPhase.BACKWARD).get("factor"));
    assertEquals(7, shownAt(experiment, AutoencoderPhase.BACKWARD).get("factor"));
  }

  /** A net from the weights that are handed out. */
  private record Net(Map<String, float[]> arrays, Activation f, Activation g) {
    Net(List<WeightArray> weights, Activation f, Activation g) {
      this(
          weights.stream().collect(Collectors.toMap(WeightArray::name, WeightArray::values)), f, g);
    }

    private float[] array(String name) {
      return arrays.get(name);
    }

    private int units() {
      return array("b1").length;
    }

    private double decoder(int i, int j) {
      return arrays.containsKey("W2") ? array("W2")[i * units() + j] : array("W1")[j * VISIBLE + i];
    }

    double[] code(float[] x) {
      double[] h = new double[units()];
      for (int j = 0; j < h.length; j++) {
        double z = array("b1")[j];
        for (int i = 0; i < VISIBLE; i++) {
          z += array("W1")[j * VISIBLE + i] * x[i];
        }
        h[j] = f.value(z);
      }
      return h;
    }

    double[] reconstruction(double[] h) {
      double[] r = new double[VISIBLE];
      for (int i = 0; i < VISIBLE; i++) {
        double z = array("b2")[i];
        for (int j = 0; j < h.length; j++) {
          z += decoder(i, j) * h[j];
        }
        r[i] = g.value(z);
      }
      return r;
    }

    double decay(double l2, double l1) {
      double sum = 0;
      for (String name : List.of("W1", "W2")) {
        for (float w : arrays.getOrDefault(name, new float[0])) {
          sum += l2 / 2 * w * w + l1 * Math.abs(w);
        }
      }
      return sum;
    }
  }

  private static Map<String, Double> shownAt(Experiment experiment, AutoencoderPhase phase)
      throws UserException {
    do {
      experiment.advance();
    } while (((DenseSnapshot) experiment.snapshot()).moment().phase() != phase);
    return shown(experiment);
  }

  private static Map<String, Double> shown(Experiment experiment) {
    Map<String, Double> shown = new HashMap<>();
    for (FormulaLine line : sheet(experiment).lines()) {
      for (Value value : line.values()) {
        shown.put(value.name(), value.value());
      }
    }
    return shown;
  }

  private static String latex(Experiment experiment) {
    return sheet(experiment).lines().stream()
        .map(FormulaLine::latex)
        .collect(Collectors.joining("\n"));
  }

  private static FormulaSheet sheet(Experiment experiment) {
    DenseSnapshot snapshot = (DenseSnapshot) experiment.snapshot();
    return (FormulaSheet) DenseFormulas.sheet(snapshot, WORDS, "");
  }

  private static float[] W(Experiment experiment) {
    return experiment.weights().get(0).values().clone();
  }

  private static Experiment start(String id, String assignments) throws UserException {
    return lesson(id).start(settings(id, assignments), DIGITS, 1);
  }

  private static Settings settings(String id, String assignments) throws UserException {
    Lesson lesson = lesson(id);
    boolean wide = id.equals("sparse") || id.equals("denoising");
    Settings settings =
        Settings.defaults(lesson.parameters())
            .with(wide ? "hiddenUnits=12" : "codeUnits=12")
            .with("batchSize=10")
            .with("watchedUnit=2");
    for (String assignment : assignments.split(" ")) {
      boolean known =
          lesson.parameters().stream().anyMatch(p -> assignment.startsWith(p.id() + "="));
      assertTrue(known || assignment.isEmpty() || assignment.startsWith("testCorruption="));
      settings = known ? settings.with(assignment) : settings;
    }
    return settings;
  }

  private static Lesson lesson(String id) {
    return Lessons.of(id).orElseThrow();
  }
}

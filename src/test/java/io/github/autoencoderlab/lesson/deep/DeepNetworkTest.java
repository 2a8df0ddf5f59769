package io.github.autoencoderlab.lesson.deep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.engine.stack.DeepExample;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.figure.LayeredNetwork;
import io.github.autoencoderlab.figure.LayeredNetwork.Flow;
import io.github.autoencoderlab.figure.LayeredNetwork.Layer;
import io.github.autoencoderlab.figure.LayeredNetwork.Links;
import io.github.autoencoderlab.figure.LayeredNetwork.Place;
import io.github.autoencoderlab.figure.LayeredNetwork.Role;
import io.github.autoencoderlab.figure.LayeredNetwork.Side;
import io.github.autoencoderlab.figure.LayeredNetwork.Unit;
import io.github.autoencoderlab.figure.LayeredWords;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stages of three steps each: 60 examples, mini-batches of 20, an epoch. */
class DeepNetworkTest {
  private static final DataSet DIGITS = PenPictures.make(60, 20, 1);
  private static final String SMALL =
      "layer1=12 layer2=7 batchSize=20 tuningBatchSize=20 pretrainingEpochs=1 ";
  private static final String STACKED = SMALL + "codeUnits=3 pretraining=";
  private static final int STEPS = 3;
  private static final int VISIBLE = 784;

  /** Numbers of single precision, summed over 784 places. */
  private static final double SUMS = 2e-5;

  static Experiment start(String id, String settings, long steps) throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Settings all = Settings.defaults(lesson.parameters());
    for (String assignment : settings.split(" ")) {
      all = all.with(assignment);
    }
    Experiment experiment = lesson.start(all, DIGITS, 1);
    while (experiment.steps() < steps) {
      experiment.step();
    }
    return experiment;
  }

  private static LayeredNetwork network(Experiment experiment) {
    return network(experiment, Language.EN);
  }

  private static LayeredNetwork network(Experiment experiment, Language language) {
    DeepSnapshot snapshot = (DeepSnapshot) experiment.snapshot("network"::equals);
    return DeepNetwork.figure(snapshot, new Texts(language), "");
  }

  private static LayeredNetwork after(Experiment experiment, int lines) {
    for (int n = 0; n < lines; n++) {
      experiment.advance();
    }
    return network(experiment);
  }

  private static List<Flow> flows(LayeredNetwork network) {
    return network.links().stream().map(Links::flow).toList();
  }

  private static List<Boolean> lit(LayeredNetwork network) {
    return network.layers().stream().map(Layer::lit).toList();
  }

  private static boolean known(Layer layer) {
    return layer.units().stream().noneMatch(unit -> Double.isNaN(unit.value()));
  }

  private static List<Boolean> known(LayeredNetwork network) {
    return network.layers().stream().map(DeepNetworkTest::known).toList();
  }

  private static Map<String, float[]> arrays(Experiment experiment) {
    return experiment.weights().stream()
        .collect(Collectors.toMap(WeightArray::name, WeightArray::values));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rbm", "autoencoder", "denoising"})
  void aLayerThatLearnsAloneIsLitLineByLine(String kind) throws Exception {
    Experiment experiment = start("stacked", STACKED + kind, STEPS);
    LayeredNetwork clamp = after(experiment, 1);
    assertTrue(clamp.heading().startsWith("Layer 2 of 3 alone · line 1 of 4"), clamp.heading());
    assertEquals(List.of(true, false, false, false, false), known(clamp));
    assertEquals(List.of(true, false, false, false, false), lit(clamp));
    LayeredNetwork encode = after(experiment, 1);
    assertEquals(List.of(true, true, false, false, false), known(encode));
    assertEquals(List.of(false, true, false, false, false), lit(encode));
    assertEquals(List.of(Flow.UP, Flow.NONE, Flow.NONE, Flow.NONE), flows(encode));
    LayeredNetwork reconstruct = after(experiment, 1);
    assertEquals(List.of(true, true, true, true, false), known(reconstruct));
    assertEquals(List.of(Flow.NONE, Flow.UP, Flow.UP, Flow.NONE), flows(reconstruct));
    LayeredNetwork update = after(experiment, 1);
    assertEquals(
        List.of(false, true, true, false), update.links().stream().map(Links::lit).toList());
    String noise = kind.equals("denoising") ? "3 of 12 inputs masked (struck)" : "784 → 12 → 7 → 3";
    assertEquals(noise + " · W₁ frozen, W₂ learns", update.caption());
    assertEquals(
        List.of(
            new Place(0, Side.LEFT, Role.ACTIVE, "784"),
            new Place(1, Side.LEFT, Role.FROZEN, "12, learned"),
            new Place(
                2, Side.CENTRE, Role.ACTIVE, kind.equals("rbm") ? "7, drawn 0/1" : "7, learns"),
            new Place(1, Side.RIGHT, Role.ACTIVE, "12, reconstruction"),
            new Place(3, Side.CENTRE, Role.ABSENT, "3, not yet")),
        update.places());
  }

  /** x and h as shown, through the weights that are handed out. */
  @Test
  void everyNumberIsThatOfTheWeightsAndTheExample() throws Exception {
    Experiment experiment = start("stacked", STACKED + "autoencoder", STEPS);
    Map<String, float[]> before = arrays(experiment);
    LayeredNetwork network = after(experiment, 3);
    DeepMoment moment = moment(experiment);
    DeepExample.Alone example = (DeepExample.Alone) moment.example();
    float[] x = example.codes().get(0);
    for (Unit unit : network.layers().get(1).units()) {
      int j = Integer.parseInt(unit.name());
      double z = before.get("c1")[j];
      for (int i = 0; i < VISIBLE; i++) {
        z += before.get("W1")[j * VISIBLE + i] * x[i];
      }
      assertEquals(Activation.LOGISTIC.value(z), unit.value(), SUMS);
    }
    Map<String, float[]> now = arrays(experiment);
    float[] h1 = example.codes().get(1);
    float[] h2 = new float[7];
    for (int j = 0; j < 7; j++) {
      double z = now.get("c2")[j];
      for (int i = 0; i < 12; i++) {
        z += now.get("W2")[j * 12 + i] * h1[i];
      }
      h2[j] = (float) Activation.LOGISTIC.value(z);
      assertEquals(h2[j], network.layers().get(2).units().get(j).value(), SUMS);
    }
    List<Unit> back = network.layers().get(3).units();
    for (int n = 0; n < back.size(); n++) {
      int i = Integer.parseInt(back.get(n).name());
      double z = now.get("b2")[i];
      for (int j = 0; j < 7; j++) {
        z += now.get("W2")[j * 12 + i] * h2[j];
        assertEquals(now.get("W2")[j * 12 + i], network.links().get(2).values().get(n)[j]);
      }
      assertEquals(Activation.LOGISTIC.value(z), back.get(n).value(), SUMS);
    }
  }

  private static DeepMoment moment(Experiment experiment) {
    DeepMoment moment = ((DeepSnapshot) experiment.snapshot("network"::equals)).moment();
    assertTrue(moment != null);
    return moment;
  }

  @Test
  void maskedInputsOfTheLayerThatLearnsAreStruckThrough() throws Exception {
    Experiment experiment = start("stacked", STACKED + "denoising masked=0.5", STEPS);
    assertTrue(network(experiment).layers().stream().noneMatch(DeepNetworkTest::struck), "at rest");
    assertFalse(struck(after(experiment, 2).layers().get(1)), "before the mask is drawn");
    LayeredNetwork network = after(experiment, 1);
    DeepExample.Alone example = (DeepExample.Alone) moment(experiment).example();
    float[] clean = example.codes().get(1);
    int masked = 0;
    for (int i = 0; i < clean.length; i++) {
      masked += example.seen()[i] == clean[i] ? 0 : 1;
    }
    assertTrue(masked > 0);
    assertEquals(
        masked + " of 12 inputs masked (struck) · W₁ frozen, W₂ learns", network.caption());
    Layer layer = network.layers().get(1);
    assertEquals("h1~", layer.symbol());
    for (int n = 0; n < layer.units().size(); n++) {
      Unit unit = layer.units().get(n);
      int i = Integer.parseInt(unit.name());
      assertEquals(clean[i] != example.seen()[i], !unit.remark().isEmpty());
      assertEquals(example.seen()[i], unit.value());
      for (float[] row : network.links().get(1).values()) {
        assertEquals(unit.remark().isEmpty(), row[n] != 0);
      }
    }
  }

  private static boolean struck(Layer layer) {
    return layer.units().stream().anyMatch(unit -> !unit.remark().isEmpty());
  }

  @Test
  void unitsThatDropoutSilencesAreStruckThrough() throws Exception {
    String classify = " fineTuning=classify dropout=0.5 code=logistic";
    Experiment experiment = start("stacked", STACKED + "autoencoder" + classify, 0);
    while (moment(experiment).example() instanceof DeepExample.Alone) {
      experiment.step();
    }
    assertTrue(network(experiment).layers().stream().noneMatch(DeepNetworkTest::struck), "at rest");
    LayeredNetwork encode = after(experiment, 2);
    assertEquals(List.of(true, true, true, true, false), known(encode));
    assertTrue(encode.layers().stream().anyMatch(DeepNetworkTest::struck));
    assertTrue(encode.caption().matches("\\d+ of 22 hidden units silent .*"), encode.caption());
    LayeredNetwork tell = after(experiment, 1);
    double sum = tell.layers().get(4).units().stream().mapToDouble(Unit::value).sum();
    assertEquals(1, sum, 1e-6, "p(k|x) of ten classes");
    assertEquals("p", tell.layers().get(4).symbol());
    assertTrue(tell.heading().contains("tell the class"), tell.heading());
  }

  @Test
  void theNetIsUnrolledWhereAllLayersLearn() throws Exception {
    Experiment experiment = start("stacked", STACKED + "autoencoder", 3 * STEPS + 1);
    LayeredNetwork encode = after(experiment, 2);
    assertEquals(List.of(0, 1, 2, 3, 2, 1, 0), levels(encode));
    assertEquals(List.of(true, true, true, true, false, false, false), known(encode));
    LayeredNetwork decode = after(experiment, 1);
    assertEquals(
        List.of(Flow.NONE, Flow.NONE, Flow.NONE, Flow.UP, Flow.UP, Flow.UP), flows(decode));
    assertEquals(List.of(false, false, false, false, true, true, true), lit(decode));
    LayeredNetwork update = after(experiment, 1);
    assertTrue(flows(update).stream().allMatch(flow -> flow == Flow.DOWN));
    DeepExample.Together example = (DeepExample.Together) moment(experiment).example();
    Unit unit = update.layers().get(6).units().get(0);
    assertEquals(example.delta().get(5)[Integer.parseInt(unit.name())], unit.value());
    assertEquals("784 → 12 → 7 → 3 and back · none frozen", update.caption());
    Map<String, float[]> arrays = arrays(experiment);
    assertEquals(arrays.get("W4")[3 * 2 + 1], update.links().get(3).values().get(2)[1]);
  }

  private static List<Integer> levels(LayeredNetwork network) {
    return network.places().stream().map(Place::level).toList();
  }

  @Test
  void aBeliefNetsLayerDrawsItsUnitsAndTheTopHasLabels() throws Exception {
    Experiment experiment = start("dbn", SMALL + "layer3=5 fantasySteps=1", 2 * STEPS);
    LayeredNetwork network = after(experiment, 3);
    assertEquals("7 + 10 labels, learned", network.places().get(2).note());
    assertEquals("7, persistent chain", network.places().get(4).note());
    for (int layer : new int[] {2, 3}) {
      for (Unit unit : network.layers().get(layer).units()) {
        assertTrue(unit.value() == 0 || unit.value() == 1, unit.toString());
      }
    }
    assertTrue(known(network).stream().allMatch(known -> known));
  }

  @ParameterizedTest
  @CsvSource({
    "stacked, layer1=1000 layer2=1000 layer3=1000 codeUnits=1000 pretraining=denoising, 2",
    "stacked, layer1=1000 layer2=1000 layer3=1000 codeUnits=1000 pretraining=none, 0",
    "stacked, layer1=1000 layer2=100 pretraining=none fineTuning=classify codeUnits=30 dropout=0.5, 0",
    "dbn, layer1=250 layer2=250 layer3=500 fantasySteps=1, 6"
  })
  void nothingIsCut(String id, String setting, long steps) throws Exception {
    String batches = " batchSize=20 tuningBatchSize=20 tuningEpochs=100 pretrainingEpochs=";
    Experiment experiment = start(id, setting + batches + (id.equals("dbn") ? "1" : "100"), steps);
    for (int line = 0; line < 5; line++) {
      for (Language language : Language.values()) {
        LayeredNetwork network = network(experiment, language);
        assertEquals(List.of(), LayeredWords.cut(network, 450, 330));
        assertEquals(List.of(), LayeredWords.cut(network, 1200, 650));
        assertTrue(LayeredWords.tightest(network, 450, 330) > 8);
      }
      experiment.advance();
    }
  }

  @Test
  void nobodyWhoLooksElsewherePaysForIt() throws Exception {
    Experiment experiment = start("stacked", STACKED + "rbm", 1);
    assertNull(((DeepSnapshot) experiment.snapshot(figure -> !figure.equals("network"))).moment());
  }

  /** Held out, so that stages that learn from chains can be told to learn too. */
  @Test
  void eachStageHasItsErrorAndItsPartOfTheAxis() throws Exception {
    Experiment experiment = start("stacked", STACKED + "denoising masked=0.2", 0);
    Curves curves = new Curves();
    while (experiment.steps() < 5 * STEPS) {
      experiment.step();
      curves.add(experiment.steps(), experiment.measure());
    }
    DeepSnapshot snapshot = (DeepSnapshot) experiment.snapshot();
    LineChart chart =
        (LineChart) DeepStageErrors.chart(new Scene(snapshot, curves), new Texts(Language.EN), "");
    assertEquals(4, chart.spans().size());
    assertEquals("masking 0.2", chart.spans().get(1).note());
    assertEquals("", chart.spans().get(3).note(), "no noise while all learn");
    double[] x = chart.lines().get(0).x();
    double[] y = chart.lines().get(0).y();
    Map<String, Double> metrics = experiment.metrics();
    for (int stage = 1; stage <= 4; stage++) {
      int first = 0;
      while (x[first] <= stage) {
        first++;
      }
      assertEquals(1, y[first], "relative to its own first");
      int last = first;
      while (!Double.isNaN(y[last + 1])) {
        last++;
      }
      double share =
          metrics.get("stage" + stage + "Error") / metrics.get("stage" + stage + "FirstError");
      assertEquals(share, y[last], 1e-9);
    }
    assertFalse(metrics.containsKey("stage5Error"));
  }

  @Test
  void errorsOfStagesSurviveACheckpoint() throws Exception {
    Experiment one = start("stacked", STACKED + "autoencoder", 3 * STEPS + 1);
    Experiment other = start("stacked", STACKED + "autoencoder", 0);
    other.restore(one.save());
    Map<String, Double> expected = new LinkedHashMap<>(one.metrics());
    // What was struck out of the last mini-batch is not in a checkpoint.
    expected.keySet().removeAll(List.of("maskedInputs", "silentUnits"));
    assertEquals(expected, other.metrics());
    assertTrue(expected.containsKey("stage3Error"));
  }
}

package io.github.autoencoderlab.lesson.dense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.figure.LayeredNetwork;
import io.github.autoencoderlab.figure.LayeredNetwork.Flow;
import io.github.autoencoderlab.figure.LayeredNetwork.Layer;
import io.github.autoencoderlab.figure.LayeredNetwork.Unit;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network is recomputed from the weights that are handed out and from the example alone. */
class DenseNetworkTest {
  private static final DataSet DIGITS = PenPictures.make(60, 20, 1);
  private static final Texts WORDS = new Texts(Language.EN);
  private static final int VISIBLE = 784;

  /** Numbers of single precision, summed over 784 places. */
  private static final double SUMS = 2e-5;

  @ParameterizedTest
  @CsvSource({
    "autoencoder, activation=logistic",
    "autoencoder, activation=linear output=linearSquaredError",
    "undercomplete, activation=relu",
    "sparse, penalty=kl",
    "sparse, activation=tanh tied=on",
    "sparse, penalty=l1",
    "denoising, tied=on",
    "denoising, tied=off corruption=gaussian activation=tanh"
  })
  void everyNumberIsThatOfTheWeightsAndTheExample(String id, String setting) throws Exception {
    Experiment experiment = start(id, setting + " watchedUnit=5 batchSize=7");
    experiment.step();
    Map<String, float[]> before = arrays(experiment);
    at(experiment, "encode");
    LayeredNetwork network = network(experiment);
    DenseMoment moment = moment(experiment);
    Activation f = moment.kind().code();
    Layer input = network.layers().get(0);
    Layer code = network.layers().get(1);
    float[] seen = moment.example().xNoisy();
    for (Unit unit : input.units()) {
      assertEquals(seen[Integer.parseInt(unit.name())], unit.value(), 0);
    }
    for (Unit unit : code.units()) {
      int j = Integer.parseInt(unit.name());
      double z = before.get("b1")[j];
      for (int i = 0; i < VISIBLE; i++) {
        z += before.get("W1")[j * VISIBLE + i] * seen[i];
      }
      assertEquals(f.value(z), unit.value(), SUMS);
    }
    for (int n = 0; n < code.units().size(); n++) {
      for (int m = 0; m < input.units().size(); m++) {
        int j = Integer.parseInt(code.units().get(n).name());
        int i = Integer.parseInt(input.units().get(m).name());
        assertEquals(before.get("W1")[j * VISIBLE + i], network.links().get(0).values().get(n)[m]);
        assertEquals(decoder(before, i, j), network.links().get(1).values().get(m)[n]);
      }
    }
    at(experiment, "backward");
    error(experiment, before);
  }

  /** δ of the output, the parts that come back, and δ of the watched unit. */
  private static void error(Experiment experiment, Map<String, float[]> arrays) {
    LayeredNetwork network = network(experiment);
    DenseMoment moment = moment(experiment);
    assertEquals(Flow.DOWN, network.links().get(1).flow());
    float[] deltaR = moment.example().deltaR();
    List<Unit> outputs = network.layers().get(2).units();
    List<Unit> code = network.layers().get(1).units();
    for (int m = 0; m < outputs.size(); m++) {
      int i = Integer.parseInt(outputs.get(m).name());
      assertEquals(deltaR[i], outputs.get(m).value());
      for (int n = 0; n < code.size(); n++) {
        boolean watched = code.get(n).watched();
        double part = watched ? decoder(arrays, i, moment.unit()) * deltaR[i] : 0;
        assertEquals(part, network.links().get(1).values().get(m)[n], 1e-7);
      }
    }
    double above = 0;
    for (int i = 0; i < VISIBLE; i++) {
      above += decoder(arrays, i, moment.unit()) * deltaR[i];
    }
    DenseSnapshot snapshot = (DenseSnapshot) experiment.snapshot();
    SparsityFormulas sparsity =
        new SparsityFormulas(snapshot.options().sparsity(), moment.kind().code());
    DenseDelta delta = DenseDelta.of(moment, sparsity);
    assertEquals(above, delta.above().sum(), SUMS * (1 + Math.abs(above)));
    double whole = (above + delta.penalty()) * delta.slope();
    Unit watched = code.stream().filter(Unit::watched).findFirst().orElseThrow();
    assertEquals(whole, watched.value(), SUMS * (1 + Math.abs(whole)));
    String notes = String.join("\n", network.notes());
    assertTrue(notes.contains("from above"), notes);
    assertEquals(delta.penalised(), notes.contains("from Ω"), notes);
  }

  private static double decoder(Map<String, float[]> arrays, int i, int j) {
    int units = arrays.get("b1").length;
    return arrays.containsKey("W2")
        ? arrays.get("W2")[i * units + j]
        : arrays.get("W1")[j * VISIBLE + i];
  }

  /** β(−ρ/ρ̃ + (1−ρ)/(1−ρ̃)) with ρ̃ as the activity line has shown it. */
  @Test
  void sparsityHasItsOwnPartOfTheErrorOfAUnit() throws Exception {
    Experiment experiment = start("sparse", "watchedUnit=3 sparsityTarget=0.2 sparsityWeight=4");
    experiment.step();
    at(experiment, "activity");
    Unit shown =
        network(experiment).layers().get(1).units().stream()
            .filter(Unit::watched)
            .findFirst()
            .orElseThrow();
    double rho = shown.value();
    at(experiment, "backward");
    SparsityFormulas sparsity =
        new SparsityFormulas(
            ((DenseSnapshot) experiment.snapshot()).options().sparsity(), Activation.LOGISTIC);
    DenseDelta delta = DenseDelta.of(moment(experiment), sparsity);
    assertEquals(4 * (-0.2 / rho + 0.8 / (1 - rho)), delta.penalty(), 1e-6);
    assertEquals(2, network(experiment).notes().size(), "its numbers have a line of their own");
  }

  @ParameterizedTest
  @CsvSource({"autoencoder", "undercomplete", "sparse", "denoising"})
  void whatALineComputesIsLit(String id) throws Exception {
    Experiment experiment = start(id, "watchedUnit=1");
    LayeredNetwork resting = network(experiment);
    assertTrue(resting.layers().stream().noneMatch(Layer::lit));
    for (Layer layer : resting.layers()) {
      assertTrue(layer.units().stream().noneMatch(unit -> Double.isNaN(unit.value())));
    }
    for (String phase : Lessons.of(id).orElseThrow().phases()) {
      experiment.advance();
      LayeredNetwork network = network(experiment);
      int lit =
          switch (phase) {
            case "clamp", "corrupt" -> 0;
            case "encode", "activity", "backward" -> 1;
            case "decode", "loss" -> 2;
            default -> -1;
          };
      for (int n = 0; n < 3; n++) {
        assertEquals(n == lit, network.layers().get(n).lit(), phase + " " + n);
      }
      assertEquals(lit < 0, network.links().stream().allMatch(LayeredNetwork.Links::lit), phase);
      assertTrue(network.heading().contains(WORDS.get("phase.dense." + phase)));
    }
  }

  @Test
  void onlyWhatWasCorruptedIsStruckThrough() throws Exception {
    Experiment experiment = start("denoising", "noiseLevel=0.5");
    at(experiment, "clamp");
    assertTrue(struck(network(experiment)).isEmpty());
    at(experiment, "corrupt");
    DenseMoment moment = moment(experiment);
    LayeredNetwork network = network(experiment);
    for (Unit unit : network.layers().get(0).units()) {
      int i = Integer.parseInt(unit.name());
      boolean changed = moment.example().x()[i] != moment.example().xNoisy()[i];
      assertEquals(changed, struck(network).contains(unit.name()));
    }
    int changed = 0;
    for (int i = 0; i < VISIBLE; i++) {
      changed += moment.example().x()[i] == moment.example().xNoisy()[i] ? 0 : 1;
    }
    assertTrue(network.caption().startsWith(changed + " of 784"), network.caption());
    assertTrue(changed > 20);
  }

  private static List<String> struck(LayeredNetwork network) {
    return network.layers().get(0).units().stream()
        .filter(unit -> !unit.remark().isEmpty())
        .map(Unit::name)
        .toList();
  }

  @Test
  void aPartOfAWideNetIsShownWithTheWatchedUnitAndThePixelInIt() throws Exception {
    LayeredNetwork network = network(start("sparse", "watchedUnit=190 watchedPixel=0"));
    assertEquals(DenseWatcher.MOST_UNITS, network.layers().get(1).units().size());
    assertEquals(DenseWatcher.MOST_PIXELS, network.layers().get(0).units().size());
    assertEquals(List.of("190"), watched(network.layers().get(1)));
    assertEquals(List.of("0"), watched(network.layers().get(0)));
    assertEquals(List.of("0"), watched(network.layers().get(2)));
    assertTrue(network.caption().startsWith("10 of 196 code units"), network.caption());
    LayeredNetwork narrow = network(start("undercomplete", "codeUnits=2 watchedUnit=7"));
    assertEquals(List.of("1"), watched(narrow.layers().get(1)));
    assertEquals(2, narrow.layers().get(1).units().size());
  }

  private static List<String> watched(Layer layer) {
    return layer.units().stream().filter(Unit::watched).map(Unit::name).toList();
  }

  @Test
  void whatAClickSetsIsAParameterOfTheLesson() throws Exception {
    for (String id : List.of("autoencoder", "undercomplete", "sparse", "denoising")) {
      for (Layer layer : network(start(id, "")).layers()) {
        assertFalse(layer.picks().isEmpty());
        assertTrue(
            Lessons.of(id).orElseThrow().parameters().stream()
                .anyMatch(parameter -> parameter.id().equals(layer.picks())));
      }
    }
  }

  private static void at(Experiment experiment, String phase) {
    do {
      experiment.advance();
    } while (!moment(experiment).phase().id().equals(phase));
  }

  private static DenseMoment moment(Experiment experiment) {
    return ((DenseSnapshot) experiment.snapshot()).moment();
  }

  private static Map<String, float[]> arrays(Experiment experiment) {
    return experiment.weights().stream()
        .collect(Collectors.toMap(WeightArray::name, array -> array.values().clone()));
  }

  private static LayeredNetwork network(Experiment experiment) {
    FigureSpec spec = DenseFigures.NETWORK;
    return (LayeredNetwork)
        spec.figure(new Scene(experiment.snapshot(spec.id()::equals), new Curves()), WORDS);
  }

  private static Experiment start(String id, String assignments) throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Settings settings = Settings.defaults(lesson.parameters());
    for (String assignment : assignments.split(" ")) {
      settings = assignment.isEmpty() ? settings : settings.with(assignment);
    }
    return lesson.start(settings, DIGITS, 1);
  }
}

package io.github.autoencoderlab.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.data.shape.BarsAndStripes;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Table;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.comparison.Half;
import io.github.autoencoderlab.lesson.comparison.Halves;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two runs that take their steps together, against each of them alone. */
class ComparedRunsTest {
  private static final String SMALL = ":train=200,test=50";

  private static Run run(String id, String... assignments) throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Settings settings = with(Settings.defaults(lesson.parameters()), assignments);
    boolean pictures = lesson.takes().contains(Kind.PICTURES);
    String data = pictures ? "digits" + SMALL : lesson.defaultData() + SMALL;
    return new Run(lesson, settings, DataSets.open(data), 3);
  }

  private static Settings with(Settings settings, String... assignments) throws UserException {
    Settings changed = settings;
    for (String assignment : assignments) {
      changed = changed.with(assignment);
    }
    return changed;
  }

  private static Run against(Run a, String... assignments) throws UserException {
    Comparison comparison = new Comparison(a.lesson());
    Settings both = comparison.join(a.settings(), with(a.settings(), assignments));
    return new Run(comparison, both, a.data(), a.seed());
  }

  private static Trainer steps(Trainer trainer, int count) throws UserException {
    for (int step = 0; step < count; step++) {
      trainer.step();
    }
    return trainer;
  }

  private static Map<String, float[]> weights(Trainer trainer) {
    Map<String, float[]> weights = new LinkedHashMap<>();
    for (WeightArray array : trainer.experiment().weights()) {
      weights.put(array.name(), array.values());
    }
    return weights;
  }

  private static void assertSame(Map<String, float[]> expected, Map<String, float[]> found) {
    assertEquals(expected.keySet(), found.keySet());
    assertFalse(expected.isEmpty());
    expected.forEach((name, values) -> assertArrayEquals(values, found.get(name), name));
  }

  static Stream<String> lessons() {
    return Lessons.all().stream().map(Lesson::id);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void eachIsBitForBitWhatItIsAlone(String id) throws Exception {
    Run a = run(id);
    String other =
        switch (id) {
          // Takes pairs instead of mini-batches.
          case "svm" -> "cost=0.01";
          case "table" -> "tableModel=svmPoly";
          default -> "batchSize=17";
        };
    Run b = a.with(with(a.settings(), other));
    Trainer both = steps(Trainer.withoutPast(against(a, other)), 5);
    assertEquals(5, both.experiment().steps());
    Map<String, float[]> together = weights(both);
    Trainer alone = steps(Trainer.withoutPast(a), 5);
    assertSame(weights(alone), Halves.part(together, Half.A));
    assertSame(weights(steps(Trainer.withoutPast(b), 5)), Halves.part(together, Half.B));
    assertEquals(curves(alone.curves().all()), curves(Halves.part(both.curves().all(), Half.A)));
  }

  private static Map<String, List<Double>> curves(Map<String, Curves.Curve> all) {
    Map<String, List<Double>> curves = new LinkedHashMap<>();
    all.forEach((name, curve) -> curves.put(name, Arrays.stream(curve.values()).boxed().toList()));
    return curves;
  }

  @Test
  void sameSettingsGiveTheSameNumbers() throws Exception {
    Run a = run("rbm", "hiddenUnits=16");
    Trainer both = steps(Trainer.withoutPast(against(a)), 20);
    Trainer alone = steps(Trainer.withoutPast(a), 20);
    Map<String, Double> metrics = both.experiment().metrics();
    assertEquals(alone.experiment().metrics(), Halves.part(metrics, Half.A));
    assertEquals(Halves.part(metrics, Half.A), Halves.part(metrics, Half.B));
  }

  @Test
  void sameSettingsGiveTheSameFigures() throws Exception {
    Run a = run("sparse", "hiddenUnits=16");
    Run beside = against(a);
    Scene both = steps(Trainer.withoutPast(beside), 20).scene();
    Scene alone = steps(Trainer.withoutPast(a), 20).scene();
    Texts texts = new Texts(Language.EN);
    for (int n = 0; n < a.lesson().figures().size(); n++) {
      FigureSpec spec = a.lesson().figures().get(n);
      Set<List<String>> single = columns(spec.figure(alone, texts).table());
      Figure compared = beside.lesson().figures().get(n).figure(both, texts);
      assertEquals(single, columns(compared.table()), spec.id());
    }
  }

  /** The columns of a table without their names, each once. */
  private static Set<List<String>> columns(Table table) {
    return table.columns().stream()
        .map(c -> IntStream.range(0, c.size()).mapToObj(c.cell()).toList())
        .collect(Collectors.toSet());
  }

  @Test
  void aStepBackIsTheSameStepForBoth() throws Exception {
    Trainer both = steps(new Trainer(against(run("sparse"), "sparsityTarget=0.5")), 60);
    Map<String, float[]> before = weights(both);
    steps(both, 15);
    both.rewind(60);
    steps(both, (int) (60 - both.experiment().steps()));
    assertSame(before, weights(both));
  }

  @Test
  void phasesOneByOneComeToTheSameStep() throws Exception {
    Run run = against(run("rbm"), "gibbsSteps=3");
    Trainer slow = Trainer.withoutPast(run);
    while (slow.experiment().steps() < 3) {
      slow.advance();
    }
    assertTrue(slow.experiment().betweenSteps());
    assertSame(weights(steps(Trainer.withoutPast(run), 3)), weights(slow));
  }

  @Test
  void splitRunGoesOnAsAloneAndBAsItIsSet() throws Exception {
    Run run = run("sparse");
    Trainer alone = steps(new Trainer(run), 10);
    Checkpoint split = Checkpoint.of(run, alone).split();
    Trainer both = Trainer.from(split);
    assertSame(weights(alone), Halves.part(weights(both), Half.B));
    both.use(split.run().settings().with("against.learningRate=0.05"));
    steps(both, 10);
    steps(alone, 10);
    assertSame(weights(alone), Halves.part(weights(both), Half.A));
    assertNotEquals(
        weights(alone).values().iterator().next()[0],
        Halves.part(weights(both), Half.B).values().iterator().next()[0]);
    Checkpoint first = Checkpoint.of(split.run(), both).part(Half.A);
    assertEquals(run.lesson(), first.lesson());
    assertSame(weights(alone), weights(Trainer.from(first)));
  }

  @Test
  void goesOnFromAFile(@TempDir Path folder) throws Exception {
    Run run = against(run("denoising"), "noiseLevel=0.6", "hiddenUnits=30");
    Trainer both = steps(new Trainer(run), 11);
    Path file = folder.resolve("both.npz");
    CheckpointFile.save(Checkpoint.of(run, both), file);
    Checkpoint read = CheckpointFile.read(file, null);
    assertEquals(run.settings(), read.run().settings());
    Trainer further = Trainer.from(read);
    assertEquals(both.curves().all().keySet(), further.curves().all().keySet());
    assertSame(weights(steps(both, 5)), weights(steps(further, 5)));
  }

  @Test
  void oneThatHasEndedWaitsForTheOther() throws Exception {
    String[] small = {"layer1=12", "layer2=0", "codeUnits=2", "pretrainingEpochs=1"};
    Run a = run("stacked", small);
    a = a.with(with(a.settings(), "tuningEpochs=1"));
    Run run = against(a, "tuningEpochs=2");
    Trainer both = Trainer.withoutPast(run);
    Trainer alone = Trainer.withoutPast(a);
    while (!both.isComplete()) {
      both.step();
    }
    while (!alone.isComplete()) {
      alone.step();
    }
    assertTrue(both.experiment().steps() > alone.experiment().steps());
    assertSame(weights(alone), Halves.part(weights(both), Half.A));
    both.step();
    alone.step();
    assertSame(weights(alone), Halves.part(weights(both), Half.A));
  }

  @Test
  void studiesAskBoth() throws Exception {
    Run small = run("rbm", "hiddenUnits=8").with(BarsAndStripes.make(4));
    Run run = against(small, "learningRate=0.01");
    Trainer both = steps(Trainer.withoutPast(run), 3);
    List<Double> heard = new ArrayList<>();
    Finding found = both.experiment().study("ais").answer(done -> heard.add(done)).orElseThrow();
    assertEquals(3, found.step());
    Map<String, Double> ofA = Halves.part(found.numbers(), Half.A);
    assertEquals(ofA.keySet(), Halves.part(found.numbers(), Half.B).keySet());
    assertNotEquals(ofA, Halves.part(found.numbers(), Half.B));
    assertTrue(heard.stream().allMatch(done -> done >= 0 && done <= 1));
    assertTrue(heard.get(heard.size() - 1) > 0.5);
  }

  @Test
  void viewsOfEitherAreShownAtOnce() throws Exception {
    Comparison comparison = new Comparison(FakeLesson.calm());
    Run run = Run.of(comparison, BarsAndStripes.make(4), 1);
    Trainer both = Trainer.withoutPast(run);
    both.view(comparison.of(FakeLesson.VIEW.to(5), Half.B));
    assertEquals(0, both.settings().value(FakeLesson.VIEW));
    assertEquals(5, comparison.part(both.settings(), Half.B).value(FakeLesson.VIEW));
    assertEquals(1, comparison.differences(both.settings()).size());
  }
}

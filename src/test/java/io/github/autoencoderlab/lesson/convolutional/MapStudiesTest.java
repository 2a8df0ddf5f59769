package io.github.autoencoderlab.lesson.convolutional;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Findings;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.kit.FirstExamples;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all studies of convolutional autoencoders owe to whoever asks; asked of short ones. */
class MapStudiesTest {
  private static final int STEPS = 4;
  private static final int TESTED = 60;

  /** A study that is as short as can be, and its figures. */
  private record Brief(MapStudy study, List<FigureSpec> figures) {
    @Override
    public String toString() {
      return study.id();
    }
  }

  static Stream<Arguments> studies() {
    List<PretrainingStudy.Few> few =
        List.of(new PretrainingStudy.Few(20, 5), new PretrainingStudy.Few(50, 4));
    PretrainingStudy.Plan plan = new PretrainingStudy.Plan(few, 2, 200);
    return Stream.of(
            new Brief(
                new MapStudy("masci", (run, rivals) -> MasciStudy.answer(run, rivals, STEPS)),
                List.of(MasciFigure.KERNELS)),
            new Brief(
                new MapStudy("decoders", (run, rivals) -> DecodersStudy.answer(run, rivals, STEPS)),
                List.of(DecodersTable.TABLE, DecodersTable.ERRORS)),
            new Brief(
                new MapStudy("shifted", (run, rivals) -> ShiftedStudy.answer(run, rivals, STEPS)),
                List.of(ShiftedFigures.IMAGES, ShiftedFigures.ERROR, ShiftedFigures.CODE)),
            new Brief(
                new MapStudy(
                    "pretraining", (run, rivals) -> PretrainingStudy.answer(run, rivals, plan)),
                List.of(PretrainingFigures.ERRORS, PretrainingFigures.GAINS)))
        .map(Arguments::of);
  }

  static MapRun run(String data, long seed) throws Exception {
    DataSet all = DataSets.open(data);
    int[] places = IntStream.range(0, Math.min(TESTED, all.test().count())).toArray();
    DataSet few =
        FirstExamples.of(
            new DataSet(all.origin(), all.train(), all.test().pick(places), all.account()), 300);
    AutoencoderOptions options = AutoencoderOptions.plain(0.001);
    return new MapRun(MapNet.USUAL, MapTrainer.Way.PICTURES, options, few, seed);
  }

  /** Keeps what it is told. */
  private static final class Listener implements Study.Watcher {
    private final List<Double> told = new ArrayList<>();
    private final List<Finding> partial = new ArrayList<>();

    @Override
    public boolean goesOn(double done) {
      return told.add(done);
    }

    @Override
    public void found(Finding soFar) {
      partial.add(soFar);
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void tellsHowFarItIsAndWhatItKnowsSoFar(Brief asked) throws Exception {
    Listener listener = new Listener();
    Finding found = asked.study().about(run("digits", 1), 7).answer(listener).orElseThrow();
    assertEquals(asked.study().id(), found.study());
    assertEquals(7, found.step());
    assertEquals(0, listener.told.get(0));
    for (int n = 1; n < listener.told.size(); n++) {
      assertTrue(listener.told.get(n) > listener.told.get(n - 1));
    }
    assertTrue(listener.told.get(listener.told.size() - 1) < 1);
    Finding first = listener.partial.get(0);
    assertTrue(first.series().size() + first.numbers().size() > 0);
    assertTrue(first.numbers().size() < found.numbers().size(), "all is known at once");
    first.numbers().forEach((name, value) -> assertTrue(found.numbers().containsKey(name), name));
  }

  @ParameterizedTest
  @MethodSource("studies")
  void whoeverDoesNotWantToWaitGetsNoAnswer(Brief asked) throws Exception {
    assertTrue(asked.study().about(run("digits", 1), 0).answer(done -> done < 0.3).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("studies")
  void findsTheSameAgainAndSomethingElseWithAnotherSeed(Brief asked) throws Exception {
    Finding one = found(asked, run("digits", 1));
    assertEquals(repeatable(one), repeatable(found(asked, run("digits", 1))));
    assertNotEquals(repeatable(one), repeatable(found(asked, run("digits", 2))));
  }

  /** All numbers but how fast it went. */
  private static Map<String, Double> repeatable(Finding found) {
    Map<String, Double> numbers = new TreeMap<>(found.numbers());
    numbers.keySet().removeIf(name -> name.endsWith("PerSecond"));
    return numbers;
  }

  private static Finding found(Brief asked, MapRun run) {
    return asked.study().about(run, 1).answer(done -> true).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("studies")
  void figuresShowWhatIsKnown(Brief asked) throws Exception {
    Listener listener = new Listener();
    Finding end = asked.study().about(run("digits", 1), 1).answer(listener).orElseThrow();
    for (FigureSpec spec : asked.figures()) {
      assertEquals(asked.study().id(), spec.study());
      for (Language language : Language.values()) {
        Texts texts = new Texts(language);
        assertTrue(texts.has(spec.titleKey() + ".tab"));
        assertInstanceOf(Note.class, figure(spec, new Findings(), texts));
        Figure partial = figure(spec, findings(listener.partial.get(0)), texts);
        Figure whole = figure(spec, findings(end), texts);
        assertNotEquals(whole, partial, spec.id());
        assertTrue(whole.table().columns().size() > 0);
      }
    }
  }

  private static Findings findings(Finding one) {
    Findings findings = new Findings();
    findings.add(one);
    return findings;
  }

  private static Figure figure(FigureSpec spec, Findings findings, Texts texts) {
    return spec.figure(new Scene(() -> 1, new Curves(), findings, id -> true), texts);
  }

  /** Of 4 × 4 pixels, on which a kernel of 7 × 7 finds no room, nor do three poolings. */
  @ParameterizedTest
  @MethodSource("studies")
  void dataThatDoNotSuitAreNoFailure(Brief asked) throws Exception {
    Finding found = found(asked, run("bars-and-stripes", 1));
    boolean unsuited = found.numbers().isEmpty();
    if (List.of("masci", "shifted").contains(asked.study().id())) {
      assertTrue(unsuited, found.numbers()::toString);
    }
    for (FigureSpec spec : asked.figures()) {
      Figure figure = figure(spec, findings(found), new Texts(Language.EN));
      boolean note = figure instanceof Note words && words.words().startsWith("This study needs");
      assertEquals(unsuited, note, spec.id());
    }
  }

  @Test
  void aStudyLeavesTheRunAlone() throws Exception {
    MapTrainer one = run("digits", 3).begun();
    one.step();
    float[] before = one.autoencoder().theta().all().toArray();
    found((Brief) studies().findFirst().orElseThrow().get()[0], run("digits", 3));
    MapTrainer other = run("digits", 3).begun();
    other.step();
    assertArrayEquals(before, one.autoencoder().theta().all().toArray());
    assertArrayEquals(before, other.autoencoder().theta().all().toArray());
  }
}

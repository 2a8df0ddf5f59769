package io.github.autoencoderlab.lesson.rbm;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.data.shape.BarsAndStripes;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.ExactRbm;
import io.github.autoencoderlab.engine.rbm.GradientComparison;
import io.github.autoencoderlab.engine.rbm.GradientEstimate;
import io.github.autoencoderlab.engine.rbm.GradientEstimator;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.WeightArray;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.state.State;
import io.github.autoencoderlab.text.UserException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RbmExperimentTest {
  private static final DataSet PATTERNS = BarsAndStripes.make(4);

  private final RbmLesson lesson = new RbmLesson();
  private final Settings small =
      Settings.defaults(lesson.parameters())
          .with(RbmParameters.HIDDEN_UNITS, 8)
          .with(RbmParameters.BATCH_SIZE, 10);

  @Test
  void stepIsTheSameAsAllItsPhases() {
    Experiment atOnce = start(small, 1);
    Experiment slowly = start(small, 1);
    for (int step = 0; step < 5; step++) {
      atOnce.step();
      int phases = 0;
      do {
        slowly.advance();
        phases++;
      } while (!slowly.betweenSteps());
      assertEquals(9, phases);
    }
    assertEquals(5, slowly.steps());
    assertSameWeights(atOnce, slowly);
  }

  @Test
  void lookingBetweenPhasesChangesNothing() {
    Experiment unseen = run(small, 1, 20);
    Experiment watched = start(small, 1);
    while (watched.steps() < 20) {
      watched.advance();
      watched.snapshot();
      watched.measure();
    }
    assertSameWeights(unseen, watched);
  }

  @Test
  void sameSeedAndSettingsGiveTheSameNumbers() {
    Experiment one = run(small, 7, 30);
    Experiment other = run(small, 7, 30);
    assertSameWeights(one, other);
    assertEquals(one.metrics(), other.metrics());
  }

  @ParameterizedTest
  @CsvSource({
    "learningRate=0.2",
    "gibbsSteps=2",
    "momentum=0.6",
    "weightDecay=0.01",
    "batchSize=11",
    "initialDeviation=0.02",
    "binary=threshold",
    "learner=pcd",
    "halvingSteps=10"
  })
  void everySettingMatters(String assignment) throws Exception {
    // On grey images, where a threshold and a draw differ.
    DataSet digits = PenPictures.make(40, 5, 1);
    Experiment one = new RbmExperiment(small, digits, 1);
    Experiment other = new RbmExperiment(small.with(assignment), digits, 1);
    for (int step = 0; step < 5; step++) {
      one.step();
      other.step();
    }
    assertFalse(Arrays.equals(weights(one, "W"), weights(other, "W")));
  }

  @Test
  void anotherSeedGivesOtherNumbers() {
    assertFalse(Arrays.equals(weights(run(small, 1, 5), "W"), weights(run(small, 2, 5), "W")));
  }

  @Test
  void learningRateHalvesEverySoManySteps() {
    Settings halving =
        small.with(RbmParameters.LEARNING_RATE, 0.2).with(RbmParameters.HALVING_STEPS, 1000);
    assertEquals(0.2, RbmParameters.learningRate(halving, 0), 1e-12);
    assertEquals(0.1, RbmParameters.learningRate(halving, 1000), 1e-12);
    assertEquals(0.025, RbmParameters.learningRate(halving, 3000), 1e-12);
    assertEquals(0.1, RbmParameters.learningRate(small, 3000), 1e-12);
  }

  @Test
  void liveChangeActsFromTheNextStepOn() {
    Experiment changed = run(small, 1, 5);
    Experiment kept = run(small, 1, 5);
    changed.use(small.with(RbmParameters.LEARNING_RATE, 0.5));
    assertSameWeights(kept, changed);
    changed.step();
    kept.step();
    assertFalse(Arrays.equals(weights(kept, "W"), weights(changed, "W")));
  }

  @Test
  void changeInTheMiddleOfAStepWaitsForTheNextMiniBatch() {
    Experiment changed = start(small, 1);
    Experiment kept = start(small, 1);
    changed.advance();
    changed.advance();
    changed.use(small.with(RbmParameters.LEARNING_RATE, 0.5).with(RbmParameters.GIBBS_STEPS, 3));
    changed.step();
    kept.step();
    assertSameWeights(kept, changed);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void goingBackAndForwardGivesTheSameWeightsThoughSettingsChangedOnTheWay(int learner) {
    Settings settings = small.with(RbmParameters.LEARNER, learner);
    Experiment experiment = run(settings, 1, 5);
    State saved = experiment.save();
    Experiment there = run(settings, 1, 5);
    goOn(experiment, settings);
    goOn(there, settings);
    experiment.restore(saved);
    assertEquals(5, experiment.steps());
    assertEquals(run(settings, 1, 5).metrics(), experiment.metrics());
    goOn(experiment, settings);
    assertSameWeights(there, experiment);
  }

  private static void goOn(Experiment experiment, Settings settings) {
    experiment.use(settings);
    for (int step = 0; step < 20; step++) {
      if (step == 9) {
        experiment.use(
            settings.with(RbmParameters.LEARNING_RATE, 0.5).with(RbmParameters.GIBBS_STEPS, 3));
      }
      experiment.step();
    }
  }

  @Test
  void stateSaysHowMuchMemoryItTakes() {
    // W, b, c and as much again for momentum, and p(h*|v*) of the batch.
    assertEquals(4 * (2 * (8 * 16 + 16 + 8) + 8 * 10), start(small, 1).save().bytes());
  }

  @Test
  void likelihoodIsMeasuredLiveOnSmallMachinesOnly() {
    assertTrue(start(small, 1).measure().containsKey("logLikelihood"));
    Settings large = small.with(RbmParameters.HIDDEN_UNITS, 200);
    Experiment digits = new RbmExperiment(large, PenPictures.make(10, 5, 1), 1);
    assertEquals(
        Set.of("reconstructionError", "freeEnergyTrain", "freeEnergyTest"),
        digits.measure().keySet());
  }

  @Test
  void metricsHoldTheExactLikelihoodWhereverItCanBeEnumerated() {
    Settings wide = small.with(RbmParameters.HIDDEN_UNITS, 100);
    Map<String, Double> metrics = run(wide, 1, 2).metrics();
    assertTrue(metrics.containsKey("logLikelihood"));
    assertTrue(metrics.containsKey("logPartition"));
    assertTrue(metrics.containsKey("pseudoLogLikelihood"));
  }

  @Test
  void exactLikelihoodOfUnseenImagesHasNoError() {
    Map<String, Double> metrics = run(small, 1, 50).metrics();
    assertEquals(0, metrics.get("logPartitionError"));
    // Bars and stripes are tested on the patterns they are trained on.
    assertEquals(metrics.get("logLikelihood"), metrics.get("testLogLikelihood"), 1e-4);
    assertFalse(metrics.containsKey("aisLogPartition"));
  }

  @Test
  void estimatedPartitionStandsBesideTheExactOne() {
    Experiment experiment = run(small, 1, 200);
    Finding found = experiment.study("ais").answer(done -> true).orElseThrow();
    double error = found.number("aisLogPartitionError");
    double exact = experiment.metrics().get("logPartition");
    assertEquals(exact, found.number("aisLogPartition"), 4 * error);
    assertEquals(0, experiment.metrics().get("logPartitionError"));
  }

  @Test
  void estimateDependsOnTheMachineAsItWasAskedAbout() {
    Experiment experiment = run(small, 1, 50);
    Study study = experiment.study("ais");
    Finding before = study.answer(done -> true).orElseThrow();
    for (int step = 0; step < 50; step++) {
      experiment.step();
    }
    assertEquals(before.numbers(), study.answer(done -> true).orElseThrow().numbers());
    assertEquals(50, before.step());
  }

  @Test
  void gradientsAreComparedAlikeAfterGoingBack() {
    Settings comparing = small.with(RbmParameters.COMPARE_GRADIENTS, 1);
    Experiment experiment = run(comparing, 1, 30);
    State state = experiment.save();
    for (int step = 0; step < 10; step++) {
      experiment.step();
    }
    Map<String, Double> before = experiment.measure();
    experiment.restore(state);
    for (int step = 0; step < 10; step++) {
      experiment.step();
    }
    assertEquals(before, experiment.measure());
    assertTrue(before.get("angleCd1") > 0 && before.get("angleCd1") < 90, before.toString());
  }

  @Test
  void moreGibbsStepsMakeTheBiasSmaller() {
    Settings comparing =
        small.with(RbmParameters.COMPARE_GRADIENTS, 1).with(RbmParameters.GIBBS_STEPS, 10);
    Map<String, Double> measured = run(comparing, 1, 800).measure();
    assertTrue(measured.get("angleCdk") < measured.get("angleCd1"), measured.toString());
    double short1 = Math.abs(1 - measured.get("lengthCd1"));
    assertTrue(Math.abs(1 - measured.get("lengthCdk")) < short1, measured.toString());
  }

  @Test
  void angleOfContrastiveDivergenceIsThatOfVeryManyChains() {
    Experiment experiment = run(small.with(RbmParameters.COMPARE_GRADIENTS, 1), 1, 300);
    Rbm rbm = new Rbm(16, 8);
    rbm.b().set(weights(experiment, "b"));
    rbm.c().set(weights(experiment, "c"));
    float[] W = weights(experiment, "W");
    float[] columns = new float[W.length];
    for (int at = 0; at < W.length; at++) {
      columns[at % 16 * 8 + at / 16] = W[at];
    }
    rbm.W().set(columns);
    float[] data = PATTERNS.train().first(PATTERNS.train().count());
    GradientEstimate chains =
        new GradientEstimator(rbm, data, 600_000, new Randomness(3)).contrastive(1, 0);
    GradientComparison found = GradientComparison.of(new ExactRbm(rbm).gradient(data), chains);
    // The noise of so many chains is two degrees or so, and is taken off.
    assertEquals(found.angle(), experiment.measure().get("angleCd1"), 1);
    assertEquals(found.length(), experiment.measure().get("lengthCd1"), 0.02);
  }

  @Test
  void likelihoodOfTrainingAndOfUnseenImagesIsTakenInTheSameWay() {
    // The same grey images to learn from and to be tested on: there is nothing between them but
    // chance, which moves the mean of 300 drawn images by a tenth of a nat or so.
    DataSet some = PenPictures.make(300, 10, 1);
    DataSet same = new DataSet(some.name(), some.train(), some.train(), some.account());
    Settings few = small.with(RbmParameters.HIDDEN_UNITS, 4);
    for (int binary = 0; binary < 2; binary++) {
      Settings settings = few.with(RbmParameters.BINARY, binary);
      Experiment experiment = new RbmExperiment(settings, same, 1);
      for (int step = 0; step < 100; step++) {
        experiment.step();
      }
      Map<String, Double> metrics = experiment.metrics();
      double train = metrics.get("logLikelihood");
      assertEquals(train, metrics.get("testLogLikelihood"), 0.5);
      // Of fewer images; drawn against thresholded they would be 3 to 4 nats apart.
      assertEquals(metrics.get("freeEnergyTrain"), metrics.get("freeEnergyTest"), 1.5);
      assertEquals(-train, metrics.get("freeEnergyTrain") + metrics.get("logPartition"), 6);
    }
  }

  @Test
  void whatIsMeasuredFollowsTheTreatmentThatIsChosen() {
    DataSet grey = PenPictures.make(60, 20, 1);
    Experiment drawn = new RbmExperiment(small, grey, 1);
    Experiment threshold = new RbmExperiment(small.with(RbmParameters.BINARY, 1), grey, 1);
    double before = drawn.measure().get("freeEnergyTest");
    assertNotEquals(before, threshold.measure().get("freeEnergyTest"), 0.1);
    drawn.use(small.with(RbmParameters.BINARY, 1));
    assertEquals(threshold.measure().get("freeEnergyTest"), drawn.measure().get("freeEnergyTest"));
    assertEquals(
        threshold.measure().get("freeEnergyTrain"), drawn.measure().get("freeEnergyTrain"));
  }

  @Test
  void largeMachinesAreNotCompared() {
    Settings large =
        small.with(RbmParameters.COMPARE_GRADIENTS, 1).with(RbmParameters.HIDDEN_UNITS, 40);
    assertFalse(run(large, 1, 1).measure().containsKey("angleCd1"));
  }

  @Test
  void anyDataCanBeShrunkUntilTheTruthIsKnown() throws UserException {
    Settings shrunk = small.with("shrink=3");
    Experiment experiment = lesson.start(shrunk, PenPictures.make(50, 20, 1), 1);
    experiment.step();
    assertTrue(experiment.measure().containsKey("logLikelihood"));
    assertEquals(List.of(8, 9), experiment.weights().get(0).shape());
  }

  @Test
  void partitionIsEstimatedWhereItCannotBeEnumeratedIfAskedFor() {
    DataSet digits = PenPictures.make(20, 20, 1);
    Settings large = small.with(RbmParameters.HIDDEN_UNITS, 30);
    Experiment experiment = new RbmExperiment(large, digits, 1);
    assertFalse(experiment.metrics().containsKey("logPartition"));
    Finding found = experiment.study("ais").answer(done -> true).orElseThrow();
    assertEquals(found.number("aisLogPartition"), found.number("logPartition"));
    assertTrue(found.number("logPartitionError") > 0);
    // Independent pixels with the means of so few digits give about 200 nats.
    assertEquals(-200, found.number("testLogLikelihood"), 60);
  }

  @Test
  void machineStartsNearTheLikelihoodOfIndependentPixels() {
    // Each of sixteen pixels is on in half of the patterns; weights of 0.01 change that little.
    assertEquals(-16 * Math.log(2), logLikelihood(start(small, 1)), 0.01);
  }

  @Test
  void likelihoodGrowsWhileItLearns() {
    Experiment experiment = start(small, 1);
    double before = logLikelihood(experiment);
    for (int step = 0; step < 1500; step++) {
      experiment.step();
    }
    double after = logLikelihood(experiment);
    assertTrue(after > before + 1, before + " → " + after);
  }

  @Test
  void weightsHaveTheShapesTheCommandLinePromises() {
    List<WeightArray> arrays = start(small, 1).weights();
    assertEquals(List.of("W", "b", "c"), arrays.stream().map(WeightArray::name).toList());
    assertEquals(List.of(8, 16), arrays.get(0).shape());
    assertEquals(List.of(16), arrays.get(1).shape());
    assertEquals(List.of(8), arrays.get(2).shape());
  }

  @Test
  void weightsAreRowMajorAndTheSamePictureAsInTheSnapshot() {
    Experiment experiment = run(small, 1, 10);
    float[] W = weights(experiment, "W");
    RbmSnapshot snapshot = (RbmSnapshot) experiment.snapshot();
    assertEquals(10, snapshot.step());
    for (int j = 0; j < 8; j++) {
      assertArrayEquals(Arrays.copyOfRange(W, 16 * j, 16 * j + 16), snapshot.weights().get(j));
    }
  }

  @Test
  void snapshotIsLeftAloneByLaterSteps() {
    Experiment experiment = run(small, 1, 1);
    RbmSnapshot snapshot = (RbmSnapshot) experiment.snapshot();
    float[] before = snapshot.weights().get(0).clone();
    experiment.step();
    assertArrayEquals(before, snapshot.weights().get(0));
  }

  @Test
  void chainStartsAtTheChosenTestImage() {
    RbmSnapshot snapshot = (RbmSnapshot) start(small, 1).snapshot();
    assertAll(
        () -> assertEquals(0, snapshot.chain().steps().get(0)),
        () -> assertArrayEquals(chosen(), snapshot.chain().probabilities().get(0)),
        () ->
            assertEquals(snapshot.chain().steps().size(), snapshot.chain().probabilities().size()),
        () -> assertEquals(snapshot.chain().steps().size(), snapshot.chain().drawn().size()));
  }

  /** Number 13 is where a lesson starts. */
  private static float[] chosen() {
    int size = PATTERNS.test().size();
    float[] image = new float[size];
    PATTERNS.test().copy(13, image, 0);
    return image;
  }

  /** Clamped pixels are the image's in every station, the others become what the chain makes. */
  @ParameterizedTest
  @CsvSource({"1, 0, 8", "2, 8, 16"})
  void clampedHalfStaysAndTheOtherIsFilledIn(int region, int from, int to) {
    Settings settings = small.with(RbmParameters.CLAMPED, region);
    RbmSnapshot snapshot = (RbmSnapshot) run(settings, 1, 50).snapshot();
    for (float[] station : snapshot.chain().drawn()) {
      assertArrayEquals(
          Arrays.copyOfRange(chosen(), from, to), Arrays.copyOfRange(station, from, to));
    }
  }

  @Test
  void noiseNeedsNoImageAndViewsDoNotChangeWhatIsLearned() {
    Experiment plain = run(small, 1, 20);
    Experiment viewed =
        run(small.with(RbmParameters.CHAIN_START, 1).with(RbmParameters.TEMPERATURE, 3), 1, 20);
    RbmSnapshot snapshot = (RbmSnapshot) viewed.snapshot();
    assertFalse(Arrays.equals(chosen(), snapshot.chain().drawn().get(0)));
    assertArrayEquals(weights(plain, "W"), weights(viewed, "W"));
  }

  @Test
  void chainStartsAtADrawingAndTheNetworkRestsOnIt() {
    Drawing drawing = Drawing.of(PATTERNS.test(), 7);
    Settings drawn = small.with(RbmParameters.CHAIN_DRAWING.to(drawing));
    Experiment experiment = run(drawn, 1, 20);
    RbmSnapshot snapshot = (RbmSnapshot) experiment.snapshot();
    assertEquals(StartsFrom.DRAWING, snapshot.start());
    assertArrayEquals(drawing.values(), snapshot.chain().probabilities().get(0));
    assertArrayEquals(drawing.values(), snapshot.chain().drawn().get(0));
    assertArrayEquals(drawing.values(), snapshot.moment().example().v());
    assertArrayEquals(weights(run(small, 1, 20), "W"), weights(experiment, "W"));
  }

  @Test
  void greyDrawingIsShownGreyAndStartsTheChainAsBlackAndWhite() {
    byte[] greys = {0, 60, 120, (byte) 140};
    Settings drawn =
        small.with(RbmParameters.CHAIN_DRAWING.to(new Drawing(2, 2, greys, new BitSet())));
    RbmSnapshot.Chain chain = ((RbmSnapshot) start(drawn, 1).snapshot()).chain();
    float[] shown = chain.probabilities().get(0);
    // Each pixel of the drawing covers four of the data's.
    assertEquals(140 / 255f, shown[15], 1e-6);
    assertEquals(60 / 255f, shown[3], 1e-6);
    assertArrayEquals(
        new float[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1}, chain.drawn().get(0));
  }

  /** Half of a bar is left open: what is around it stays, and the gap is filled in. */
  @Test
  void gapOfADrawingIsFilledInAndTheRestStays() {
    Drawing whole = Drawing.of(PATTERNS.test(), 7);
    BitSet gap = BitSet.valueOf(new long[] {0b0000_0110_0110_0000});
    Drawing open = new Drawing(4, 4, whole.pixels(), gap);
    Settings drawn = small.with(RbmParameters.CHAIN_DRAWING.to(open));
    assertEquals(Clamped.AROUND_GAP, drawn.choice(RbmParameters.CLAMPED));
    Set<Float> filled = new HashSet<>();
    for (int seed = 1; seed <= 3; seed++) {
      for (float[] station : ((RbmSnapshot) run(drawn, seed, 50).snapshot()).chain().drawn()) {
        for (int pixel = 0; pixel < 16; pixel++) {
          if (gap.get(pixel)) {
            filled.add(station[pixel]);
          } else {
            assertEquals(whole.values()[pixel], station[pixel]);
          }
        }
      }
    }
    assertEquals(Set.of(0f, 1f), filled);
  }

  /** White pixels are clamped, but nobody sees those that lie below a gap. */
  @Test
  void whatIsBelowAGapIsNotClamped() {
    Drawing whole = Drawing.of(PATTERNS.test(), 7);
    BitSet ink = new BitSet();
    IntStream.range(0, 16).filter(pixel -> whole.grey(pixel) > 0).forEach(ink::set);
    Settings drawn =
        small
            .with(RbmParameters.CHAIN_DRAWING.to(new Drawing(4, 4, whole.pixels(), ink)))
            .with(RbmParameters.CLAMPED.to(Clamped.INK));
    boolean moved = false;
    for (float[] station : ((RbmSnapshot) run(drawn, 1, 50).snapshot()).chain().drawn()) {
      moved |= ink.stream().anyMatch(pixel -> station[pixel] == 0);
    }
    assertTrue(moved);
  }

  @Test
  void aroundNoGapNothingIsClamped() {
    Settings drawn =
        small
            .with(RbmParameters.CHAIN_DRAWING.to(Drawing.blank(4, 4)))
            .with(RbmParameters.CLAMPED.to(Clamped.AROUND_GAP));
    List<float[]> stations = ((RbmSnapshot) run(drawn, 1, 50).snapshot()).chain().drawn();
    assertFalse(Arrays.equals(stations.get(0), stations.get(9)));
  }

  @Test
  void whitePixelsOfADrawingStayAndTheOthersAreFree() {
    Drawing drawing = Drawing.of(PATTERNS.test(), 7);
    Settings drawn =
        small
            .with(RbmParameters.CHAIN_DRAWING.to(drawing))
            .with(RbmParameters.CLAMPED.to(Clamped.INK));
    boolean anyOther = false;
    for (float[] station : ((RbmSnapshot) run(drawn, 1, 50).snapshot()).chain().drawn()) {
      for (int pixel = 0; pixel < 16; pixel++) {
        if (drawing.grey(pixel) > 0) {
          assertEquals(1, station[pixel]);
        } else {
          anyOther |= station[pixel] == 1;
        }
      }
    }
    assertTrue(anyOther);
  }

  @ParameterizedTest
  @CsvSource({"UPPER, 0, 8", "LOWER, 8, 16"})
  void halfOfADrawingIsClampedLikeThatOfAnImage(Clamped region, int from, int to) {
    Drawing drawing = Drawing.of(PATTERNS.test(), 7);
    Settings drawn =
        small.with(RbmParameters.CHAIN_DRAWING.to(drawing)).with(RbmParameters.CLAMPED.to(region));
    for (float[] station : ((RbmSnapshot) run(drawn, 1, 50).snapshot()).chain().drawn()) {
      assertArrayEquals(
          Arrays.copyOfRange(drawing.values(), from, to), Arrays.copyOfRange(station, from, to));
    }
  }

  @Test
  void dataAreLeftUnmodified() {
    Examples train = PATTERNS.train();
    float[] before = train.first(train.count());
    run(small.with(RbmParameters.BINARY, 1), 1, 10).metrics();
    assertArrayEquals(before, train.first(train.count()));
  }

  private Experiment run(Settings settings, long seed, int steps) {
    Experiment experiment = start(settings, seed);
    for (int step = 0; step < steps; step++) {
      experiment.step();
    }
    return experiment;
  }

  private Experiment start(Settings settings, long seed) {
    return lesson.start(settings, PATTERNS, seed);
  }

  private static double logLikelihood(Experiment experiment) {
    return experiment.metrics().getOrDefault("logLikelihood", Double.NaN);
  }

  private static void assertSameWeights(Experiment one, Experiment other) {
    for (String name : List.of("W", "b", "c")) {
      assertArrayEquals(weights(one, name), weights(other, name), name);
    }
  }

  private static float[] weights(Experiment experiment, String name) {
    return experiment.weights().stream()
        .filter(array -> array.name().equals(name))
        .findFirst()
        .orElseThrow()
        .values();
  }
}

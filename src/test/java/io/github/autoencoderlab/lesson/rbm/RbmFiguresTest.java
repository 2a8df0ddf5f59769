package io.github.autoencoderlab.lesson.rbm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.pen.PenPictures;
import io.github.autoencoderlab.data.shape.BarsAndStripes;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.CdPhase;
import io.github.autoencoderlab.engine.rbm.ChainRules;
import io.github.autoencoderlab.engine.rbm.GibbsChain;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FigureImage;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.Histogram;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Landscape;
import io.github.autoencoderlab.figure.NetworkDiagram;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.figure.Pick;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.kit.Latex;
import io.github.autoencoderlab.lesson.kit.UnitInput;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RbmFiguresTest {
  private static final DataSet PATTERNS = BarsAndStripes.make(4);
  private static final Texts TEXTS = new Texts(Language.EN);
  private static final List<CdPhase> PHASES = List.of(CdPhase.values());

  private final RbmLesson lesson = new RbmLesson();
  private final Settings small =
      Settings.defaults(lesson.parameters())
          .with(RbmParameters.HIDDEN_UNITS, 8)
          .with(RbmParameters.BATCH_SIZE, 10);

  @ParameterizedTest
  @CsvSource({"1", "3"})
  void everyFigureShowsEveryPhase(int gibbsSteps) {
    Settings settings = small.with(RbmParameters.GIBBS_STEPS, gibbsSteps);
    for (DataSet data : List.of(PATTERNS, PenPictures.make(40, 5, 1))) {
      Experiment experiment = new RbmExperiment(settings, data, 1);
      paintAll(experiment);
      while (experiment.steps() < 2) {
        experiment.advance();
        paintAll(experiment);
      }
    }
  }

  private void paintAll(Experiment experiment) {
    FigureImage image = new FigureImage(370, 230, 1);
    Scene scene = scene(experiment);
    for (FigureSpec spec : lesson.figures()) {
      for (Language language : Language.values()) {
        Figure figure = spec.figure(scene, new Texts(language));
        assertDoesNotThrow(() -> image.paint(figure, Style.screen(Theme.DARK)), spec.id());
        assertFalse(figure.table().columns().isEmpty(), spec.id());
      }
    }
  }

  @Test
  void theLineRunLastIsLit() {
    Experiment experiment = new RbmExperiment(small, PATTERNS, 1);
    assertEquals(List.of(), lit(experiment));
    while (experiment.steps() < 2) {
      experiment.advance();
      assertEquals(List.of(experiment.phase()), lit(experiment));
    }
    experiment.step();
    assertEquals(List.of(), lit(experiment), "a whole step at full speed has no last line");
  }

  @Test
  void numbersOfAUnitAddUpToItsProbability() {
    Experiment experiment = new RbmExperiment(small, PATTERNS, 1);
    for (int step = 0; step < 50; step++) {
      experiment.step();
    }
    experiment.advance();
    experiment.advance();
    RbmMoment moment = ((RbmSnapshot) experiment.snapshot()).moment();
    UnitInput input = UnitInput.of(moment.cOfUnit(), moment.toUnit(), moment.example().v());
    assertEquals(moment.example().p()[moment.unit()], input.probability(), 1e-6);
    FormulaSheet sheet = (FormulaSheet) figure(experiment, "formulas");
    assertTrue(
        sheet.lines().get(3).latex().endsWith("=" + Latex.number(input.probability())),
        sheet::toString);
  }

  @Test
  void unitsAreUnknownUntilTheyAreComputedAndDrawn() {
    Experiment experiment = new RbmExperiment(small, PATTERNS, 1);
    experiment.advance();
    assertTrue(hidden(experiment).stream().allMatch(unit -> Double.isNaN(unit.probability())));
    experiment.advance();
    assertTrue(hidden(experiment).stream().noneMatch(unit -> Double.isNaN(unit.probability())));
    assertTrue(hidden(experiment).stream().allMatch(unit -> Double.isNaN(unit.state())));
    experiment.advance();
    assertTrue(hidden(experiment).stream().allMatch(u -> u.state() == 0 || u.state() == 1));
    NetworkDiagram drawn = (NetworkDiagram) figure(experiment, "network");
    NetworkDiagram.Coin coin = drawn.coin();
    assertEquals(coin.number() < coin.probability(), hidden(experiment).get(0).state() == 1);
  }

  @ParameterizedTest
  @CsvSource({"cd, 1", "cd, 3", "pcd, 1", "pcd, 2"})
  void everyDrawIsMadeFromTheProbabilityThatIsShown(String learner, int k) throws Exception {
    Settings settings =
        small.with("learner=" + learner).with(RbmParameters.GIBBS_STEPS, k).with("watchedUnit=3");
    Experiment experiment = new RbmExperiment(settings, PATTERNS, 1);
    int draws = 0;
    while (experiment.steps() < 60) {
      experiment.advance();
      CdPhase phase = PHASES.get(experiment.phase());
      if (phase == CdPhase.DRAW_H || phase == CdPhase.DRAW_V) {
        Map<String, Double> shown = shown(experiment);
        assertEquals(shown.get("drawn") == 1, shown.get("u") < shown.get("p"), shown::toString);
        NetworkDiagram network = (NetworkDiagram) figure(experiment, "network");
        assertEquals(shown.get("p"), network.coin().probability());
        NetworkDiagram.Layer drawn = phase == CdPhase.DRAW_H ? network.hidden() : network.visible();
        NetworkDiagram.Unit unit =
            drawn.units().stream().filter(NetworkDiagram.Unit::watched).findFirst().orElseThrow();
        assertEquals(shown.get("drawn"), unit.state());
        assertEquals(shown.get("p"), unit.probability());
        draws++;
      }
    }
    assertEquals(60 * 2 * k, draws);
  }

  @ParameterizedTest
  @CsvSource({"cd, 1, 1, false", "cd, 1, 3, true", "pcd, 1, 1, true", "pcd, 0, 1, false"})
  void algorithmSaysWhatHiddenUnitsAreDrawnFrom(
      String learner, int steps, int gibbsSteps, boolean further) throws Exception {
    Settings settings =
        small.with("learner=" + learner).with(RbmParameters.GIBBS_STEPS, gibbsSteps);
    Experiment experiment = new RbmExperiment(settings, PATTERNS, 1);
    while (experiment.steps() < steps) {
      experiment.step();
    }
    for (int draw = 0; draw < gibbsSteps; draw++) {
      do {
        experiment.advance();
      } while (PHASES.get(experiment.phase()) != CdPhase.DRAW_H);
    }
    String line = ((FormulaSheet) figure(experiment, "algorithm")).lines().get(2).latex();
    assertTrue(line.endsWith(further ? "p(h^*|v^*)" : "p(h|v)"), line);
  }

  @Test
  void chainOfThePastIsUnknownAfterGoingBack() throws Exception {
    Experiment experiment = new RbmExperiment(small.with("learner=pcd"), PATTERNS, 1);
    experiment.step();
    experiment.restore(experiment.save());
    for (int line = 0; line < 3; line++) {
      experiment.advance();
    }
    NetworkDiagram network = (NetworkDiagram) figure(experiment, "network");
    assertEquals("v*", network.visible().symbol());
    assertTrue(network.visible().units().stream().allMatch(unit -> Double.isNaN(unit.state())));
    experiment.advance();
    experiment.advance();
    network = (NetworkDiagram) figure(experiment, "network");
    assertTrue(network.visible().units().stream().noneMatch(unit -> Double.isNaN(unit.state())));
  }

  @ParameterizedTest
  @CsvSource({"cd", "pcd"})
  void changesAreMadeOfTheNumbersThatAreShown(String learner) throws Exception {
    Settings settings = small.with("learner=" + learner).with("weightDecay=0.01");
    // On one weight only, so that the step before can be compared.
    Experiment experiment = new RbmExperiment(settings.with("watchedPixel=5"), PATTERNS, 1);
    Map<CdPhase, Double> before = new EnumMap<>(CdPhase.class);
    while (experiment.steps() < 4) {
      experiment.advance();
      CdPhase phase = PHASES.get(experiment.phase());
      if (phase.compareTo(CdPhase.UPDATE_W) >= 0) {
        Map<String, Double> shown = shown(experiment);
        double momentum = 0.5 * before.getOrDefault(phase, 0.0);
        assertEquals(momentum, shown.get("momentum"), 1e-6);
        double decay = phase == CdPhase.UPDATE_W ? 0.1 * 0.01 * shown.get("before") : 0;
        double change = momentum + 0.1 * (shown.get("data") - shown.get("model")) - decay;
        assertEquals(change, shown.get("change"), 1e-6);
        assertEquals(shown.get("before") + change, shown.get("after"), 1e-6);
        before.put(phase, shown.get("change"));
      }
    }
  }

  @Test
  void restingUpdateHasMomentumAndDecay() {
    Experiment experiment = new RbmExperiment(small, PATTERNS, 1);
    Map<String, Double> shown = shown(experiment);
    assertEquals(0.1, shown.get("epsilon"));
    assertEquals(0.5, shown.get("mu"));
    assertEquals(0.0005, shown.get("lambda"));
    String sheet = figure(experiment, "formulas").toString();
    assertTrue(sheet.contains("\\mu\\Delta W") && sheet.contains("\\varepsilon\\lambda W"), sheet);
    String algorithm = figure(experiment, "algorithm").toString();
    assertTrue(algorithm.contains("\\mu\\Delta W") && algorithm.contains("\\varepsilon\\lambda W"));
  }

  @Test
  void settingsThatAreChangedInTheMiddleOfAStepAreShownFromTheNextOn() {
    Experiment experiment = new RbmExperiment(small, PATTERNS, 1);
    experiment.advance();
    experiment.use(small.with(RbmParameters.LEARNING_RATE, 0.5));
    List<Double> rates = new ArrayList<>();
    while (experiment.steps() < 2) {
      experiment.advance();
      if (PHASES.get(experiment.phase()) == CdPhase.UPDATE_C) {
        rates.add(shown(experiment).get("epsilon"));
      }
    }
    assertEquals(List.of(0.1, 0.5), rates);
  }

  private Map<String, Double> shown(Experiment experiment) {
    Map<String, Double> shown = new HashMap<>();
    for (FormulaSheet.FormulaLine line : ((FormulaSheet) figure(experiment, "formulas")).lines()) {
      line.values().forEach(value -> shown.put(value.name(), value.value()));
    }
    return shown;
  }

  @Test
  void theWatchedUnitIsOneThatThereIs() {
    Settings far = small.with(RbmParameters.WATCHED_UNIT, 1999);
    RbmSnapshot snapshot = (RbmSnapshot) new RbmExperiment(far, PATTERNS, 1).snapshot();
    assertEquals(7, snapshot.moment().unit());
  }

  @Test
  void aPartOfALargeMachineHoldsTheWatchedUnits() {
    Settings large =
        small.with(RbmParameters.HIDDEN_UNITS, 40).with(RbmParameters.WATCHED_UNIT, 23);
    Experiment experiment = new RbmExperiment(large, PenPictures.make(40, 5, 1), 1);
    NetworkDiagram network = (NetworkDiagram) figure(experiment, "network");
    assertEquals(RbmWatcher.MOST_HIDDEN, network.hidden().units().size());
    assertEquals(RbmWatcher.MOST_VISIBLE, network.visible().units().size());
    assertEquals(1, hidden(experiment).stream().filter(NetworkDiagram.Unit::watched).count());
    assertEquals(
        1, network.visible().units().stream().filter(NetworkDiagram.Unit::watched).count());
    assertFalse(network.caption().isEmpty());
  }

  @Test
  void anyVisibleUnitCanBeWatchedThoughOthersMoveTheHiddenOneMore() {
    DataSet digits = PenPictures.make(40, 5, 1);
    for (int pixel : new int[] {0, 400, 783, 5000}) {
      Settings settings = small.with(RbmParameters.WATCHED_PIXEL, pixel);
      Experiment experiment = new RbmExperiment(settings, digits, 1);
      NetworkDiagram network = (NetworkDiagram) figure(experiment, "network");
      List<NetworkDiagram.Unit> units = network.visible().units();
      assertEquals(RbmWatcher.MOST_VISIBLE, units.size());
      String expected = String.valueOf(Math.min(783, pixel));
      assertEquals(
          List.of(expected),
          units.stream().filter(NetworkDiagram.Unit::watched).map(u -> u.name()).toList());
    }
  }

  @Test
  void clicksInTheFiguresNameParametersAndValuesThatThereAre() throws Exception {
    Experiment experiment = new RbmExperiment(small, PATTERNS, 1);
    Style style = Style.screen(Theme.LIGHT);
    Set<String> picked = new HashSet<>();
    for (String id : List.of("weights", "network")) {
      Figure figure = figure(experiment, id);
      for (int x = 0; x < 370; x += 5) {
        for (int y = 0; y < 230; y += 5) {
          Optional<Pick> pick = figure.pickAt(x, y, 370, 230, style);
          if (pick.isPresent()) {
            small.with(pick.get().parameter() + "=" + pick.get().value());
            picked.add(pick.get().parameter());
            assertTrue(figure.valueAt(x, y, 370, 230, style).isPresent());
          }
        }
      }
    }
    assertEquals(Set.of("watchedUnit", "watchedPixel"), picked);
  }

  @Test
  void theHistogramShowsTheEnergiesWhoseMeansTheFormulasShow() {
    Experiment experiment = new RbmExperiment(small, PATTERNS, 1);
    experiment.step();
    Histogram histogram = (Histogram) figure(experiment, "energy");
    RbmNumbers numbers = ((RbmSnapshot) experiment.snapshot()).numbers();
    double[] data = histogram.series().get(0).values();
    double[] fantasies = histogram.series().get(1).values();
    assertEquals(numbers.energyOfData(), Arrays.stream(data).average().orElse(0), 1e-9);
    assertEquals(numbers.energyOfFantasies(), Arrays.stream(fantasies).average().orElse(0), 1e-9);
  }

  @Test
  void fantasiesHaveTheEnergyOfTheirLastSteps() {
    Rbm rbm = Rbm.initial(new float[] {0.5f, 0.2f, 0.7f}, 4, 0.5, new Randomness(1));
    float[] images = {1, 0, 1};
    RbmFantasies fantasies = RbmFantasies.of(rbm, images, ChainRules.FREE, new Randomness(2));
    GibbsChain chain = new GibbsChain(rbm, images, new Randomness(2));
    for (int step = 0; step < RbmFantasies.STEPS; step++) {
      chain.advance();
    }
    double[] energies = fantasies.energies();
    assertEquals(5, energies.length);
    assertEquals(rbm.energy(chain.drawn(), chain.hidden())[0], energies[4], 1e-6);
    assertArrayEquals(chain.probability().toArray(), fantasies.parallel().get(0));
    for (int step = RbmFantasies.STEPS; step < 20; step++) {
      chain.advance();
    }
    RbmWalk walk = RbmWalk.of(rbm, images, images, ChainRules.FREE, new Randomness(2));
    assertArrayEquals(chain.drawn().toArray(), walk.chain().drawn().get(9));
  }

  @Test
  void thereAreAsManyParallelChainsAsAskedFor() {
    Settings three = small.with(RbmParameters.CHAINS, 3);
    ImageGrid chains = (ImageGrid) figure(new RbmExperiment(three, PATTERNS, 1), "chains");
    assertEquals(3, chains.tiles().size());
    RbmSnapshot snapshot = (RbmSnapshot) new RbmExperiment(three, PATTERNS, 1).snapshot();
    assertEquals(snapshot.energies().data().length, snapshot.energies().fantasies().length);
  }

  @Test
  void theLandscapeIsOfAllPatternsAndItsMassIsThatOfTheLikelihood() {
    Experiment experiment = new RbmExperiment(small, PATTERNS, 1);
    for (int step = 0; step < 300; step++) {
      experiment.step();
    }
    Landscape landscape = (Landscape) figure(experiment, "landscape");
    assertEquals(1, Arrays.stream(landscape.probabilities()).sum(), 1e-9);
    RbmTruth truth = ((RbmSnapshot) experiment.snapshot()).truth();
    assertEquals(30, truth.patterns());
    assertEquals(-Math.log(30), truth.highest(), 1e-9);
    double sum = 0;
    double log = 0;
    for (int n = 0; n < truth.known().length; n++) {
      if (truth.known()[n]) {
        sum += truth.probabilities()[n];
        log += Math.log(truth.probabilities()[n]) / 30;
      }
    }
    assertEquals(truth.mass(), sum, 1e-12);
    assertEquals(experiment.measure().get("logLikelihood"), log, 1e-6);
  }

  @Test
  void aLargeMachineSaysWhyItHasNoLandscape() {
    Experiment experiment = new RbmExperiment(small, PenPictures.make(40, 5, 1), 1);
    assertTrue(((Note) figure(experiment, "landscape")).words().startsWith("The patterns of 784"));
    assertTrue(figure(experiment, "likelihood") instanceof Note);
  }

  private List<Integer> lit(Experiment experiment) {
    List<FormulaSheet.FormulaLine> lines = ((FormulaSheet) figure(experiment, "algorithm")).lines();
    assertEquals(lesson.phases().size(), lines.size());
    return IntStream.range(0, lines.size())
        .filter(n -> lines.get(n).highlighted())
        .boxed()
        .toList();
  }

  private List<NetworkDiagram.Unit> hidden(Experiment experiment) {
    return ((NetworkDiagram) figure(experiment, "network")).hidden().units();
  }

  private Figure figure(Experiment experiment, String id) {
    return lesson.figures().stream()
        .filter(spec -> spec.id().equals(id))
        .findFirst()
        .orElseThrow()
        .figure(scene(experiment), TEXTS);
  }

  private static Scene scene(Experiment experiment) {
    return new Scene(experiment.snapshot(), new Curves());
  }
}

package io.github.autoencoderlab.lesson.convolutional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.figure.CellSheet;
import io.github.autoencoderlab.figure.FeatureMaps;
import io.github.autoencoderlab.figure.FeatureMaps.Frame;
import io.github.autoencoderlab.figure.FeatureMaps.Kind;
import io.github.autoencoderlab.figure.Pick;
import io.github.autoencoderlab.figure.Style;
import io.github.autoencoderlab.figure.Theme;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThroughFigureTest {
  private static final Texts TEXTS = new Texts(Language.EN);
  private static final Style STYLE = Style.screen(Theme.LIGHT);
  private static final List<AutoencoderPhase> LINES = List.of(AutoencoderPhase.values());

  private static MapMoment moment(MapNet net, int layer, int map, int place) {
    WatchedUnit unit = WatchedUnit.of(SmallNets.blueprint(net), layer, map, place);
    return SmallNets.watcher(net)
        .moment(null, LINES, unit, MapWatcher.Wanted.ALL, SmallNets.pictures(1, 4));
  }

  private static FeatureMaps figure(MapNet net, int layer, int map, int place) {
    return ThroughFigure.figure(moment(net, layer, map, place), "image 3", TEXTS, "t");
  }

  private static CellSheet window(MapNet net, int layer, int map, int place) {
    return WindowFigure.figure(moment(net, layer, map, place), TEXTS, "t");
  }

  @Test
  void aColumnForEachLayerWithItsName() {
    List<String> names =
        figure(SmallNets.SWITCHES, 1, 0, 0).columns().stream()
            .map(FeatureMaps.Column::name)
            .toList();
    assertEquals(
        List.of(
            "input x",
            "conv 3×3",
            "pool 2×2",
            "conv 3×3",
            "pool 2×2",
            "dense",
            "dense",
            "unpool switch",
            "transp. 3×3",
            "unpool switch",
            "transp. 3×3"),
        names);
  }

  /** Every click says which unit it is, and all layers can be reached. */
  @Test
  void clicksSetLayerMapAndPlace() {
    FeatureMaps figure = figure(SmallNets.SWITCHES, 3, 2, 5);
    Set<String> layers = new HashSet<>();
    for (double x = 1; x < 1200; x += 7) {
      for (double y = 1; y < 600; y += 7) {
        Optional<Pick> pick = figure.pickAt(x, y, 1200, 600, STYLE);
        pick.ifPresent(p -> layers.add(settings(p).get("watchedLayer")));
        String words = figure.valueAt(x, y, 1200, 600, STYLE).orElse("");
        if (pick.isPresent() && words.startsWith("a3[")) {
          Map<String, String> set = settings(pick.get());
          int place = Integer.parseInt(set.get("watchedPlace"));
          String wanted = "a3[" + set.get("watchedMap") + "][" + place / 6 + ", " + place % 6;
          assertTrue(words.startsWith(wanted), words + " but " + set);
        }
      }
    }
    assertEquals(
        Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"), layers, "layers to click on");
  }

  private static Map<String, String> settings(Pick pick) {
    return pick.each().collect(Collectors.toMap(Pick::parameter, Pick::value));
  }

  /** A click on the picture moves the window of the first layer there. */
  @Test
  void clickOnThePictureMovesTheWindowThere() {
    FeatureMaps figure = figure(SmallNets.TRANSPOSED, 1, 0, 0);
    Pick corner = figure.columns().get(0).tiles().get(0).picks().fixed().get(0);
    assertEquals(new Pick("watchedLayer", "1"), corner);
    int[] numbers = figure.columns().get(0).tiles().get(0).picks().numbers();
    assertEquals(0, numbers[0]);
    // windows of 3 begin at −1, 1, 3 …: pixel (2, 4) is in the middle of the window (1, 2)
    assertEquals(6 + 2, numbers[2 * 12 + 4]);
    assertEquals(35, numbers[143]);
  }

  @Test
  void windowAndFieldOfTheWatchedUnitAreFramed() {
    List<Frame> frames = figure(SmallNets.TRANSPOSED, 2, 5, 4).frames();
    assertTrue(frames.contains(new Frame(2, 5, 1, 1, 1, 1, Kind.UNIT)), frames::toString);
    Frame window = frames.stream().filter(f -> f.column() == 1).findFirst().orElseThrow();
    assertEquals(
        List.of(1, 1, 3, 3), List.of(window.top(), window.left(), window.bottom(), window.right()));
    assertTrue(frames.contains(new Frame(0, 0, 1, 1, 7, 7, Kind.FIELD)), frames::toString);
  }

  @Test
  void windowInThePaddingIsCutOff() {
    List<Frame> frames = figure(SmallNets.TRANSPOSED, 1, 0, 0).frames();
    assertTrue(frames.contains(new Frame(0, 0, 0, 0, 1, 1, Kind.WINDOW)), frames::toString);
  }

  @Test
  void switchIsFramedWhereItWasFoundAndWhereItIsPutBack() {
    MapMoment moment = moment(SmallNets.TIED, 2, 1, 5);
    UnitTerms.Pooled pooled = (UnitTerms.Pooled) moment.terms();
    int y = pooled.window().top() + pooled.winner() / 2;
    int x = pooled.window().left() + pooled.winner() % 2;
    List<Frame> frames = ThroughFigure.figure(moment, "", TEXTS, "t").frames();
    assertTrue(frames.contains(new Frame(1, 1, y, x, y, x, Kind.UNIT)), frames::toString);
    assertTrue(frames.contains(new Frame(3, 1, y, x, y, x, Kind.UNIT)), frames::toString);
  }

  @Test
  void codeUnitWithoutPlacesIsFramedAmongAllOfThem() {
    List<Frame> frames = figure(SmallNets.SWITCHES, 5, 4, 0).frames();
    int columns = ThroughFigure.columns(6);
    Frame unit = new Frame(5, 0, 4 / columns, 4 % columns, 4 / columns, 4 % columns, Kind.UNIT);
    assertTrue(frames.contains(unit), frames::toString);
  }

  @ParameterizedTest
  @EnumSource(AutoencoderPhase.class)
  void everyLineIsPaintedWithItsHeading(AutoencoderPhase phase) {
    MapNet net = SmallNets.SWITCHES;
    MapWatcher watcher = SmallNets.watcher(net);
    WatchedUnit unit = WatchedUnit.of(SmallNets.blueprint(net), 7, 0, 0);
    MapMoment moment =
        watcher.moment(phase, LINES, unit, MapWatcher.Wanted.ALL, SmallNets.pictures(1, 4));
    FeatureMaps figure = ThroughFigure.figure(moment, "", TEXTS, "t");
    int number = LINES.indexOf(phase) + 1;
    assertTrue(figure.heading().startsWith("line " + number + " of 8: "), figure.heading());
    assertEquals(phase.compareTo(AutoencoderPhase.BACKWARD) >= 0, figure.back());
    CellSheet sheet = WindowFigure.figure(moment, TEXTS, "t");
    boolean known = phase.compareTo(AutoencoderPhase.DECODE) >= 0;
    assertEquals(known, !sheet.rows().isEmpty());
    assertEquals(!known, sheet.heading().contains("not computed yet"), sheet.heading());
  }

  @Test
  void sumIsWrittenUnderTheWindow() {
    CellSheet sheet = window(SmallNets.TRANSPOSED, 1, 0, 7);
    assertEquals(1, sheet.rows().size());
    assertEquals(4, sheet.rows().get(0).size());
    float[] window = sheet.rows().get(0).get(1).tile().values();
    float[] kernel = sheet.rows().get(0).get(2).tile().values();
    float[] products = sheet.rows().get(0).get(3).tile().values();
    for (int n = 0; n < 9; n++) {
      assertEquals(window[n] * kernel[n], products[n]);
    }
    assertTrue(sheet.notes().get(0).startsWith("z="), sheet.notes().get(0));
    assertTrue(sheet.notes().get(0).contains("a=\\max(0,\\,z)="), sheet.notes().get(0));
  }

  @Test
  void sumsOfAllChannelsAreShownWhereThereAreSeveral() {
    CellSheet sheet = window(SmallNets.TRANSPOSED, 2, 0, 4);
    assertEquals(2, sheet.rows().size());
    assertEquals(4, sheet.rows().get(1).get(0).tile().values().length);
    assertTrue(sheet.notes().get(0).contains("3 others"), sheet.notes().get(0));
  }

  @Test
  void transposedConvolutionLaysItsKernelDown() {
    CellSheet sheet = window(SmallNets.TRANSPOSED, 4, 0, 40);
    List<CellSheet.Block> blocks = sheet.rows().get(0);
    assertEquals(6, blocks.size());
    assertEquals(16, blocks.get(1).tile().values().length);
    assertEquals(blocks.get(1).marks(), blocks.get(2).marks());
    assertFalse(sheet.caption().isEmpty());
  }

  @Test
  void pooledWindowShowsItsSwitchAndWhatComesBack() {
    CellSheet sheet = window(SmallNets.TIED, 2, 1, 5);
    assertEquals(2, sheet.rows().size());
    assertTrue(sheet.notes().get(0).contains("switch"), sheet.notes().get(0));
    float[] back = sheet.rows().get(1).get(1).tile().values();
    int nonzero = 0;
    for (float value : back) {
      nonzero += value != 0 ? 1 : 0;
    }
    assertEquals(1, nonzero);
  }
}

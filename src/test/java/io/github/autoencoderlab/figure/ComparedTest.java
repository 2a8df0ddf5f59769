package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures of two runs in one. */
class ComparedTest {
  private static final Compared.Words WORDS =
      new Compared.Words("B: k = 2 instead of 1", "A: k = 1", "B: k = 2");
  private static final Style SCREEN = Style.screen(Theme.LIGHT);

  private static Compared of(Figure a, Figure b) {
    return (Compared) Compared.of("Name", WORDS, a, b, "b.");
  }

  private static LineChart chart(String label, double... y) {
    double[] x = {0, 1, 2};
    LineChart.Level level = new LineChart.Level("best", 1, Ink.TEXT);
    LineChart.Level own = new LineChart.Level("last", y[2], Ink.TEXT);
    return new LineChart(
        "t", "step", label, List.of(Samples.line("error", Ink.BLUE, x, y)), List.of(level, own));
  }

  @Test
  void titleNamesTheDifference() {
    assertEquals("Name · B: k = 2 instead of 1", of(Samples.network(), Samples.network()).title());
  }

  @Test
  void linesShareTheirAxesSolidAndDashedInTheirColours() {
    Compared both = of(chart("e", 3, 2, 1.5), chart("e", 5, 4, 3));
    LineChart merged = (LineChart) both.panels().get(0);
    assertEquals(1, both.panels().size());
    assertEquals(
        List.of("error (A)", "error (B)"),
        merged.lines().stream().map(LineChart.Line::name).toList());
    assertEquals(
        List.of(false, true), merged.lines().stream().map(LineChart.Line::dashed).toList());
    assertTrue(merged.lines().stream().allMatch(line -> line.ink() == Ink.BLUE));
    assertEquals(
        List.of("best", "last (A)", "last (B)"),
        merged.levels().stream().map(LineChart.Level::name).toList());
    assertEquals(
        Optional.of("step 1: error (A) 2, error (B) 4"), both.valueAt(200, 160, 400, 260, SCREEN));
  }

  @Test
  void labelsThatDifferInANumberSayBoth() {
    Compared both = of(chart("e, gap 1.5", 3, 2, 1), chart("e, gap −2", 3, 2, 1));
    assertEquals("e, gap 1.5 (A) · e, gap −2 (B)", ((LineChart) both.panels().get(0)).yLabel());
  }

  @Test
  void otherUnitsAreNotOneAxis() {
    assertEquals(2, of(chart("nats", 3, 2, 1), chart("bits", 3, 2, 1)).panels().size());
  }

  @Test
  void histogramsLieOverEachOther() {
    Compared both = of(Samples.energies(), Samples.energies());
    Histogram merged = (Histogram) both.panels().get(0);
    assertEquals(
        List.of("data (A)", "fantasies (A)", "data (B)", "fantasies (B)"),
        merged.series().stream().map(Histogram.Series::name).toList());
    assertEquals(
        List.of(false, false, true, true),
        merged.series().stream().map(Histogram.Series::outlined).toList());
  }

  @Test
  void weightsOfBothHaveOneScale() {
    ImageGrid small = ImageGrid.signed("", "W", List.of(new float[] {1, -1}), 1, 2);
    ImageGrid large = ImageGrid.signed("", "W", List.of(new float[] {1, -4}), 1, 2);
    List<Figure> panels = of(small, large.withReach(3)).panels();
    assertTrue(panels.stream().allMatch(panel -> ((ImageGrid) panel).reach() == 3));
  }

  @Test
  void whatCannotDifferIsShownOnce() {
    Note note = new Note("t", "measure first");
    assertSame(note, Compared.of("t", WORDS, note, new Note("t", "measure first"), "b."));
    assertEquals(2, of(note, new Note("t", "otherwise")).panels().size());
  }

  @Test
  void wideFiguresStandBelowEachOtherAndOthersBeside() {
    List<float[]> tiles = Collections.nCopies(10, new float[] {0, 1, 1, 0});
    Figure rows = ImageGrid.gray("", tiles, 2, 2).withColumns(10);
    ComparedLayout below = ComparedLayout.of(of(rows, rows), 400, 260, SCREEN);
    assertEquals(below.boxes().get(0).x(), below.boxes().get(1).x());
    Figure net = Samples.network();
    ComparedLayout beside = ComparedLayout.of(of(net, net), 800, 400, SCREEN);
    assertEquals(beside.boxes().get(0).y(), beside.boxes().get(1).y());
  }

  @Test
  void clickOnEitherSetsBoth() {
    Compared both = of(Samples.layered(), Samples.layered());
    List<Pick> picks = new ArrayList<>();
    for (double x = 5; x < 800; x += 15) {
      for (double y = 5; y < 400; y += 15) {
        both.pickAt(x, y, 800, 400, SCREEN).ifPresent(picks::add);
      }
    }
    assertTrue(picks.size() > 2);
    for (Pick pick : picks) {
      List<Pick> each = pick.each().toList();
      assertEquals(2, each.size());
      assertEquals("b." + each.get(0).parameter(), each.get(1).parameter());
      assertEquals(each.get(0).value(), each.get(1).value());
    }
  }

  @Test
  void tableHasTheColumnsOfBoth() {
    Table single = Samples.network().table();
    Table both = of(Samples.network(), Samples.network()).table();
    int count = single.columns().size();
    assertEquals(2 * count, both.columns().size());
    assertEquals("A: " + single.header().get(0), both.header().get(0));
    assertEquals("B: " + single.header().get(0), both.header().get(count));
  }

  @Test
  void planesOfBothAreLookedAtAlike() {
    LinkedPlanes planes = Samples.planes(3, 20);
    Compared both = of(planes, planes);
    assertTrue(both.explorable());
    Exploration zoomed =
        both.explore(Exploration.NONE, new Gesture.Zoom(650, 250, 2), 1000, 400, SCREEN);
    assertNotEquals(Exploration.NONE, zoomed);
    Compared seen = (Compared) both.explored(zoomed);
    for (Figure panel : seen.panels()) {
      assertEquals(zoomed, ((LinkedPlanes) panel).exploration());
    }
  }
}

package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoverTest {

  private static final Style STYLE = Style.screen(Theme.LIGHT);

  @Test
  void aTileTellsTileAndPixel() {
    String text = Samples.halves(1).valueAt(20, 100, 200, 200, STYLE).orElseThrow();
    assertTrue(text.matches("W\\[0, \\d+] = 1"), text);
    assertTrue(at(Samples.halves(1), 199, 1).isEmpty());
  }

  @Test
  void labelsOfRowAndColumnComeFirst() {
    ImageGrid grid =
        ImageGrid.gray("", List.of(new float[] {0.5f}, new float[] {0.25f}), 1, 1)
            .withLabels(List.of("drawn"), List.of("0", "5"));
    assertEquals(Optional.of("drawn, 5: v[1, 0] = 0.2500"), at(grid, 170, 100));
  }

  @Test
  void aClickOnATileChoosesIt() {
    List<float[]> tiles = List.of(new float[1], new float[1]);
    ImageGrid grid = ImageGrid.signed("", "W", tiles, 1, 1).withColumns(2);
    ImageGrid choosing = grid.withSelection(new Choosable("watchedUnit", 0));
    Pick second = new Pick("watchedUnit", "1");
    assertEquals(Optional.of(second), choosing.pickAt(170, 90, 200, 200, STYLE));
    assertEquals(Optional.empty(), choosing.pickAt(170, 10, 200, 200, STYLE), "beside the tiles");
    assertEquals(Optional.empty(), grid.pickAt(170, 90, 200, 200, STYLE));
  }

  @Test
  void aColumnThatIsAThingIsReadAndChosenInAnyRow() {
    ImageGrid grid = columns(1);
    String text = "the second\n[0]: x = 0.2500, r = 0.7500";
    assertEquals(Optional.of(text), at(grid, 150, 40));
    assertEquals(Optional.of(text), at(grid, 150, 140));
    Pick second = new Pick("shown", "5");
    assertEquals(Optional.of(second), grid.pickAt(150, 40, 200, 200, STYLE));
    assertEquals(Optional.of(second), grid.pickAt(150, 140, 200, 200, STYLE));
  }

  @Test
  void theChosenColumnHasOneFrame() {
    int accent = Theme.LIGHT.accent().getRGB();
    long one = count(columns(1), STYLE, accent);
    assertTrue(one > 200, "around two images: " + one);
    assertEquals(0, count(columns(2), STYLE, accent));
    assertEquals(0, count(columns(1), Style.export(Theme.LIGHT), accent));
  }

  private static ImageGrid columns(int chosen) {
    List<float[]> tiles =
        List.of(new float[1], new float[] {0.25f}, new float[1], new float[] {0.75f});
    List<GridColumns.Thing> things =
        List.of(new GridColumns.Thing("-1", "the first"), new GridColumns.Thing("5", "the second"));
    return ImageGrid.gray("", tiles, 1, 1)
        .withColumns(2)
        .withLabels(List.of("x", "r"), List.of())
        .withThings(new GridColumns(new Choosable("shown", chosen), things));
  }

  /** On the screen only: in a file nobody knows what was chosen. */
  @Test
  void theChosenTileHasAFrame() {
    List<float[]> tiles = List.of(new float[1], new float[1]);
    ImageGrid grid = ImageGrid.signed("", "W", tiles, 1, 1).withColumns(2);
    ImageGrid choosing = grid.withSelection(new Choosable("watchedUnit", 1));
    int accent = Theme.LIGHT.accent().getRGB();
    assertEquals(0, count(grid, STYLE, accent));
    assertTrue(count(choosing, STYLE, accent) > 100);
    assertEquals(0, count(choosing, Style.export(Theme.LIGHT), accent));
    ImageGrid none = grid.withSelection(new Choosable("watchedUnit", 7));
    assertEquals(0, count(none, STYLE, accent));
  }

  private static long count(Figure figure, Style style, int rgb) {
    FigureImage image = new FigureImage(200, 200, 1);
    image.paint(figure, style);
    return Arrays.stream(image.pixels()).filter(pixel -> pixel == rgb).count();
  }

  @Test
  void oneLineTellsPositionAndValue() {
    assertEquals(Optional.of("step 2: 0.08320"), at(Samples.single(1, 0.5, 0.0832), 190, 100));
  }

  @Test
  void severalLinesAreNamed() {
    String text = at(Samples.curves(3), 190, 100).orElseThrow();
    assertEquals("步 2: 训练 −43.87, 测试 −52.76", text);
  }

  @Test
  void gapsAreSkipped() {
    assertEquals(Optional.of("step 1: 0.5000"), at(Samples.single(1, 0.5, Double.NaN), 140, 100));
    assertEquals(Optional.empty(), at(Samples.single(), 100, 100));
  }

  @Test
  void aBinTellsItsEdgesAndCounts() {
    Histogram histogram =
        new Histogram(
            "",
            "",
            "",
            List.of(new Histogram.Series("data", Ink.BLUE, new double[] {0, 1, 9, 10})),
            2);
    assertEquals(Optional.of("5 … 10: data 2"), at(histogram, 150, 100));
  }

  @Test
  void aFormulaTellsItsNumbers() {
    Optional<String> text = Samples.algorithm().valueAt(50, 60, 370, 200, STYLE);
    assertEquals(Optional.of("p = 0.7970, u = 0.4120"), text);
  }

  private static Optional<String> at(Figure figure, double x, double y) {
    return figure.valueAt(x, y, 200, 200, STYLE);
  }
}

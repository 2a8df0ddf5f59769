package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorFieldTest {

  private static final Style STYLE = Style.screen(Theme.LIGHT);

  @ParameterizedTest
  @CsvSource({"400, 260", "260, 400", "720, 300", "200, 200", "1200, 800"})
  void bothAxesHaveTheSameScaleAndShowEverything(double width, double height) {
    Plot plot = layout(Samples.field(), width, height).plot();
    double across = plot.inner().width() / plot.x().range().span();
    double up = plot.inner().height() / plot.y().range().span();
    assertEquals(across, up, 1e-9 * up);
    assertTrue(plot.x().range().min() < -2 && plot.x().range().max() > 2);
    assertTrue(plot.y().range().min() < -1 && plot.y().range().max() > 1);
  }

  /** The arrows of the sample are at most 0.9 long and their places 1 apart. */
  @Test
  void arrowsKeepTheirLengthIfTheyFit() {
    ArrowLengths lengths = ArrowLengths.of(Samples.field().arrows());
    assertEquals(1, lengths.apart(), 1e-9);
    assertEquals(1, lengths.share(0.1));
    assertEquals(1, lengths.share(0.9));
  }

  @Test
  void longArrowsEndWhereTheirNeighboursBeginAndShortOnesCanBeSeen() {
    VectorField.Arrows arrows = Samples.field().arrows();
    double[] ten = new double[15];
    Arrays.fill(ten, 10);
    ArrowLengths lengths =
        ArrowLengths.of(
            new VectorField.Arrows("", Ink.ORANGE, arrows.x(), arrows.y(), ten, new double[15]));
    assertEquals(1, 10 * lengths.share(10), 1e-9);
    assertEquals(0.1, 0.1 * lengths.share(0.1), 1e-9);
    assertEquals(1, lengths.share(0));
  }

  @Test
  void arrowsEndAtTheirTip() {
    VectorField one =
        field(
            new VectorField.Arrows(
                "",
                Ink.ORANGE,
                new double[] {0},
                new double[] {0},
                new double[] {1},
                new double[] {0}));
    FigureImage image = new FigureImage(400, 260, 1);
    image.paint(one, STYLE);
    Plot plot = layout(one, 400, 260).plot();
    int row = (int) plot.y().at(0);
    int[] orange =
        IntStream.range(0, 400)
            .filter(x -> isOrange(image.pixels()[400 * row + x]))
            .filter(x -> x >= plot.inner().x())
            .toArray();
    assertEquals(plot.x().at(0), orange[0], 2);
    assertEquals(plot.x().at(1), orange[orange.length - 1], 3);
  }

  private static boolean isOrange(int pixel) {
    return (pixel >> 16 & 255) > (pixel & 255) + 100;
  }

  @Test
  void pathsOfOneNameHaveOneEntry() {
    VectorField sample = Samples.field();
    VectorField.Path path = sample.paths().get(0);
    VectorField twice =
        new VectorField("", "", "", sample.points(), sample.arrows(), List.of(path, path));
    assertEquals(3, layout(twice, 400, 260).plot().legend().items().size());
  }

  @Test
  void anArrowTellsFromWhereToWhereItLeads() {
    VectorField field = Samples.field();
    Plot plot = layout(field, 400, 260).plot();
    assertEquals(
        Optional.of("(−2, −1) → (−1.200, −0.6000)"),
        at(field, plot.x().at(-1.9), plot.y().at(-0.9)));
    assertEquals(Optional.empty(), at(field, 200, 3));
  }

  @Test
  void aPathTellsItsPlaces() {
    VectorField field = Samples.field();
    Plot plot = layout(field, 400, 260).plot();
    assertEquals(
        Optional.of("path [1]: (0.7500, 0.5000)"),
        at(field, plot.x().at(0.75) + 2, plot.y().at(0.5)));
  }

  @Test
  void coordinatesWithoutPartnerAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new VectorField.Path("", Ink.TEXT, new double[2], new double[3]));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new VectorField.Arrows(
                "", Ink.TEXT, new double[2], new double[2], new double[2], new double[1]));
  }

  private static VectorField field(VectorField.Arrows arrows) {
    VectorField.Points ends =
        new VectorField.Points("", Ink.BLUE, new double[] {-1, 2}, new double[] {-1, 1});
    return new VectorField("", "", "", List.of(ends), arrows, List.of());
  }

  private static Optional<String> at(VectorField field, double x, double y) {
    return field.valueAt(x, y, 400, 260, STYLE);
  }

  private static FieldLayout layout(VectorField field, double width, double height) {
    return FieldLayout.of(field, Page.of(field, width, height, STYLE));
  }
}

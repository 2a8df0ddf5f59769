package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarChartTest {

  private static final Style STYLE = Style.screen(Theme.LIGHT);
  private static final double WIDTH = 400;
  private static final double HEIGHT = 260;

  @Test
  void shortNamesStandUnderTheirBars() {
    assertEquals(BarLayout.Form.COLUMNS, layout(Samples.bars(12.34, 0.5, 100)).form());
  }

  @Test
  void longNamesStandLeftOfTheirBars() {
    BarChart chart = chart("denoising, 30 %", "sparse", "convolutional", "stacked");
    assertEquals(BarLayout.Form.ROWS, layout(chart).form());
  }

  @Test
  void veryLongNamesStandAboveTheirBars() {
    BarLayout layout = layout(chart("denoising, untied, 30 % masked", "principal components"));
    assertEquals(BarLayout.Form.HEADED_ROWS, layout.form());
    assertTrue(layout.groupStart(0) >= layout.plot().inner().y() + texts().height());
  }

  /** A name that is cut on the left is no name, so that room for it is made above. */
  @ParameterizedTest
  @CsvSource({"1, 3", "2, 4", "1, 5", "3, 3"})
  void numbersOfLongNamesHaveRoom(int series, int names) {
    String[] long25 = new String[names];
    Arrays.fill(long25, "denoising, 196 tied units");
    BarChart one = chart(long25);
    BarChart chart =
        new BarChart(
            "", "squared error", one.names(), Collections.nCopies(series, one.series().get(0)));
    assertTrue(layout(chart).labelled());
    assertTrue(layout(chart).showsNames());
  }

  @ParameterizedTest
  @CsvSource({"400, 260", "320, 200", "720, 300", "1200, 800"})
  void numbersLieBehindTheirBarsAndInsideThePlot(double width, double height) {
    for (double[] values : new double[][] {{12.3, 4.56, 7}, {-5.5, 3}, {-1, -2.25}, {0, 0}}) {
      for (String name : new String[] {"", "a name of some length"}) {
        String[] names = new String[values.length];
        Arrays.fill(names, name);
        BarChart.Series series = new BarChart.Series("", Ink.BLUE, values);
        BarChart chart = new BarChart("", "", List.of(names), List.of(series));
        BarLayout layout = BarLayout.of(chart, Page.of(chart, width, height, STYLE));
        assertTrue(layout.labelled());
        for (int n = 0; n < values.length; n++) {
          assertRoomFor(layout, values[n]);
        }
      }
    }
  }

  private static void assertRoomFor(BarLayout layout, double value) {
    Box inner = layout.plot().inner();
    Lettering texts = layout.plot().page().texts();
    double end = layout.along().at(value);
    double width = texts.width(layout.chart().number(value)) + 0.25 * texts.size();
    double height = 1.15 * texts.height();
    if (layout.upright()) {
      assertTrue(value < 0 ? end + height <= inner.bottom() : end - height >= inner.y());
    } else {
      assertTrue(value < 0 ? end - width >= inner.x() : end + width <= inner.right() + 0.01);
    }
  }

  @Test
  void numbersHaveThreeDigitsUnlessAllAreWhole() {
    BarChart chart = Samples.bars(23, 18.64, 0.08317, 0);
    assertEquals("23.0", chart.number(23));
    assertEquals("18.6", chart.number(18.64));
    assertEquals("0.0832", chart.number(0.08317));
    assertEquals("0", chart.number(0));
    assertEquals("1,234", Samples.bars(1234, Double.NaN).number(1234));
  }

  @Test
  void barsBeginAtZero() {
    BarLayout layout = layout(Samples.bars(1000, 1001));
    assertEquals(layout.plot().inner().bottom(), layout.along().at(0), 1e-9);
    assertEquals(layout.plot().inner().bottom(), layout.bar(0, 0).bottom(), 1e-9);
  }

  @Test
  void barsOfAGroupLieSideBySide() {
    BarLayout layout = layout(Samples.bars());
    Box seen = layout.bar(0, 0);
    Box heldOut = layout.bar(0, 1);
    assertEquals(seen.bottom(), heldOut.y(), 1e-9);
    assertTrue(heldOut.bottom() < layout.bar(1, 0).y());
  }

  @Test
  void onlySeveralSeriesAreNamed() {
    assertTrue(layout(Samples.bars(1, 2)).plot().legend().items().isEmpty());
    List<String> shown =
        layout(Samples.bars()).plot().legend().items().stream()
            .flatMap(item -> item.shown().stream())
            .toList();
    assertEquals(List.of("squared error", "seen", "held out", "mean image"), shown);
  }

  @Test
  void aBarThatIsNoNumberIsNotPainted() {
    assertTrue(count(Samples.bars(2, 2), Ink.BLUE) > 1.8 * count(Samples.bars(2, Double.NaN)));
    assertEquals(0, count(Samples.bars(Double.NaN), Ink.BLUE));
  }

  private static long count(BarChart chart) {
    return count(chart, Ink.BLUE);
  }

  private static long count(BarChart chart, Ink ink) {
    FigureImage image = new FigureImage((int) WIDTH, (int) HEIGHT, 1);
    image.paint(chart, STYLE);
    int rgb = ink.on(Theme.LIGHT).getRGB();
    return Arrays.stream(image.pixels()).filter(pixel -> pixel == rgb).count();
  }

  @Test
  void theBarUnderThePointerTellsItsNumber() {
    BarChart chart = Samples.bars();
    BarLayout layout = layout(chart);
    Box seen = layout.bar(0, 0);
    Optional<String> text = at(chart, seen.x() + 3, seen.y() + 2);
    assertEquals(Optional.of("PCA, 30 components, seen: 13.20 ± 0.4000"), text);
    Box last = layout.bar(2, 1);
    text = at(chart, last.right() + 30, last.y() + 2);
    assertEquals(Optional.of("denoising autoencoder, held out: 8.900"), text);
    assertEquals(Optional.empty(), at(chart, 200, 3));
    assertEquals(Optional.of("0: 7"), at(Samples.bars(7), 200, 100));
    assertFalse(at(Samples.bars(Double.NaN), 200, 100).isPresent());
  }

  @Test
  void numbersWithoutANameAreRefused() {
    List<BarChart.Series> two = List.of(new BarChart.Series("", Ink.BLUE, new double[2]));
    assertThrows(IllegalArgumentException.class, () -> new BarChart("", "", List.of("one"), two));
    assertThrows(
        IllegalArgumentException.class,
        () -> new BarChart.Series("", Ink.BLUE, new double[2], new double[1]));
  }

  private static BarChart chart(String... names) {
    double[] values = new double[names.length];
    Arrays.setAll(values, n -> 12.34 + n);
    return new BarChart("", "", List.of(names), List.of(new BarChart.Series("", Ink.BLUE, values)));
  }

  private static Optional<String> at(BarChart chart, double x, double y) {
    return chart.valueAt(x, y, WIDTH, HEIGHT, STYLE);
  }

  private static BarLayout layout(BarChart chart) {
    return BarLayout.of(chart, Page.of(chart, WIDTH, HEIGHT, STYLE));
  }

  private static Lettering texts() {
    return STYLE.texts(WIDTH, HEIGHT);
  }
}

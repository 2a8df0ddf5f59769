package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotLayoutTest {

  private static final List<Legend.Entry> TWO =
      List.of(
          new Legend.Entry("training set", Ink.BLUE, Legend.Sign.LINE),
          new Legend.Entry("测试集（未见过）", Ink.GREEN, Legend.Sign.LINE));

  @ParameterizedTest
  @CsvSource({
    "120, 80",
    "150, 100",
    "200, 130",
    "260, 158",
    "370, 120",
    "370, 260",
    "720, 300",
    "1200, 800",
    "4000, 3000",
    "90, 400"
  })
  void labelsNeitherOverlapNorLeaveThePage(double width, double height) {
    for (double most : new double[] {1, 9, 1200, 1e6, 3e8, 1e-7}) {
      Plot plot = plot(width, height, new Range(0, most), new Range(-most, most));
      assertTickLabelsApart(plot);
      assertInside(plot, width, height);
    }
  }

  @Test
  void theLegendLiesAboveThePlot() {
    for (double width = 60; width < 900; width += 37) {
      Plot plot = plot(width, width * 0.7, new Range(0, 10), new Range(0, 1));
      assertEquals(
          2,
          plot.legend().items().stream().filter(i -> i.entry().sign() == Legend.Sign.LINE).count());
      assertTrue(plot.page().content().y() + plot.legend().height() <= plot.inner().y());
    }
  }

  @Test
  void wholeNumbersGetNoTicksBetween() {
    Plot plot =
        new PlotLayout(page(800, 300), "epoch", "", TWO, new Range(0, 3), new Range(0, 1), 1, 0)
            .plot();
    assertEquals(List.of("0", "1", "2", "3"), plot.xTicks().labels());
  }

  @Test
  void noDataNoTicks() {
    Plot plot = plot(370, 260, Range.EMPTY, Range.EMPTY);
    assertEquals(0, plot.xTicks().values().length + plot.yTicks().values().length);
  }

  private static Plot plot(double width, double height, Range x, Range y) {
    return new PlotLayout(page(width, height), "step", "nats", TWO, x, y, 0, 0).plot();
  }

  private static Page page(double width, double height) {
    return Page.of(Samples.single(), width, height, Style.screen(Theme.LIGHT));
  }

  private static void assertTickLabelsApart(Plot plot) {
    double free = -1;
    for (int i = 0; i < plot.xTicks().values().length; i++) {
      assertTrue(plot.tickStart(i) > free, "tick labels overlap");
      free = plot.tickStart(i) + plot.page().texts().width(plot.xTicks().labels().get(i));
    }
    if (plot.labelInRow() && !plot.xLabel().isEmpty()) {
      assertTrue(free < plot.xLabelStart(), "tick label touches the axis label");
    }
    Lettering texts = plot.page().texts();
    double pitch =
        plot.yTicks().values().length < 2
            ? texts.height()
            : plot.y().at(plot.yTicks().values()[0]) - plot.y().at(plot.yTicks().values()[1]);
    assertTrue(pitch >= 0.9 * texts.height(), "labels of the vertical axis overlap");
  }

  private static void assertInside(Plot plot, double width, double height) {
    Lettering texts = plot.page().texts();
    for (String label : plot.yTicks().labels()) {
      assertTrue(plot.inner().x() - plot.gap() - texts.width(label) >= 0, label + " is clipped");
    }
    boolean label = !plot.xLabel().isEmpty() && !plot.labelInRow();
    double row = plot.tickRow() + (label ? 1.2 : 0) * texts.height() + texts.height();
    assertTrue(plot.xTicks().values().length == 0 || row <= height + 1, "clipped below");
    assertTrue(plot.xLabelStart() + texts.width(plot.xLabel()) <= width + 0.01, "clipped right");
  }
}

package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineExplorerTest {
  private static final Style STYLE = Style.screen(Theme.LIGHT);
  private static final int WIDTH = 600;
  private static final int HEIGHT = 300;

  private LineChart chart = falling(1000);
  private Exploration exploration = Exploration.NONE;

  /** A cliff from 1,000 at step 1 down to 1 at the last, ever flatter. */
  private static LineChart falling(int steps) {
    double[] x = IntStream.rangeClosed(1, steps).asDoubleStream().toArray();
    double[] y = Arrays.stream(x).map(step -> 1000 / step).toArray();
    return new LineChart("error", "step", "", List.of(new LineChart.Line("test", Ink.BLUE, x, y)));
  }

  private LineChart looked() {
    return chart.explored(exploration);
  }

  private Plot plot() {
    return new LineView(looked(), Page.of(looked(), WIDTH, HEIGHT, STYLE)).plot();
  }

  private void take(Gesture gesture) {
    exploration = chart.explore(exploration, gesture, WIDTH, HEIGHT, STYLE);
  }

  @Test
  void tailIsZoomedAndTheVerticalAxisFitsIt() {
    assertTrue(plot().y().range().max() >= 1000);
    double end = plot().x().to();
    take(new Gesture.Zoom(end, HEIGHT / 2.0, 2));
    assertEquals(500.5, plot().x().range().min(), 0.6);
    assertEquals(1000, plot().x().range().max());
    assertTrue(plot().y().range().max() < 3, plot().y().range()::toString);
  }

  @Test
  void endThatIsShownGoesOnWithTheRun() {
    take(new Gesture.Zoom(plot().x().to(), 0, 4));
    double from = plot().x().range().min();
    chart = falling(3000);
    assertEquals(from, plot().x().range().min());
    assertEquals(3000, plot().x().range().max());
  }

  @Test
  void partInTheMiddleStaysWhereItIs() {
    take(new Gesture.Zoom(plot().x().at(500), 0, 10));
    Range before = plot().x().range();
    assertEquals(99.9, before.span(), 1e-6);
    chart = falling(3000);
    assertEquals(before, plot().x().range());
    take(new Gesture.Pan(plot().x().at(500), 0, plot().x().at(550), 0));
    assertEquals(before.min() - 50, plot().x().range().min(), 1e-6);
    assertEquals(before.max() - 50, plot().x().range().max(), 1e-6);
  }

  @Test
  void allComesBackAndNothingBeyondItIsShown() {
    take(new Gesture.Zoom(plot().x().at(400), 0, 3));
    assertNotEquals(Exploration.NONE, exploration);
    take(new Gesture.Zoom(plot().x().at(400), 0, 0.01));
    assertEquals(Exploration.NONE, exploration);
    take(new Gesture.Magnify(2));
    take(new Gesture.Reset());
    assertEquals(Exploration.NONE, exploration);
    take(new Gesture.Pan(300, 0, 200, 0));
    assertEquals(Exploration.NONE, exploration);
  }

  @Test
  void otherGesturesChangeNothing() {
    take(new Gesture.Magnify(3));
    Exploration before = exploration;
    take(new Gesture.Point(300, 100));
    take(new Gesture.Click(300, 100));
    take(new Gesture.Nudge(1, 0));
    take(new Gesture.Brush(200, 0, 300, 90));
    assertSame(before, exploration);
  }

  @Test
  void zoomEndsBeforeNumbersDo() {
    for (int n = 0; n < 200; n++) {
      take(new Gesture.Magnify(1.5));
    }
    assertTrue(plot().x().range().span() > 0.05, plot().x().range()::toString);
  }

  @Test
  void equalRatiosStayEquallyFarApart() {
    chart = falling(1000).withLogarithmicX();
    take(new Gesture.Zoom(plot().x().to(), 0, 3));
    assertEquals(100, plot().x().range().min(), 0.5);
  }

  @Test
  void nothingIsPaintedOutsideOfThePlot() {
    Box whole = plot().inner();
    take(new Gesture.Zoom(plot().x().to(), 0, 4));
    FigureImage image = new FigureImage(WIDTH, HEIGHT, 1);
    image.paint(looked(), STYLE);
    int line = STYLE.colour(Ink.BLUE).getRGB();
    Box inner = plot().inner();
    long outside =
        IntStream.range(0, WIDTH * HEIGHT)
            .filter(n -> image.pixels()[n] == line)
            .filter(n -> n % WIDTH < inner.x() - 1 || n % WIDTH > inner.right() + 1)
            .filter(n -> Math.floorDiv(n, WIDTH) > whole.y())
            .count();
    assertEquals(0, outside);
  }

  @Test
  void chartWithoutValuesIsLeftAlone() {
    chart = new LineChart("", "", "", List.of());
    take(new Gesture.Magnify(2));
    assertEquals(Exploration.NONE, exploration);
  }
}

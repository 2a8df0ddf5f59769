package io.github.autoencoderlab.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurvePathTest {

  private static final int WIDTH = 100;
  private static final Axis X = new Axis(new Range(0, 99_999), 0, WIDTH);
  private static final Axis Y = new Axis(new Range(-1, 1), 50, 0);

  @Test
  void decimationKeepsLowestAndHighestOfEveryColumn() {
    double[] y = new Random(1).doubles(100_000, -1, 1).toArray();
    y[12_345] = -1;
    y[54_321] = 1;
    Path2D path = path(y);
    assertEquals(0, path.getBounds2D().getMinY(), 1e-9);
    assertEquals(50, path.getBounds2D().getMaxY(), 1e-9);
    for (int column = 0; column < WIDTH; column++) {
      assertSameExtent(y, path, column);
    }
  }

  @Test
  void aHundredThousandPointsBecomeAtMostFourPerColumn() {
    double[] y = new Random(1).doubles(100_000, -1, 1).toArray();
    assertTrue(count(path(y), PathIterator.SEG_LINETO) <= 4 * (WIDTH + 1) + 1);
  }

  @Test
  void aPointBetweenGapsBecomesADot() {
    double[] y = {1, 1, Double.NaN, 0, Double.NaN};
    LineChart.Line line = new LineChart.Line("l", Ink.BLUE, new double[] {0, 1, 2, 3, 4}, y);
    Axis x = new Axis(new Range(0, 4), 0, 40);
    CurvePath curve = CurvePath.of(line, x, Y, 1, 3);
    assertEquals(new Rectangle2D.Double(27, 22, 6, 6), curve.dots().getBounds2D());
  }

  @Test
  void aPointThatIsNotFiniteLeavesAGap() {
    double[] y =
        IntStream.range(0, 100_000).mapToDouble(i -> i == 50_000 ? Double.NaN : 0).toArray();
    assertEquals(2, count(path(y), PathIterator.SEG_MOVETO));
  }

  private static Path2D path(double[] y) {
    double[] x = IntStream.range(0, y.length).asDoubleStream().toArray();
    return CurvePath.of(new LineChart.Line("l", Ink.BLUE, x, y), X, Y, 1, 3).path();
  }

  private static void assertSameExtent(double[] y, Path2D path, int column) {
    Range points = Range.EMPTY;
    for (int i = 0; i < y.length; i++) {
      if ((int) X.at(i) == column) {
        points = points.with(Y.at(y[i]));
      }
    }
    Range drawn = Range.EMPTY;
    double[] at = new double[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      it.currentSegment(at);
      drawn = (int) at[0] == column ? drawn.with(at[1]) : drawn;
    }
    assertEquals(points, drawn);
  }

  private static int count(Path2D path, int kind) {
    int count = 0;
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      count += it.currentSegment(new double[6]) == kind ? 1 : 0;
    }
    return count;
  }
}

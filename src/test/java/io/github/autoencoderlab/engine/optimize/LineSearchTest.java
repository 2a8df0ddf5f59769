package io.github.autoencoderlab.engine.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineSearchTest {
  /** The test functions of Moré and Thuente (1994), section 5. */
  private enum Curve {
    RATIONAL {
      @Override
      double at(double a, double[] slope) {
        slope[0] = (a * a - 2) / ((a * a + 2) * (a * a + 2));
        return -a / (a * a + 2);
      }
    },
    STEEP {
      @Override
      double at(double a, double[] slope) {
        double b = a + 0.004;
        slope[0] = 5 * Math.pow(b, 4) - 8 * Math.pow(b, 3);
        return Math.pow(b, 5) - 2 * Math.pow(b, 4);
      }
    },
    WAVES {
      @Override
      double at(double a, double[] slope) {
        double bend = 0.01;
        double size = 2 * (1 - bend) / (39 * Math.PI);
        double frequency = 39 * Math.PI / 2;
        boolean inBend = Math.abs(a - 1) < bend;
        slope[0] = inBend ? (a - 1) / bend : Math.signum(a - 1);
        slope[0] += size * frequency * Math.cos(frequency * a);
        double base = inBend ? (a - 1) * (a - 1) / (2 * bend) + bend / 2 : Math.abs(a - 1);
        return base + size * Math.sin(frequency * a);
      }
    };

    abstract double at(double a, double[] slope);
  }

  private record Along(Curve curve) implements Objective {
    @Override
    public int size() {
      return 1;
    }

    @Override
    public double at(double[] x, double[] gradient) {
      return curve.at(x[0], gradient);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RATIONAL, 1e-3, 0.1", "RATIONAL, 0.1, 0.1", "RATIONAL, 10, 0.1", "RATIONAL, 1000, 0.1",
    "STEEP, 1e-3, 0.1", "STEEP, 0.1, 0.1", "STEEP, 10, 0.1", "STEEP, 1000, 0.1",
    "WAVES, 1e-3, 0.1", "WAVES, 0.1, 0.1", "WAVES, 10, 0.1", "WAVES, 1000, 0.1",
    "RATIONAL, 1e-3, 0.9", "STEEP, 1000, 0.9", "WAVES, 10, 0.9",
  })
  void endsWhereTheStrongWolfeConditionsHold(Curve curve, double first, double curvature) {
    Along objective = new Along(curve);
    LineSearch search = new LineSearch(objective, curvature);
    Point point = new Point(1);
    search.evaluate(point);
    double value = point.value;
    double slope = point.gradient[0];
    double length = search.search(point, new double[] {1}, first);
    assertEquals(length, point.x[0]);
    assertTrue(point.value <= value + 1e-4 * length * slope, "decrease");
    assertTrue(Math.abs(point.gradient[0]) <= -curvature * slope, "curvature");
    assertTrue(search.evaluations() <= 20, () -> search.evaluations() + " evaluations");
  }
}

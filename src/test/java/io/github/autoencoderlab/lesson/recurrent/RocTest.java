package io.github.autoencoderlab.lesson.recurrent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RocTest {
  @Test
  void areaIsTheShareOfPairsInTheRightOrderTiesByHalf() {
    SplittableRandom random = new SplittableRandom(1);
    double[] normal = random.ints(40, 0, 12).asDoubleStream().toArray();
    double[] abnormal = random.ints(30, 3, 15).asDoubleStream().toArray();
    double pairs = 0;
    for (double a : normal) {
      for (double b : abnormal) {
        pairs += b > a ? 1 : b == a ? 0.5 : 0;
      }
    }
    assertEquals(pairs / 40 / 30, Roc.auc(normal, abnormal), 1e-12);
  }

  @Test
  void thereIsNoneWithoutExamplesOfBothKinds() {
    assertEquals(Double.NaN, Roc.auc(new double[] {1}, new double[0]));
    assertEquals(Double.NaN, Roc.auc(new double[0], new double[] {1}));
  }

  @Test
  void soManyPercentAreNotAboveAPercentile() {
    double[] scores = {5, 1, 4, 2, 3};
    assertEquals(5, Roc.percentile(scores, 100));
    assertEquals(4, Roc.percentile(scores, 80));
    assertEquals(5, Roc.percentile(scores, 81));
    assertEquals(3, Roc.percentile(scores, 50));
    assertEquals(5, scores[0], "left unmodified");
  }

  @Test
  void theAreaBelowTheCurveIsTheAuc() {
    SplittableRandom random = new SplittableRandom(2);
    double[] normal = random.ints(50, 0, 20).asDoubleStream().toArray();
    double[] abnormal = random.ints(60, 5, 30).asDoubleStream().toArray();
    Roc.Curve curve = Roc.curve(normal, abnormal);
    double[] x = curve.falsePositives();
    double[] y = curve.truePositives();
    double area = 0;
    for (int n = 1; n < x.length; n++) {
      area += (x[n] - x[n - 1]) * (y[n] + y[n - 1]) / 2;
    }
    assertEquals(Roc.auc(normal, abnormal), area, 1e-12);
    assertEquals(0, x[0] + y[0]);
    assertEquals(2, x[x.length - 1] + y[y.length - 1]);
  }

  @Test
  void everyThresholdIsAPointOfTheCurve() {
    double[] normal = {1, 2, 2, 3};
    double[] abnormal = {2, 4};
    Roc.Curve curve = Roc.curve(normal, abnormal);
    assertArrayEquals(new double[] {0, 0, 0.25, 0.75, 1}, curve.falsePositives());
    assertArrayEquals(new double[] {0, 0.5, 0.5, 1, 1}, curve.truePositives());
    assertEquals(curve.falsePositives()[2], Roc.above(normal, 2));
    assertEquals(curve.truePositives()[2], Roc.above(abnormal, 2));
  }
}

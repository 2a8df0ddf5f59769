package io.github.autoencoderlab.lesson.recurrent;

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
}

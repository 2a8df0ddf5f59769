package io.github.autoencoderlab.lesson.deep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.stack.Coder;
import io.github.autoencoderlab.lesson.kit.PcaBaseline;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is decoded half way between two codes, looked for among the training examples. */
class HalfwayTest {
  private static final Coder COPY =
      new Coder() {
        @Override
        public Matrix encode(Matrix x) {
          return new Matrix(x.rows(), x.columns()).set(x);
        }

        @Override
        public Matrix decode(Matrix h) {
          return encode(h);
        }
      };

  @Test
  void aNetThatCopiesDecodesTheMeanOfTwoExamples() throws Exception {
    DataSet data = DataSets.open("rectangles:train=50,test=4");
    Map<String, Double> numbers = new HashMap<>();
    Halfway.put(numbers, COPY, data, new PcaBaseline(data));
    assertEquals(numbers.get("mixedDistance"), numbers.get("betweenDistance"), 1e-4);
    assertEquals(byHand(data), numbers.get("mixedDistance"), 1e-3);
    assertTrue(byHand(data) > 0);
  }

  private static double byHand(DataSet data) {
    float[] test = data.test().first(4);
    float[] train = data.train().first(50);
    int size = data.test().size();
    double sum = 0;
    for (int pair = 0; pair < 2; pair++) {
      double least = Double.MAX_VALUE;
      for (int n = 0; n < 50; n++) {
        double distance = 0;
        for (int i = 0; i < size; i++) {
          double mean = (test[2 * pair * size + i] + test[(2 * pair + 1) * size + i]) / 2.0;
          distance += Math.pow(mean - train[n * size + i], 2);
        }
        least = Math.min(least, distance);
      }
      sum += least;
    }
    return sum / 2;
  }
}

package io.github.autoencoderlab.data;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.RealData;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Are the bundled digits like real ones? A 3-nearest-neighbour classifier on raw pixels that has
 * seen only them is asked about the 10,000 test digits of MNIST.
 */
class PenDigitsOnMnistTest {
  private static final int NEIGHBOURS = 3;
  private static final int CLASSES = 10;
  private static final int AT_ONCE = 500;
  private static final double LEAST = 0.9;

  @Test
  void threeNearestBundledDigitsTellMnistsTestDigits() throws Exception {
    Examples known = DataSets.open(DataSets.DIGITS).train();
    Examples asked = DataSets.open(RealData.mnist().toString()).test();
    int[][] confusion = confusion(known, asked);
    double right = 0;
    StringBuilder recalls = new StringBuilder();
    for (int digit = 0; digit < CLASSES; digit++) {
      right += confusion[digit][digit];
      double recall = 100.0 * confusion[digit][digit] / Arrays.stream(confusion[digit]).sum();
      recalls.append(String.format(Locale.ROOT, " %d: %.1f", digit, recall));
    }
    double accuracy = right / asked.count();
    String report =
        String.format(
            Locale.ROOT,
            "bundled digits on MNIST: %.2f %% (%s %%)",
            100 * accuracy,
            recalls.toString().strip());
    System.out.println(report);
    assertTrue(accuracy >= LEAST, report);
  }

  /** Counts of true class by class told. */
  private static int[][] confusion(Examples known, Examples asked) {
    Matrix examples = new Matrix(known.size(), known.count()).set(known.first(known.count()));
    float[] halfSquares = halfSquares(known);
    Matrix queries = new Matrix(asked.size(), AT_ONCE);
    Matrix products = new Matrix(known.count(), AT_ONCE);
    float[] pixels = new float[AT_ONCE * asked.size()];
    int[][] confusion = new int[CLASSES][CLASSES];
    for (int first = 0; first < asked.count(); first += AT_ONCE) {
      int count = Math.min(AT_ONCE, asked.count() - first);
      for (int n = 0; n < count; n++) {
        asked.copy(first + n, pixels, n * asked.size());
      }
      float[] product = products.productTransposed(examples, queries.set(pixels)).toArray();
      for (int n = 0; n < count; n++) {
        int told = vote(product, n * known.count(), halfSquares, known.labels());
        confusion[asked.labels()[first + n]][told]++;
      }
    }
    return confusion;
  }

  /** Of ½|x − q|² = ½|x|² − xᵀq + ½|q|² the last part is the same for all x. */
  private static int vote(float[] product, int offset, float[] halfSquares, byte[] labels) {
    float[] nearest = new float[NEIGHBOURS];
    Arrays.fill(nearest, Float.POSITIVE_INFINITY);
    int[] classes = new int[NEIGHBOURS];
    for (int x = 0; x < halfSquares.length; x++) {
      float distance = halfSquares[x] - product[offset + x];
      if (distance < nearest[NEIGHBOURS - 1]) {
        insert(distance, labels[x], nearest, classes);
      }
    }
    return majority(classes);
  }

  private static void insert(float distance, int label, float[] nearest, int[] classes) {
    int place = NEIGHBOURS - 1;
    while (place > 0 && nearest[place - 1] > distance) {
      nearest[place] = nearest[place - 1];
      classes[place] = classes[place - 1];
      place--;
    }
    nearest[place] = distance;
    classes[place] = label;
  }

  /** The class of most; where all differ, that of the nearest. */
  private static int majority(int[] classes) {
    return classes[1] == classes[2] ? classes[1] : classes[0];
  }

  private static float[] halfSquares(Examples images) {
    float[] pixels = new float[images.size()];
    float[] halves = new float[images.count()];
    for (int n = 0; n < halves.length; n++) {
      images.copy(n, pixels, 0);
      double sum = 0;
      for (float pixel : pixels) {
        sum += (double) pixel * pixel;
      }
      halves[n] = (float) (sum / 2);
    }
    return halves;
  }
}

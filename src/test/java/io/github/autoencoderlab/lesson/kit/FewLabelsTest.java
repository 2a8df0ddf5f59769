package io.github.autoencoderlab.lesson.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FewLabelsTest {
  /** Two values; the first is about the class, of the two classes in turn, where told says so. */
  private static Codes codes(int count, double told, long seed) {
    Random random = new Random(seed);
    float[] values = new float[2 * count];
    byte[] labels = new byte[count];
    for (int n = 0; n < count; n++) {
      labels[n] = (byte) (n % 2);
      values[2 * n] = (float) (told * labels[n] + 0.1 * random.nextGaussian());
      values[2 * n + 1] = (float) (0.1 * random.nextGaussian());
    }
    return new Codes(new Matrix(2, count).set(values), labels);
  }

  @Test
  void whatTellsTheClassIsRecognisedAndWhatDoesNotIsGuessed() {
    assertEquals(1, FewLabels.accuracy(codes(60, 5, 1), codes(500, 5, 2)));
    assertEquals(0.5, FewLabels.accuracy(codes(60, 0, 1), codes(500, 0, 2)), 0.1);
  }

  @Test
  void scaleOfACodeDoesNotMatter() {
    Codes train = codes(60, 0.2, 1);
    Codes test = codes(500, 0.2, 2);
    double plain = FewLabels.accuracy(train, test);
    assertTrue(plain > 0.7 && plain < 0.95, "easy or hopeless: " + plain);
    assertEquals(plain, FewLabels.accuracy(scaled(train), scaled(test)), 0.004);
  }

  private static Codes scaled(Codes codes) {
    float[] values = codes.h().toArray();
    for (int i = 0; i < values.length; i++) {
      values[i] *= 100;
    }
    return new Codes(new Matrix(2, values.length / 2).set(values), codes.labels());
  }

  @Test
  void eachFoldTakesTenOtherColumnsOfEachClass() {
    byte[] labels = new byte[45];
    for (int n = 0; n < labels.length; n++) {
      labels[n] = (byte) (n < 20 ? 7 : 200);
    }
    int[] first = new int[20];
    int[] second = new int[20];
    for (int n = 0; n < 10; n++) {
      first[n] = n;
      first[10 + n] = 20 + n;
      second[n] = 10 + n;
      second[10 + n] = 30 + n;
    }
    assertArrayEquals(first, FewLabels.labelled(labels, 0));
    assertArrayEquals(second, FewLabels.labelled(labels, 1));
    assertEquals(0, FewLabels.labelled(labels, 2).length);
  }

  @Test
  void tooFewLabelsGiveNoNumber() {
    assertTrue(Double.isNaN(FewLabels.accuracy(codes(18, 5, 1), codes(50, 5, 2))));
  }
}

package io.github.autoencoderlab.lesson.convolutional;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PretrainingStudyTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void aGainIsThatOfPairs() {
    PairedGain gain =
        PairedGain.of(new double[] {0.90, 0.80, 0.95}, new double[] {0.92, 0.81, 0.98});
    // Gains .02, .01, .03: mean .02, deviation .01, t = 4.303 with two degrees of freedom.
    assertEquals(0.02, gain.mean(), ROUNDING);
    assertEquals(4.303 * 0.01 / Math.sqrt(3), gain.half(), ROUNDING);
    assertTrue(Double.isNaN(PairedGain.of(new double[] {1}, new double[] {2}).half()));
    assertThrows(IllegalArgumentException.class, () -> PairedGain.of(new double[1], new double[2]));
  }

  @Test
  void labelsAreDrawnEquallyFromAllClasses() throws Exception {
    Examples train = MapStudiesTest.run("digits", 1).data().train();
    Examples few = PretrainingStudy.labelled(train, 50, 1);
    int[] met = new int[10];
    for (byte label : few.labels()) {
      met[label]++;
    }
    int[] five = new int[10];
    Arrays.fill(five, 5);
    assertArrayEquals(five, met);
    assertArrayEquals(
        few.first(50), PretrainingStudy.labelled(train, 50, 1).first(50), "not repeatable");
    assertFalse(Arrays.equals(few.first(50), PretrainingStudy.labelled(train, 50, 2).first(50)));
  }

  @Test
  void aClassifierBeginsWithTheEncoderAndLeavesItAlone() throws Exception {
    MapRun run = MapStudiesTest.run("digits", 1).with(PretrainingStudy.NET);
    MapTrainer encoder = run.begun();
    encoder.step();
    float[] before = encoder.autoencoder().theta().all().toArray();
    Examples train = run.data().train();
    Matrix x = new Matrix(train.size(), 20).set(train.first(20));
    MapClassifier classifier = new MapClassifier(encoder, train, 50, 0.003, 1);
    float[] codes = new MapJudge(encoder.autoencoder()).codes(x).toArray();
    assertArrayEquals(codes, classifier.net().encode(x).toArray());
    assertArrayEquals(new float[200], classifier.net().output(x).toArray());
    for (int step = 0; step < 40 * classifier.perEpoch(); step++) {
      classifier.step();
    }
    assertTrue(classifier.accuracy(train) > 0.8);
    assertFalse(Arrays.equals(codes, classifier.net().encode(x).toArray()));
    assertArrayEquals(before, encoder.autoencoder().theta().all().toArray());
  }
}

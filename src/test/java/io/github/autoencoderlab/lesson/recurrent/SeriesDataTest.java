package io.github.autoencoderlab.lesson.recurrent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.data.Reals;
import io.github.autoencoderlab.engine.recurrent.SeriesShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesDataTest {
  /** Series n of five steps of two channels holds 10 n, 10 n + 1, … */
  private static Reals series(int... labels) {
    float[] values = new float[10 * labels.length];
    byte[] classes = new byte[labels.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
    }
    for (int n = 0; n < labels.length; n++) {
      classes[n] = (byte) labels[n];
    }
    return new Reals(Kind.SERIES, 5, 2, values, classes);
  }

  private static DataSet data(String name) {
    return new DataSet(name, series(1, 2, 1, 3), series(0, 1, 0, 1, 1));
  }

  @Test
  void stepsTakenTogetherAreTheirMeanChannelByChannel() {
    SeriesData data = SeriesData.of(data("d"), TrainOn.ALL, 2);
    assertEquals(new SeriesShape(2, 2), data.shape());
    assertArrayEquals(new float[] {1, 2, 5, 6}, data.learned().train().first(1), 1e-6f);
    assertArrayEquals(
        new float[] {31, 32, 35, 36},
        SeriesData.first(data.test(), 4).pick(new int[] {3}).first(1));
  }

  @Test
  void aSeriesKeepsTwoSteps() {
    assertEquals(2, SeriesData.of(data("d"), TrainOn.ALL, 20).shape().steps());
  }

  /** As in ECG5000, whose held-out half only says whether a beat is abnormal. */
  @Test
  void eachPartHasItsOwnNumberOfTheNormalClass() {
    SeriesData data = SeriesData.of(data("d"), TrainOn.SUITED, 1);
    assertTrue(data.normalOnly());
    assertEquals(2, data.learned().train().count());
    assertEquals(2, data.learned().test().count());
    assertEquals(3, data.abnormal(10).count());
    assertEquals(1, data.abnormal(1).count());
    assertFalse(data.isAbnormal(2));
    assertTrue(data.isAbnormal(3));
  }

  @ParameterizedTest
  @CsvSource({"ALL, false", "NORMALS, true", "SUITED, false"})
  void dataOfManyClassesHaveNoNormalOneUnlessOneIsAskedFor(TrainOn trainOn, boolean normal) {
    DataSet many = new DataSet("waves", series(0, 1, 2), series(0, 1, 2));
    assertEquals(normal, SeriesData.of(many, trainOn, 1).normalOnly());
    DataSet beats = many.named("ecg:seed=3");
    assertEquals(trainOn != TrainOn.ALL, SeriesData.of(beats, trainOn, 1).normalOnly());
  }

  @Test
  void withoutLabelsAllAreLearnedFrom() {
    Reals bare = new Reals(Kind.SERIES, 2, 1, new float[4], new byte[0]);
    assertFalse(SeriesData.of(new DataSet("ecg", bare, bare), TrainOn.NORMALS, 1).normalOnly());
  }

  @Test
  void meansAreTakenOverExamplesAndTime() {
    float[] means = SeriesData.of(data("d"), TrainOn.ALL, 1).channelMeans();
    assertArrayEquals(new float[] {19, 20}, means, 1e-4f);
  }
}

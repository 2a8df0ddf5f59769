package io.github.autoencoderlab.data.signal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.catalog.DataSets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignalsTest {
  private static final int COUNT = 2000;

  /** Mean squares of waves of amplitude a: a²/2 sine, a² square, a²/3 triangle and sawtooth. */
  @Test
  void wavesHaveThePowerOfTheirForm() throws Exception {
    Examples waves = DataSets.open("waves:noise=0,test=1,train=" + COUNT).train();
    double[] expected = {1 / 2.0, 1, 1 / 3.0, 1 / 3.0};
    double[] power = new double[4];
    float[] one = new float[waves.size()];
    for (int n = 0; n < COUNT; n++) {
      waves.copy(n, one, 0);
      for (float value : one) {
        assertTrue(Math.abs(value) <= 1);
        power[waves.labels()[n]] += value * value / one.length / (COUNT / 4.0);
      }
    }
    for (int form = 0; form < 4; form++) {
      // The mean of a² for a uniform from ½ to 1 is 7/12; five deviations of it are 6 %.
      assertEquals(expected[form] * 7 / 12, power[form], 0.08 * expected[form], "form " + form);
    }
  }

  @Test
  void triangleRisesAsLongAsItFallsAndSawtoothFallsAtOnce() throws Exception {
    Examples waves = DataSets.open("waves:noise=0,test=1,train=400").train();
    float[] one = new float[waves.size()];
    int[] rising = new int[4];
    for (int n = 0; n < 400; n++) {
      waves.copy(n, one, 0);
      for (int t = 1; t < one.length; t++) {
        rising[waves.labels()[n]] += one[t] > one[t - 1] ? 1 : 0;
      }
    }
    assertEquals(0.5, rising[0] / 9900.0, 0.05);
    assertTrue(rising[1] / 9900.0 < 0.06);
    assertEquals(0.5, rising[2] / 9900.0, 0.05);
    assertTrue(rising[3] / 9900.0 > 0.93);
  }

  @Test
  void heartbeatsAreStandardised() throws Exception {
    Examples beats = DataSets.open("ecg:test=1,train=100").train();
    float[] one = new float[beats.size()];
    for (int n = 0; n < 100; n++) {
      beats.copy(n, one, 0);
      double sum = 0;
      double squares = 0;
      for (float value : one) {
        sum += value;
        squares += value * value;
      }
      assertEquals(0, sum / one.length, 1e-5);
      assertEquals(1, squares / one.length, 1e-4);
    }
  }

  /** A ventricular beat is wide: it stays above half of its height three times as long. */
  @Test
  void ventricularBeatsAreWide() throws Exception {
    Examples beats = DataSets.open("ecg:noise=0,test=1,train=400").train();
    double[] widths = new double[4];
    float[] one = new float[beats.size()];
    for (int n = 0; n < 400; n++) {
      beats.copy(n, one, 0);
      float most = 0;
      for (float value : one) {
        most = Math.max(most, value);
      }
      for (float value : one) {
        widths[beats.labels()[n]] += value > most / 2 ? 0.01 : 0;
      }
    }
    assertTrue(widths[1] > 2.5 * widths[0] && widths[1] > 2.5 * widths[2], widths[1] + " steps");
  }

  private static float[][] windows(Examples examples) {
    float[][] windows = new float[examples.count()][examples.size()];
    for (int n = 0; n < windows.length; n++) {
      examples.copy(n, windows[n], 0);
    }
    return windows;
  }

  @Test
  void windowsRollOverOneLongSeries() throws Exception {
    float[][] windows =
        windows(DataSets.open("compressor:steps=20,stride=3,train=1,test=200").test());
    int shift = 3 * Compressor.CHANNELS;
    for (int n = 1; n < windows.length; n++) {
      assertArrayEquals(
          Arrays.copyOfRange(windows[n - 1], shift, windows[n].length),
          Arrays.copyOf(windows[n], windows[n].length - shift));
    }
  }

  /** The speed at the end of a window, the last seven values, is the first of them. */
  @Test
  void everyStateOccursAndDiffersFromTheOthers() throws Exception {
    Examples train = DataSets.open("compressor:noise=0,train=5000,test=1").train();
    float[][] windows = windows(train);
    int[] count = new int[6];
    double[] speed = new double[6];
    double[] vibration = new double[6];
    for (int n = 0; n < windows.length; n++) {
      int state = train.labels()[n];
      int last = windows[n].length - Compressor.CHANNELS;
      count[state]++;
      speed[state] += windows[n][last];
      vibration[state] += windows[n][last + 5];
    }
    for (int state = 0; state < 6; state++) {
      assertTrue(count[state] > 100, state + ": " + count[state]);
    }
    assertTrue(speed[0] / count[0] < -0.8, "stopped");
    assertTrue(speed[2] / count[2] > 0.8, "full load");
    assertTrue(vibration[4] / count[4] > vibration[2] / count[2] + 0.4, "surge shakes");
  }
}

package io.github.autoencoderlab.data.pen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.catalog.DataSets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PenStrokesTest {
  @Test
  void areTheMovementsBehindThePictures() throws Exception {
    DataSet pictures = DataSets.open("digits:train=30,test=20,seed=4");
    DataSet strokes = DataSets.open("pen-strokes:train=30,test=20,seed=4");
    assertArrayEquals(pictures.train().labels(), strokes.train().labels());
    assertArrayEquals(pictures.test().labels(), strokes.test().labels());
  }

  @Test
  void longerSideReachesFromMinusOneToOneButForThePen() throws Exception {
    Examples strokes = DataSets.open("pen-strokes:train=200,test=1").train();
    float[] one = new float[strokes.size()];
    for (int n = 0; n < strokes.count(); n++) {
      strokes.copy(n, one, 0);
      double reach = 0;
      for (int t = 0; t < strokes.rows(); t++) {
        reach = Math.max(reach, Math.max(Math.abs(one[3 * t]), Math.abs(one[3 * t + 1])));
        assertTrue(one[3 * t + 2] == 0 || one[3 * t + 2] == 1);
      }
      assertTrue(reach < 1 && reach > 0.65, "reach " + reach);
      assertEquals(1, one[2], "the pen begins on the paper");
      assertEquals(1, one[one.length - 1], "the pen ends on the paper");
    }
  }

  /** Two strokes of length 1 and a way of length 1 between them, sampled at seven times. */
  @Test
  void samplesLieAtEqualTimesAlsoAboveThePaper() {
    PenDigit digit =
        new PenDigit(
            1,
            "made up",
            List.of(
                new Stroke(List.of(new PenPoint(0, 0, 0), new PenPoint(1, 0, 1))),
                new Stroke(List.of(new PenPoint(1, 1, 2), new PenPoint(0, 1, 3)))),
            1e-9);
    float[] sampled = new float[21];
    new PenTrack(digit).sample(7, sampled, 0);
    float[] expected = {
      -1, -1, 1, 0, -1, 1, 1, -1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, -1, 1, 1,
    };
    assertArrayEquals(expected, sampled, 1e-6f);
  }
}

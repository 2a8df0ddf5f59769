package io.github.autoencoderlab.data.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.catalog.DataSets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShifterTest {
  private static final int WIDTH = 8;

  @Test
  void lowerRowIsTheUpperShiftedAsTheLabelSays() throws Exception {
    Examples all = DataSets.open("shifter").train();
    float[] one = new float[2 * WIDTH];
    for (int n = 0; n < all.count(); n++) {
      all.copy(n, one, 0);
      for (int column = 0; column < WIDTH; column++) {
        int to = Math.floorMod(column + all.labels()[n] - 1, WIDTH);
        assertEquals(one[column], one[WIDTH + to], "example " + n);
      }
    }
  }

  /** 3·2⁸ cases; two even rows look the same thrice, two alternating ones twice. */
  @Test
  void everyCaseIsThereOnce() throws Exception {
    Examples all = DataSets.open("shifter").train();
    Map<String, Integer> counts = new HashMap<>();
    float[] one = new float[2 * WIDTH];
    for (int n = 0; n < all.count(); n++) {
      all.copy(n, one, 0);
      counts.merge(Arrays.toString(one), 1, Integer::sum);
    }
    assertEquals(768, all.count());
    assertEquals(2, counts.values().stream().filter(count -> count == 3).count());
    assertEquals(2, counts.values().stream().filter(count -> count == 2).count());
    assertEquals(768 - 6 - 4 + 4, counts.size());
  }
}

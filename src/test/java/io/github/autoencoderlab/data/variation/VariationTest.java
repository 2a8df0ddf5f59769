package io.github.autoencoderlab.data.variation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.IdxWriter;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.data.catalog.DataSets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariationTest {
  private static final int SIDE = 28;
  private static final int SIZE = SIDE * SIDE;

  /** A blob right of the middle tells by its place how far it was turned. */
  @Test
  void anglesAreUniform(@TempDir Path folder) throws Exception {
    byte[] pixels = new byte[SIZE];
    for (int row = 12; row <= 15; row++) {
      for (int column = 21; column <= 24; column++) {
        pixels[row * SIDE + column] = (byte) 255;
      }
    }
    Images blob = new Images(SIDE, SIDE, pixels, new byte[1]);
    IdxWriter.write(new DataSet("blob", blob, blob), folder);
    int count = 3600;
    Examples turned = DataSets.open("rot:of=" + folder + ",test=1,train=" + count).train();
    int[] sectors = new int[36];
    float[] one = new float[SIZE];
    for (int n = 0; n < count; n++) {
      turned.copy(n, one, 0);
      double angle = angle(one);
      sectors[(int) (36 * angle)]++;
    }
    double chiSquare = 0;
    for (int sector : sectors) {
      chiSquare += Math.pow(sector - 100, 2) / 100;
    }
    // 35 degrees of freedom: 0.1 % lie above 66.6, 0.1 % below 14.7.
    assertTrue(chiSquare < 66.6 && chiSquare > 14.7, "χ² = " + chiSquare);
  }

  /** The direction of the centre of mass, in turns from 0 to 1. */
  private static double angle(float[] picture) {
    double x = 0;
    double y = 0;
    double mass = 0;
    for (int i = 0; i < SIZE; i++) {
      x += picture[i] * (i % SIDE - 13.5);
      int row = i / SIDE;
      y -= picture[i] * (row - 13.5);
      mass += picture[i];
    }
    assertEquals(9, Math.hypot(x, y) / mass, 0.3, "the blob keeps its way from the middle");
    double turns = Math.atan2(y, x) / (2 * Math.PI);
    return turns < 0 ? turns + 1 : turns;
  }

  @Test
  void quarterTurnsAreExact() {
    byte[] from = new byte[SIZE];
    new java.util.Random(1).nextBytes(from);
    byte[] to = new byte[SIZE];
    new Turn(SIDE, Math.PI / 2).apply(from, 0, to, 0);
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        // Counter-clockwise: what was right is now above.
        assertEquals(
            from[row * SIDE + column], to[(SIDE - 1 - column) * SIDE + row], row + ", " + column);
      }
    }
  }

  @Test
  void backgroundNoiseIsUniformAndNeverDarkensADigit() throws Exception {
    DataSet plain = DataSets.open("rot:train=200,test=1");
    DataSet noisy = DataSets.open("bg-rand:train=200,test=1");
    int[] counts = new int[8];
    float[] digit = new float[SIZE];
    float[] one = new float[SIZE];
    Examples digits = DataSets.open("digits").train();
    int matched = 0;
    for (int n = 0; n < 200; n++) {
      noisy.train().copy(n, one, 0);
      // The corner of a digit's picture is always paper.
      for (int corner : new int[] {0, 1, SIDE - 1, SIZE - SIDE, SIZE - 1}) {
        counts[(int) Math.min(7, one[corner] * 8)]++;
      }
      for (int d = 0; d < digits.count() && matched == n; d++) {
        digits.copy(d, digit, 0);
        if (digits.labels()[d] == noisy.train().labels()[n] && nowhereBrighter(digit, one)) {
          matched++;
        }
      }
    }
    assertEquals(200, matched, "a digit is behind every picture");
    double chiSquare = 0;
    for (int count : counts) {
      chiSquare += Math.pow(count - 125, 2) / 125;
    }
    // 7 degrees of freedom: 0.1 % lie above 24.3.
    assertTrue(chiSquare < 24.3, "χ² = " + chiSquare);
    assertEquals(1, plain.account().done().size());
    assertEquals(1, noisy.account().done().size());
  }

  private static boolean nowhereBrighter(float[] digit, float[] picture) {
    for (int i = 0; i < SIZE; i++) {
      if (digit[i] > picture[i]) {
        return false;
      }
    }
    return true;
  }

  @ParameterizedTest
  @ValueSource(strings = {"bg-img", "rot-bg-img"})
  void generatedBackgroundsAreNamedSo(String name) throws Exception {
    DataSet made = DataSets.open(name + ":train=5,test=5");
    assertTrue(made.account().done().toString().contains("data.texture.deadLeaves"));
  }

  @Test
  void moreThanThereAreComeAgainInAnotherWay(@TempDir Path folder) throws Exception {
    DataSet few = DataSets.open("digits:train=7,test=3");
    IdxWriter.write(few, folder);
    DataSet many = DataSets.open("rot:of=" + folder + ",train=14,test=3");
    byte[] labels = many.train().labels();
    assertArrayEquals(Arrays.copyOf(labels, 7), Arrays.copyOfRange(labels, 7, 14));
    float[] values = many.train().first(14);
    for (int n = 0; n < 7; n++) {
      float[] one = Arrays.copyOfRange(values, n * SIZE, (n + 1) * SIZE);
      float[] again = Arrays.copyOfRange(values, (n + 7) * SIZE, (n + 8) * SIZE);
      assertTrue(Arrays.mismatch(one, again) >= 0);
    }
  }

  @Test
  void digitsThatAreChangedAreLeftUnmodified() throws Exception {
    DataSet digits = DataSets.open("digits");
    float[] before = digits.train().first(20);
    DataSets.open("bg-rand:train=20,test=1");
    assertArrayEquals(before, DataSets.open("digits").train().first(20));
  }
}

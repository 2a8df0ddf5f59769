package io.github.autoencoderlab.engine.noise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Scratch;
import io.github.autoencoderlab.engine.array.Team;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorruptionTest {
  private static final int ROWS = 784;
  private static final int COLUMNS = 500;
  private static final int COUNT = ROWS * COLUMNS;

  /** Four standard errors of a share of 392,000 independent draws: at most 4 · ½ / √392,000. */
  private static final double SHARE = 0.0032;

  private static final int ALL = Team.shared().threads();

  @AfterEach
  void allThreadsWorkAgain() {
    Team.shared().setThreads(ALL);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.3, 0.5, 1})
  void maskingPutsThatShareToZeroAndLeavesTheRest(double level) {
    float[] x = grey(0.25f);
    float[] noisy = corrupted(Corruption.MASKING, x, level, 1);
    assertEquals(level, share(noisy, 0), level == 0 || level == 1 ? 0 : SHARE);
    assertEquals(1 - level, share(noisy, 0.25f), level == 0 || level == 1 ? 0 : SHARE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.3, 1})
  void saltAndPepperAreEquallyMany(double level) {
    float[] noisy = corrupted(Corruption.SALT_AND_PEPPER, grey(0.25f), level, 1);
    assertEquals(level / 2, share(noisy, 0), level == 0 ? 0 : SHARE);
    assertEquals(level / 2, share(noisy, 1), level == 0 ? 0 : SHARE);
    assertEquals(1 - level, share(noisy, 0.25f), level == 0 || level == 1 ? 0 : SHARE);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0", "0.1, 9, 9", "0.25, 14, 14", "0.3, 15, 16", "0.5, 20, 20", "1, 28, 28"})
  void blockIsOneRectangleWithinEachImage(double level, int height, int width) {
    float[] noisy = blocks(level);
    for (int n = 0; n < COLUMNS; n++) {
      Rectangle block = covered(noisy, n);
      assertEquals(height * width, block.pixels());
      if (width > 0) {
        assertEquals(height, block.bottom() - block.top() + 1);
        assertEquals(width, block.right() - block.left() + 1);
      }
    }
    // Of whole rows and columns; half a column of 28 pixels is 1.8 % of an image.
    assertEquals(level, share(noisy, 0), 0.5 / 28);
  }

  @Test
  void blockIsAsLikelyAtEveryPlace() {
    int places = 28 - 14 + 1;
    double[] tops = new double[places];
    double[] lefts = new double[places];
    double product = 0;
    int images = 0;
    for (int seed = 1; seed <= 20; seed++) {
      float[] noisy = corrupted(Corruption.BLOCK, grey(0.25f), 0.25, 28, seed);
      for (int n = 0; n < COLUMNS; n++) {
        Rectangle block = covered(noisy, n);
        tops[block.top()]++;
        lefts[block.left()]++;
        product += (block.top() - 7) * (block.left() - 7);
        images++;
      }
    }
    // χ² of 14 degrees of freedom is above 42 in 1 of 10,000 samples.
    assertTrue(chiSquare(tops, images) < 42, () -> Arrays.toString(tops));
    assertTrue(chiSquare(lefts, images) < 42, () -> Arrays.toString(lefts));
    // The variance of a place is (15² − 1) / 12.
    assertEquals(0, product / images, 4 * 18.67 / Math.sqrt(images));
  }

  private static double chiSquare(double[] counts, double all) {
    double expected = all / counts.length;
    return Arrays.stream(counts).map(o -> (o - expected) * (o - expected) / expected).sum();
  }

  @Test
  void blockOfASignalIsAGapInTime() {
    float[] noisy = corrupted(Corruption.BLOCK, grey(0.25f), 0.3, ROWS, 1);
    for (int n = 0; n < COLUMNS; n++) {
      int first = -1;
      int last = -1;
      int zeros = 0;
      for (int i = 0; i < ROWS; i++) {
        if (noisy[n * ROWS + i] == 0) {
          first = first < 0 ? i : first;
          last = i;
          zeros++;
        }
      }
      assertEquals(Math.round(0.3 * ROWS), zeros);
      assertEquals(zeros, last - first + 1);
    }
  }

  @Test
  void rowsMustBeWhole() {
    Matrix x = new Matrix(10, 1);
    Disturbance threes = new Disturbance(Corruption.BLOCK, 0.3, 3);
    assertThrows(
        IllegalArgumentException.class,
        () -> threes.corrupt(new Matrix(10, 1), x, new Randomness(1).at(0, 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "MASKING, -0.1",
    "MASKING, 1.1",
    "SALT_AND_PEPPER, 2",
    "BLOCK, 1.01",
    "BLOCK, NaN",
    "GAUSSIAN, -1",
    "GAUSSIAN, Infinity"
  })
  void levelsWithoutMeaningAreRefused(Corruption corruption, double level) {
    assertThrows(IllegalArgumentException.class, () -> new Disturbance(corruption, level));
  }

  @ParameterizedTest
  @EnumSource(Corruption.class)
  void everyKindIsKnownByItsId(Corruption corruption) {
    assertEquals(corruption, Corruption.of(corruption.id()).orElseThrow());
  }

  private static float[] blocks(double level) {
    return corrupted(Corruption.BLOCK, grey(0.25f), level, 28, 1);
  }

  private record Rectangle(int top, int bottom, int left, int right, int pixels) {}

  private static Rectangle covered(float[] values, int example) {
    int top = 28;
    int bottom = -1;
    int left = 28;
    int right = -1;
    int pixels = 0;
    for (int i = 0; i < ROWS; i++) {
      if (values[example * ROWS + i] == 0) {
        top = Math.min(top, i / 28);
        bottom = Math.max(bottom, i / 28);
        left = Math.min(left, i % 28);
        right = Math.max(right, i % 28);
        pixels++;
      }
    }
    return new Rectangle(top, bottom, left, right, pixels);
  }

  @Test
  void gaussianNoiseIsNormalWithItsDeviation() {
    double[] noise = standardNoise(1);
    Arrays.sort(noise);
    double mean = Arrays.stream(noise).average().orElseThrow();
    double square = Arrays.stream(noise).map(z -> z * z).average().orElseThrow();
    double fourth = Arrays.stream(noise).map(z -> z * z * z * z).average().orElseThrow();
    // Standard errors: 1/√n, √(2/n) and √(96/n).
    assertEquals(0, mean, 4 / Math.sqrt(COUNT));
    assertEquals(1, square, 4 * Math.sqrt(2.0 / COUNT));
    assertEquals(3, fourth, 4 * Math.sqrt(96.0 / COUNT));
    // Kolmogorov and Smirnov: further than 2.0 / √n in 7 of 10,000 samples.
    assertTrue(distanceFromNormal(noise) < 2.0 / Math.sqrt(COUNT));
    assertTrue(noise[0] < -4 && noise[COUNT - 1] > 4);
  }

  private static double[] standardNoise(long seed) {
    float[] x = grey(0.25f);
    float[] noisy = corrupted(Corruption.GAUSSIAN, x, 0.5, seed);
    double[] noise = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      noise[i] = (noisy[i] - x[i]) / 0.5;
    }
    return noise;
  }

  private static double distanceFromNormal(double[] sorted) {
    double most = 0;
    for (int i = 0; i < sorted.length; i++) {
      double p = normalBelow(sorted[i]);
      double n = sorted.length;
      most = Math.max(most, Math.max(Math.abs(p - i / n), Math.abs(p - (i + 1) / n)));
    }
    return most;
  }

  /** Φ(z) by its series around 0 (Marsaglia 2004), exact to 10⁻¹⁴ within ±6. */
  private static double normalBelow(double z) {
    double sum = z;
    double term = z;
    for (int n = 3; n < 200; n += 2) {
      term *= z * z / n;
      sum += term;
    }
    return 0.5 + sum * Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  }

  @Test
  void bothHalvesOfEachGaussianPairAreIndependentOfEachOther() {
    double[] noise = standardNoise(2);
    double product = 0;
    int pairs = 0;
    for (int piece = 0; piece + Scratch.SIZE <= COUNT; piece += Scratch.SIZE) {
      for (int i = 0; i < Scratch.SIZE / 2; i++) {
        product += noise[piece + i] * noise[piece + Scratch.SIZE / 2 + i];
        pairs++;
      }
    }
    assertEquals(0, product / pairs, 4 / Math.sqrt(pairs));
  }

  @ParameterizedTest
  @EnumSource(Corruption.class)
  void noiseIsAFunctionOfSeedAndStepWhateverTheThreads(Corruption corruption) {
    float[] x = grey(0.25f);
    Team.shared().setThreads(1);
    float[] alone = corrupted(corruption, x, 0.3, 1);
    Team.shared().setThreads(ALL);
    assertArrayEquals(alone, corrupted(corruption, x, 0.3, 1));
    if (corruption != Corruption.NONE) {
      assertFalse(Arrays.equals(alone, corrupted(corruption, x, 0.3, 2)));
    }
  }

  @ParameterizedTest
  @EnumSource(Corruption.class)
  void doublePrecisionDrawsTheSame(Corruption corruption) {
    float[] x = grey(0.25f);
    Matrix exact = new Matrix(ROWS, COLUMNS, Precision.DOUBLE);
    Matrix clean = new Matrix(ROWS, COLUMNS, Precision.DOUBLE).set(x);
    corruption.corrupt(exact, clean, 0.3, new Randomness(1).at(5, 0));
    assertArrayEquals(exact.toArray(), corrupted(corruption, x, 0.3, 1), 3e-7f);
  }

  @ParameterizedTest
  @EnumSource(Corruption.class)
  void cleanExamplesAreLeftAsTheyAre(Corruption corruption) {
    Matrix x = new Matrix(3, 5).fill(0.7);
    corruption.corrupt(new Matrix(3, 5), x, 0.5, new Randomness(1).at(0, 0));
    assertArrayEquals(new Matrix(3, 5).fill(0.7).toArray(), x.toArray());
  }

  private static float[] corrupted(Corruption corruption, float[] x, double level, long seed) {
    return corrupted(corruption, x, level, ROWS, seed);
  }

  private static float[] corrupted(
      Corruption corruption, float[] x, double level, int width, long seed) {
    Matrix noisy = new Matrix(ROWS, COLUMNS);
    Matrix clean = new Matrix(ROWS, COLUMNS).set(x);
    Disturbance disturbance = new Disturbance(corruption, level, width);
    disturbance.corrupt(noisy, clean, new Randomness(seed).at(5, 0));
    return noisy.toArray();
  }

  private static float[] grey(float value) {
    float[] x = new float[COUNT];
    Arrays.fill(x, value);
    return x;
  }

  private static double share(float[] values, float of) {
    int count = 0;
    for (float value : values) {
      count += value == of ? 1 : 0;
    }
    return (double) count / values.length;
  }
}

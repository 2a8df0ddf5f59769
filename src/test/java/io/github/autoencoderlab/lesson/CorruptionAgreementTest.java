package io.github.autoencoderlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.engine.Corruption;
import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.Randomness;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Data are spoiled by {@code data} for test sets and pictures, by the engine while training: two
 * pieces of code, which must be one distribution.
 */
class CorruptionAgreementTest {
  private static final int SIZE = 64;
  private static final int COUNT = 5000;
  private static final double SAMPLES = (double) SIZE * COUNT;

  static Stream<Arguments> pairs() {
    return Stream.of(
        Arguments.of(
            new io.github.autoencoderlab.data.corruption.Corruption.Gaussian(0.4),
            Corruption.GAUSSIAN,
            0.4),
        Arguments.of(
            new io.github.autoencoderlab.data.corruption.Corruption.Masking(0.3),
            Corruption.MASKING,
            0.3),
        Arguments.of(
            new io.github.autoencoderlab.data.corruption.Corruption.SaltAndPepper(0.3),
            Corruption.SALT_AND_PEPPER,
            0.3));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void bothHaveTheSameMomentsAndTheSameNeighbours(
      io.github.autoencoderlab.data.corruption.Corruption ours, Corruption theirs, double level) {
    double[] one = moments(ours.of(grey(), COUNT, 1));
    Matrix x = new Matrix(SIZE, COUNT).set(grey().first(COUNT));
    Matrix spoiled = new Matrix(SIZE, COUNT);
    theirs.corrupt(spoiled, x, level, new Randomness(1).at(0, 1));
    double[] other = moments(spoiled.toArray());
    for (int i = 0; i < one.length; i++) {
      // Each is a mean of 320,000 numbers of deviation below 1; five deviations of a difference.
      assertEquals(one[i], other[i], 5 * Math.sqrt(2 / SAMPLES), theirs + ", moment " + i);
    }
  }

  /** Means of x̃, x̃², x̃³ and of the product of neighbours, which tells whether they are free. */
  private static double[] moments(float[] values) {
    double[] moments = new double[4];
    for (int i = 0; i < values.length; i++) {
      double v = values[i];
      moments[0] += v / SAMPLES;
      moments[1] += v * v / SAMPLES;
      moments[2] += v * v * v / SAMPLES;
      moments[3] += v * values[(i + 1) % values.length] / SAMPLES;
    }
    return moments;
  }

  private static Examples grey() {
    byte[] pixels = new byte[SIZE * COUNT];
    java.util.Arrays.fill(pixels, (byte) 102);
    return new Images(8, 8, pixels, new byte[0]);
  }
}

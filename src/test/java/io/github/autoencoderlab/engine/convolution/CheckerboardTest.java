package io.github.autoencoderlab.engine.convolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Randomness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckerboardTest {

  @Test
  void whatRepeatsWithTheStrideIsAllOfTheVariance() {
    float[] board = new float[36];
    for (int n = 0; n < board.length; n++) {
      board[n] = (n / 6 + n % 6) % 2 + 5;
    }
    assertEquals(1, Checkerboard.share(board, 6, 6, 2), 1e-9);
    assertEquals(0, Checkerboard.share(board, 6, 6, 3), 1e-9);
  }

  @Test
  void flatPicturesHaveNone() {
    assertEquals(Double.NaN, Checkerboard.share(new float[64], 8, 8, 2));
  }

  @Test
  void whiteNoiseHasTheShareOfItsFrequencies() {
    float[] noise = new float[28 * 28 * 200];
    new Randomness(5).at(0, 0).uniform(noise, 1);
    // 3 of 783 frequencies; the error of the mean over 200 pictures is about a twentieth of that
    assertEquals(3.0 / 783, Checkerboard.share(noise, 28, 28, 2), 0.001);
  }

  /** Parseval: the same from the discrete Fourier transform. */
  @ParameterizedTest
  @CsvSource({"6, 4, 2", "6, 6, 3", "8, 4, 4", "4, 4, 1"})
  void shareIsThatOfTheFrequenciesOfTheStride(int rows, int columns, int stride) {
    float[] picture = new float[rows * columns];
    new Randomness(6).at(0, 0).uniform(picture, 1);
    double on = 0;
    double all = 0;
    for (int v = 0; v < rows; v++) {
      for (int u = 0; u < columns; u++) {
        double power = v + u == 0 ? 0 : power(picture, rows, columns, v, u);
        all += power;
        on += v * stride % rows == 0 && u * stride % columns == 0 ? power : 0;
      }
    }
    assertEquals(on / all, Checkerboard.share(picture, rows, columns, stride), 1e-6);
  }

  private static double power(float[] picture, int rows, int columns, int v, int u) {
    double re = 0;
    double im = 0;
    for (int n = 0; n < picture.length; n++) {
      int row = n / columns;
      int column = n % columns;
      double place = 1.0 * row * v / rows + 1.0 * column * u / columns;
      re += picture[n] * Math.cos(2 * Math.PI * place);
      im += picture[n] * Math.sin(2 * Math.PI * place);
    }
    return re * re + im * im;
  }

  @Test
  void linesThatFillNoStrideAreLeftOut() {
    float[] board = new float[25];
    for (int n = 0; n < board.length; n++) {
      board[n] = n / 5 == 4 || n % 5 == 4 ? 100 : n % 2;
    }
    assertTrue(Checkerboard.share(board, 5, 5, 2) > 0.99);
  }
}

package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import java.util.SplittableRandom;

/**
 * Pictures that are none of the data. What reconstructs them as well as the data has learned to
 * copy, not what the data look like.
 */
final class Strangers {
  static final int COUNT = 500;

  /** Training examples that noise is put together from, at most. */
  private static final int SOURCES = 2000;

  private static final int PURPOSE = 2_000_003;

  private Strangers() {}

  /**
   * Noise that has of the data what single places say: every value is that of the same place in a
   * training example of its own.
   */
  static Matrix noise(Examples data, long seed) {
    SplittableRandom random = new SplittableRandom(Randomness.mix(seed, 0, PURPOSE));
    int some = Math.min(SOURCES, data.count());
    float[] sources = data.first(some);
    float[] values = new float[COUNT * data.size()];
    for (int at = 0; at < values.length; at++) {
      values[at] = sources[random.nextInt(some) * data.size() + at % data.size()];
    }
    return new Matrix(data.size(), COUNT).set(values);
  }

  /** White outlines of rectangles on black, their corners anywhere. */
  static Matrix rectangles(Examples data, long seed) {
    SplittableRandom random = new SplittableRandom(Randomness.mix(seed, 1, PURPOSE));
    float[] values = new float[COUNT * data.size()];
    for (int n = 0; n < COUNT; n++) {
      Side down = Side.random(data.rows(), random);
      Side across = Side.random(data.columns(), random);
      for (int row = 0; row < data.rows(); row++) {
        for (int column = 0; column < data.columns(); column++) {
          boolean inside = down.holds(row) && across.holds(column);
          boolean edge = down.ends(row) || across.ends(column);
          int at = n * data.size() + row * data.columns() + column;
          values[at] = inside && edge ? 1 : 0;
        }
      }
    }
    return new Matrix(data.size(), COUNT).set(values);
  }

  private record Side(int from, int to) {
    static Side random(int length, SplittableRandom random) {
      int one = random.nextInt(length);
      int other = random.nextInt(length);
      return new Side(Math.min(one, other), Math.max(one, other));
    }

    boolean holds(int at) {
      return from <= at && at <= to;
    }

    boolean ends(int at) {
      return at == from || at == to;
    }
  }

  /** Σ (x − x̄)² over values, mean over examples: the error of what only knows their mean. */
  static double variance(Matrix x) {
    int rows = x.rows();
    float[] values = x.toArray();
    double[] sum = new double[rows];
    double squares = 0;
    for (int n = 0; n < values.length; n++) {
      sum[n % rows] += values[n];
      squares += (double) values[n] * values[n];
    }
    double ofMean = 0;
    for (double one : sum) {
      ofMean += one / x.columns() * one / x.columns();
    }
    return squares / x.columns() - ofMean;
  }
}

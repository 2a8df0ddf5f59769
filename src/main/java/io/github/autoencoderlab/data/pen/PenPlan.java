package io.github.autoencoderlab.data.pen;

import io.github.autoencoderlab.data.random.SeededRandom;
import java.util.stream.IntStream;

/** Which digits are to be written, and with which seeds; no digit depends on the others. */
final class PenPlan {

  private final int[] labels;
  private final long[] seeds;

  /**
   * Plans {@code count} digits, each label equally often to within one, in random order.
   *
   * @throws IllegalArgumentException if {@code count} is negative
   */
  PenPlan(int count, long seed) {
    if (count < 0) {
      throw new IllegalArgumentException("count must not be negative, was " + count);
    }
    var random = new SeededRandom(seed);
    labels = IntStream.range(0, count).map(i -> i % 10).toArray();
    seeds = new long[count];
    random.shuffle(labels);
    for (int i = 0; i < count; i++) {
      seeds[i] = random.nextLong();
    }
  }

  int count() {
    return labels.length;
  }

  /** Writes the digit at a position from 0 to {@code count() - 1}. */
  PenDigit write(int i, Writer writer) {
    return writer.write(labels[i], new SeededRandom(seeds[i]));
  }
}

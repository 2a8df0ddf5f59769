package io.github.autoencoderlab.data;

import java.util.Arrays;

/** All examples of a data set together. */
final class Pool {
  private Pool() {}

  /** Training examples, then test examples; once if they are the same, as those of all patterns. */
  static Examples of(DataSet set) {
    if (set.train() == set.test()) {
      return set.train();
    }
    byte[] labels = labels(set.train(), set.test());
    if (set.train() instanceof Images train && set.test() instanceof Images test) {
      byte[] pixels = joined(train.pixels(), test.pixels());
      return new Images(train.rows(), train.columns(), pixels, labels);
    }
    float[] train = set.train().first(set.train().count());
    float[] test = set.test().first(set.test().count());
    float[] values = Arrays.copyOf(train, train.length + test.length);
    System.arraycopy(test, 0, values, train.length, test.length);
    return new Reals(set.kind(), set.train().rows(), set.train().columns(), values, labels);
  }

  /** None if one of the parts has none. */
  private static byte[] labels(Examples train, Examples test) {
    boolean both = train.labels().length > 0 && test.labels().length > 0;
    return both ? joined(train.labels(), test.labels()) : new byte[0];
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}

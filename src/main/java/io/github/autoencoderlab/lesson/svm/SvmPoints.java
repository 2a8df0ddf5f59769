package io.github.autoencoderlab.lesson.svm;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Labels;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.stream.IntStream;

/**
 * Points of two classes in the plane.
 *
 * @param first the class of sign +1
 * @param second the class of sign −1
 * @param train points that are learned from
 * @param validation points that kernels and costs are chosen by
 * @param test points never learned from
 */
record SvmPoints(int first, int second, Part train, Part validation, Part test) {
  private static final int NOISE = 3_000_001;
  private static final int MOST_VALIDATED = 500;
  private static final int MOST_TESTED = 1000;

  /**
   * Points and their classes.
   *
   * @param x both coordinates of one after the other
   * @param signs +1 or −1
   */
  record Part(float[] x, int[] signs) {
    int count() {
      return signs.length;
    }

    /** The share of points whose sign is not that of f. */
    double errorRate(double[] f) {
      return IntStream.range(0, count()).filter(n -> f[n] > 0 != signs[n] > 0).count()
          / (double) Math.max(1, count());
    }
  }

  /**
   * The first points of data, moved by noise.
   *
   * @param most points to learn from; fewer if else none were left to validate on
   * @param deviation of the normal noise
   * @throws UserException if they are not points in the plane of two classes
   */
  static SvmPoints of(DataSet data, int most, double deviation, long seed) throws UserException {
    Examples train = data.train();
    int[] classes = Labels.classes(train.labels());
    if (train.size() != 2 || classes.length != 2) {
      throw new UserException(
          Message.of("lesson.svm.unsuited", data.name(), train.size(), classes.length));
    }
    int validated = Math.min(MOST_VALIDATED, train.count() / 3);
    int learned = Math.min(most, train.count() - validated);
    float[] moved = moved(train, learned + validated, deviation, seed, 0);
    SvmPoints points =
        new SvmPoints(
            classes[0],
            classes[1],
            part(moved, train.labels(), classes[0], 0, learned),
            part(moved, train.labels(), classes[0], learned, validated),
            held(data.test(), classes[0], deviation, seed));
    if (IntStream.of(points.train().signs()).distinct().count() != 2) {
      throw new UserException(Message.of("lesson.svm.oneClass", data.name(), learned));
    }
    return points;
  }

  private static Part held(Examples test, int first, double deviation, long seed) {
    int count = Math.min(MOST_TESTED, test.count());
    return part(moved(test, count, deviation, seed, 1), test.labels(), first, 0, count);
  }

  private static Part part(float[] x, byte[] labels, int first, int from, int count) {
    float[] own = new float[2 * count];
    System.arraycopy(x, 2 * from, own, 0, own.length);
    return new Part(
        own,
        IntStream.range(from, from + count)
            .map(n -> (labels[n] & 0xff) == first ? 1 : -1)
            .toArray());
  }

  private static float[] moved(
      Examples examples, int count, double deviation, long seed, int part) {
    float[] x = examples.first(count);
    float[] noise = new float[x.length];
    new Randomness(seed).at(part, NOISE).normal(noise);
    for (int i = 0; i < x.length; i++) {
      x[i] += (float) deviation * noise[i];
    }
    return x;
  }
}

package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import java.util.stream.IntStream;

/** Data of which only the first training examples are taken. */
public final class FirstExamples {
  private FirstExamples() {}

  /** The same data with at most so many training examples, and all held-out ones. */
  public static DataSet of(DataSet data, int count) {
    Examples train = data.train();
    if (count >= train.count()) {
      return data;
    }
    int[] places = IntStream.range(0, count).toArray();
    return new DataSet(data.origin(), train.pick(places), data.test(), data.account());
  }
}

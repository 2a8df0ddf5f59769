package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.stream.IntStream;

/**
 * Training examples, some of which are held back to choose the best epoch by.
 *
 * @param train to learn from
 * @param validation the last sixth of the training examples if classes are to be told, or none
 * @param classes that labels tell apart; 0 if there are no labels
 */
record Parts(Examples train, Examples validation, int classes) {
  private static final int SHARE = 6;
  private static final int LEAST = 12;

  static Parts of(DataSet data, boolean classify) throws UserException {
    Examples all = data.train();
    int held = classify ? all.count() / SHARE : 0;
    if (classify && (all.labels().length == 0 || data.test().labels().length == 0)) {
      throw new UserException(Message.of("deep.noLabels", data.name()));
    }
    if (classify && all.count() < LEAST) {
      throw new UserException(Message.of("deep.fewExamples", data.name(), all.count(), LEAST));
    }
    int first = all.count() - held;
    return new Parts(
        classify ? all.pick(IntStream.range(0, first).toArray()) : all,
        all.pick(IntStream.range(first, all.count()).toArray()),
        Math.max(classes(all), classes(data.test())));
  }

  private static int classes(Examples examples) {
    if (examples.labels().length == 0) {
      return 0;
    }
    int largest = 1;
    for (byte label : examples.labels()) {
      largest = Math.max(largest, label & 0xff);
    }
    return largest + 1;
  }
}

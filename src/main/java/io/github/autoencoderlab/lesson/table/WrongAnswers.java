package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds test examples that a model tells wrongly, among the first ones only, as they are shown. */
final class WrongAnswers {
  /** Nothing was asked yet. */
  static final Told NONE = new Told(0, List.of());

  private static final int MOST = 2000;

  private final Examples asked;
  private TableTrial.@Nullable Learned learned;
  private Told told = NONE;

  /**
   * What a model told.
   *
   * @param asked test examples
   * @param wrong those whose class is another
   */
  record Told(int asked, List<Wrong> wrong) {
    /** The share of wrong answers. */
    ErrorRate error() {
      return ErrorRate.of((double) wrong.size() / asked, asked);
    }
  }

  /** An example with its class and the one it was taken for. */
  record Wrong(float[] picture, int label, int told) {}

  WrongAnswers(TableData data) {
    int count = Math.min(MOST, data.test().count());
    asked = data.test().pick(IntStream.range(0, count).toArray());
  }

  /** The same as before for the same model. */
  Told of(TableTrial.Learned now) {
    if (!now.equals(learned)) {
      told = told(now.tell(asked));
      learned = now;
    }
    return told;
  }

  private Told told(byte[] classes) {
    List<Wrong> wrong = new ArrayList<>();
    for (int n = 0; n < classes.length; n++) {
      if (classes[n] != asked.labels()[n]) {
        float[] picture = new float[asked.size()];
        asked.copy(n, picture, 0);
        wrong.add(new Wrong(picture, asked.labels()[n] & 0xff, classes[n] & 0xff));
      }
    }
    return new Told(classes.length, wrong);
  }
}

package io.github.autoencoderlab.lesson.deep;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which label is clamped at the top of a deep belief net. */
public enum ClampedLabel {
  /** Another one in each chain. */
  EACH(-1),
  /** None: the label is free. */
  FREE(-1),
  ZERO(0),
  ONE(1),
  TWO(2),
  THREE(3),
  FOUR(4),
  FIVE(5),
  SIX(6),
  SEVEN(7),
  EIGHT(8),
  NINE(9);

  /** Labels side by side. */
  static final int MOST = 10;

  private final int number;

  ClampedLabel(int number) {
    this.number = number;
  }

  /** What each is called in settings: labels by their number. */
  static List<String> ids() {
    return Stream.concat(
            Stream.of("each", "free"), IntStream.range(0, MOST).mapToObj(String::valueOf))
        .toList();
  }

  /**
   * The label of each chain.
   *
   * @param classes how many labels there are, from 0; of others the last is taken
   * @param chains how many there are if the label is free or the same in all
   * @return empty if it is free
   */
  int[] labels(int classes, int chains) {
    if (classes == 0 || this == FREE) {
      return new int[0];
    }
    return this == EACH
        ? IntStream.range(0, Math.min(MOST, classes)).toArray()
        : IntStream.generate(() -> Math.min(number, classes - 1)).limit(chains).toArray();
  }
}

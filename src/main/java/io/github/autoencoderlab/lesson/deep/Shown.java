package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.Examples;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which held-out examples are shown: the first of each class, then simply the first. */
final class Shown {
  private Shown() {}

  /** Places of so many examples, or of all if there are fewer. */
  static int[] places(Examples examples, int count) {
    Set<Integer> places = new LinkedHashSet<>();
    byte[] labels = examples.labels();
    for (int label = 0; label < count && labels.length > 0; label++) {
      int place = 0;
      while (place < labels.length && labels[place] != (byte) label) {
        place++;
      }
      if (place < labels.length) {
        places.add(place);
      }
    }
    for (int place = 0; place < examples.count() && places.size() < count; place++) {
      places.add(place);
    }
    return places.stream().limit(count).mapToInt(Integer::intValue).toArray();
  }
}

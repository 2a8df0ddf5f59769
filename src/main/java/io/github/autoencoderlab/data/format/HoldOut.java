package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.text.Message;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Parts examples that came without any to test on: of each class every sixth is held out, as of
 * MNIST's 70,000 images every seventh is, in whatever order the classes come; of examples without
 * classes every sixth. Those held out begin with one of each class, since the first are looked at.
 *
 * @param train examples to train on
 * @param test examples held out; the same ones if there is only one
 */
record HoldOut(Examples train, Examples test) {
  private static final int EVERY = 6;
  private static final int MOST_CLASSES = 256;

  static HoldOut of(Examples all, String name) throws DataException {
    int count = all.count();
    if (count == 1) {
      return new HoldOut(all, all);
    }
    int bytes = all instanceof Images ? 1 : Float.BYTES;
    Room.need(
        name, count + "×" + all.rows() + "×" + all.columns(), (long) count * all.size() * bytes);
    BitSet held = heldOut(all);
    int[] trained = IntStream.range(0, count).filter(n -> !held.get(n)).toArray();
    return new HoldOut(all.pick(trained), all.pick(oneOfEachFirst(all.labels(), held)));
  }

  /** Says what was held out. */
  Message said() {
    if (test.equals(train)) {
      return Message.of("data.done.onlyOne");
    }
    String key = isOfEach() ? "data.done.heldOutOfEach" : "data.done.heldOut";
    return Message.of(key, test.count(), train.count() + test.count());
  }

  /** Whether they were held out class by class: no class then loses all it has. */
  private boolean isOfEach() {
    byte[] labels = train.labels();
    return IntStream.range(0, labels.length).anyMatch(n -> labels[n] == test.labels()[0]);
  }

  /** The places of those that are held out: at least one, and not all. */
  private static BitSet heldOut(Examples all) {
    BitSet ofEach = all.labels().length == 0 ? new BitSet() : everySixth(all.labels());
    // Where no class has two examples there is only the order to go by.
    return ofEach.isEmpty() ? everySixth(new byte[all.count()]) : ofEach;
  }

  /** The places held out: first one of each class in the order of classes, then the others. */
  private static int[] oneOfEachFirst(byte[] labels, BitSet held) {
    if (labels.length == 0) {
      return held.stream().toArray();
    }
    SortedMap<Integer, Integer> firsts = new TreeMap<>();
    held.stream().forEach(n -> firsts.putIfAbsent(labels[n] & 0xff, n));
    BitSet others = (BitSet) held.clone();
    firsts.values().forEach(others::clear);
    return IntStream.concat(firsts.values().stream().mapToInt(Integer::intValue), others.stream())
        .toArray();
  }

  /** The last of each six of a class; of two to five the last, of one none. */
  private static BitSet everySixth(byte[] labels) {
    int[] left = new int[MOST_CLASSES];
    for (byte label : labels) {
      left[label & 0xff]++;
    }
    BitSet held = new BitSet(labels.length);
    int[] seen = new int[MOST_CLASSES];
    for (int n = 0; n < labels.length; n++) {
      int label = labels[n] & 0xff;
      seen[label]++;
      left[label]--;
      boolean lastOfFew = left[label] == 0 && seen[label] > 1 && seen[label] < EVERY;
      if (lastOfFew || seen[label] % EVERY == 0) {
        held.set(n);
      }
    }
    return held;
  }
}

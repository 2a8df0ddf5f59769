package io.github.autoencoderlab.data;

import java.util.BitSet;
import java.util.stream.IntStream;

/** What can be said about the classes of examples. */
public final class Labels {
  private Labels() {}

  /** The classes that occur, ascending. */
  public static int[] classes(byte[] labels) {
    BitSet found = new BitSet();
    for (byte label : labels) {
      found.set(label & 0xff);
    }
    return found.stream().toArray();
  }

  /** The places of one class, ascending. */
  static int[] places(byte[] labels, int label) {
    return IntStream.range(0, labels.length).filter(n -> (labels[n] & 0xff) == label).toArray();
  }

  /** The labels at these places; none if there are none. */
  static byte[] pick(byte[] labels, int[] places) {
    byte[] picked = new byte[labels.length == 0 ? 0 : places.length];
    for (int n = 0; n < picked.length; n++) {
      picked[n] = labels[places[n]];
    }
    return picked;
  }
}

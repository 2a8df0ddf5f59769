package io.github.autoencoderlab.data.format;

import java.util.List;

/** Goes through the places of pixels in the order in which their numbers are stored. */
final class Places {
  private final int[] lengths;
  private final int[] strides;
  private final int[] turns;
  private int place;

  Places(Layout layout) {
    this(layout.axes());
  }

  /** Of loops, the slowest first. */
  Places(List<Layout.Axis> axes) {
    lengths = axes.stream().mapToInt(Layout.Axis::length).toArray();
    strides = axes.stream().mapToInt(Layout.Axis::stride).toArray();
    turns = new int[lengths.length];
  }

  /** The place of the next number. */
  int next() {
    int found = place;
    for (int axis = lengths.length - 1; axis >= 0; axis--) {
      place += strides[axis];
      if (++turns[axis] < lengths[axis]) {
        break;
      }
      place -= strides[axis] * lengths[axis];
      turns[axis] = 0;
    }
    return found;
  }
}

package io.github.autoencoderlab.engine.array;

import java.util.ArrayList;
import java.util.List;

/** Where the values of a matrix lie if they do not all lie side by side. */
final class Lattice {
  private final Stride[] axes;

  /**
   * A lattice whose axes are as few and as long as can be.
   *
   * @param axes the fastest first, at least one
   */
  Lattice(List<Stride> axes) {
    List<Stride> merged = new ArrayList<>();
    for (Stride axis : axes) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).isContinuedBy(axis)) {
        merged.set(last, merged.get(last).longer(axis.length()));
      } else if (axis.length() > 1) {
        merged.add(axis);
      }
    }
    if (merged.isEmpty()) {
      merged.add(new Stride(1, 1));
    }
    this.axes = merged.toArray(Stride[]::new);
  }

  /** Whether all values lie side by side. */
  boolean packed() {
    return axes.length == 1 && axes[0].step() == 1;
  }

  /** Places from the first value to the last, both included. */
  long span() {
    long span = 1;
    for (Stride axis : axes) {
      span += axis.reach();
    }
    return span;
  }

  /** How many values there are. */
  long size() {
    long size = 1;
    for (Stride axis : axes) {
      size *= axis.length();
    }
    return size;
  }

  /** Place of the ith value. */
  int place(int i) {
    int rest = i;
    int place = 0;
    for (Stride axis : axes) {
      place += rest % axis.length() * axis.step();
      rest /= axis.length();
    }
    return place;
  }

  /** How many values, from the ith on, follow each other at the same {@link #step}. */
  int run(int i) {
    return axes[0].length() - i % axes[0].length();
  }

  /** Places from one value of a run to the next. */
  int step() {
    return axes[0].step();
  }

  /**
   * Places from one column to the next of a matrix whose columns lie apart, each side by side as
   * BLAS wants it; 0 if they do not.
   */
  int leading(int rows, int columns) {
    if (packed()) {
      return rows;
    }
    if (axes.length == 1) {
      return rows == 1 ? axes[0].step() : 0;
    }
    boolean columnsApart = axes.length == 2 && axes[1].length() == columns;
    return columnsApart && axes[0].step() == 1 && axes[1].step() >= rows ? axes[1].step() : 0;
  }
}

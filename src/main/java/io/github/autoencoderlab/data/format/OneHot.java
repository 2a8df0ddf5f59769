package io.github.autoencoderlab.data.format;

/**
 * Looks for classes that are written as columns of their own, the last of a table: each row has a
 * single 1 among them and 0 else.
 */
final class OneHot {
  private static final int ROWS_PER_CLASS = 2;

  private final TextTable table;
  private final int first;

  /**
   * Looks at a table.
   *
   * @param first the first column that is not passed over
   */
  OneHot(TextTable table, int first) {
    this.table = table;
    this.first = first;
  }

  /** How many columns they are; 0 if there are none such. */
  int count() {
    int least = 2;
    int most = Math.min(LabelWords.MOST, table.columns() - first - 2);
    for (int row = 0; row < table.rows() && least <= most; row++) {
      int one = fromEnd(row, 0);
      if (one < 0) {
        return 0;
      }
      least = Math.max(least, one + 1);
      int next = fromEnd(row, one + 1);
      // What is neither 0 nor 1 ends the columns that may be classes, as a second 1 does.
      most = Math.min(most, next < 0 ? -next - 1 : next);
    }
    if (table.rows() < ROWS_PER_CLASS * least) {
      return 0;
    }
    for (int count = least; count <= most; count++) {
      if (Layout.isSquare(table.columns() - first - count)) {
        return count;
      }
    }
    return least <= most && restIsNotBinary(least) ? least : 0;
  }

  /**
   * Where the next 1 stands in a row, counted from the end.
   *
   * @return −1 − its place if something else than 0 stands before it, or the row's beginning
   */
  private int fromEnd(int row, int from) {
    int last = table.columns() - 1;
    for (int place = from; place <= last - first; place++) {
      float value = table.at(row, last - place);
      if (value != 0) {
        return value == 1 ? place : -place - 1;
      }
    }
    return -(last - first + 1) - 1;
  }

  private boolean restIsNotBinary(int count) {
    for (int row = 0; row < table.rows(); row++) {
      for (int column = first; column < table.columns() - count; column++) {
        float value = table.at(row, column);
        if (value != 0 && value != 1) {
          return true;
        }
      }
    }
    return false;
  }
}

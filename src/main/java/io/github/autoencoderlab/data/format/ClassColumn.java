package io.github.autoencoderlab.data.format;

import java.util.Arrays;

/**
 * Looks for the column of the classes by what the columns hold: the first or the last whose whole
 * numbers are few and unlike those of the others. Where the rows without it are square pictures one
 * of the two is expected to be it; else it has to stand out from all others.
 */
final class ClassColumn {
  /** So many columns show what the others are like. */
  private static final int SAMPLE = 64;

  /** A column of more different numbers that are like all others is one of them. */
  private static final int MOST_ALIKE = 32;

  private static final int ROWS_PER_CLASS = 5;

  /** Fewer rows show no difference. */
  private static final int FEW_ROWS = 10;

  private final TextTable table;
  private final int first;
  private final int last;
  private final boolean lastFirst;

  /**
   * Looks at a table.
   *
   * @param first the first column that is not passed over
   * @param lastFirst whether the last column is it where both are as good
   */
  ClassColumn(TextTable table, int first, boolean lastFirst) {
    this.table = table;
    this.first = first;
    this.last = table.columns() - 1;
    this.lastFirst = lastFirst;
  }

  /** The column; {@link LabelColumn#NONE} if there is none. */
  int find() {
    if (last - first < 2) {
      return LabelColumn.NONE;
    }
    Candidate one = new Candidate(first);
    Candidate other = new Candidate(last);
    if (one.isGood() && other.isGood()) {
      return other.isBetterThan(one) ? last : one.isBetterThan(other) || !lastFirst ? first : last;
    }
    return one.isGood() ? first : other.isGood() ? last : LabelColumn.NONE;
  }

  /** A column that may be it, beside a sample of the others. */
  private final class Candidate {
    private final int column;
    private final ColumnValues values;

    /** How many different values each of the others holds, ascending, without constant ones. */
    private final int[] others;

    private final float highest;

    Candidate(int column) {
      this.column = column;
      this.values = ColumnValues.of(table, column);
      int count = Math.min(SAMPLE, last - first);
      int from = column == first ? first + 1 : first;
      int[] distinct = new int[count];
      float high = Float.NEGATIVE_INFINITY;
      for (int n = 0; n < count; n++) {
        int other = from + (int) ((long) n * (last - first) / count);
        ColumnValues found = ColumnValues.of(table, other);
        distinct[n] = found.isConstant() ? 0 : found.distinct();
        high = Math.max(high, found.high());
      }
      this.highest = high;
      this.others = Arrays.stream(distinct).filter(each -> each > 0).sorted().toArray();
    }

    boolean isGood() {
      if (!values.mayBeClasses()) {
        return false;
      }
      if (Layout.isSquare(last - first)) {
        return values.distinct() <= MOST_ALIKE || isUnlikeMost();
      }
      return !restIsWhole() || (!Layout.isSquare(last - first + 1) && standsOut());
    }

    boolean isBetterThan(Candidate other) {
      if (values.rows() < FEW_ROWS) {
        return false;
      }
      if (values.isNearlyConstant() != other.values.isNearlyConstant()) {
        return other.values.isNearlyConstant();
      }
      if (isUnlikeMost() != other.isUnlikeMost()) {
        return isUnlikeMost();
      }
      if (values.isCounted() != other.values.isCounted()) {
        return values.isCounted();
      }
      return values.rows() > 2 * ROWS_PER_CLASS && 2 * values.distinct() <= other.values.distinct();
    }

    /** Fewer different numbers than half the others have by a third, or others than theirs. */
    private boolean isUnlikeMost() {
      int middle = others.length == 0 ? 0 : others[others.length / 2];
      return 3 * values.distinct() <= 2 * middle || isBeyond();
    }

    /** Classes of pictures in black and white. */
    private boolean isBeyond() {
      return highest > 0 && values.high() >= 2 * highest;
    }

    /** Half as many different numbers as nearly all others have, or others than theirs. */
    private boolean standsOut() {
      int few = others.length == 0 ? 0 : others[others.length / 4];
      boolean fewer = 2 * values.distinct() <= few;
      return (fewer || isBeyond())
          && values.isCounted()
          && !values.isNearlyConstant()
          && values.rows() >= ROWS_PER_CLASS * values.distinct();
    }

    private boolean restIsWhole() {
      for (int row = 0; row < table.rows(); row++) {
        for (int other = first; other <= last; other++) {
          float value = table.at(row, other);
          if (other != column && value != Math.rint(value)) {
            return false;
          }
        }
      }
      return true;
    }
  }
}

package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of numbers, all of one length, and perhaps one column that may hold words and some that are
 * passed over; read from text. Decimals stand behind points or, in all rows alike, behind commas.
 */
final class TextTable {
  private static final int CHUNK = 1 << 18;
  private static final char UNDECIDED = 0;

  private final String file;
  private final int columns;
  private final int words;
  private final boolean[] ignored;
  private final List<float[]> chunks = new ArrayList<>();
  private final LabelWords.@Nullable Builder labels;
  private final int rowsPerChunk;
  private long values;

  /** The line in which there were more words than classes; 0 if there was none. */
  private long overfull;

  /** Whether the words came but once each until then. */
  private boolean once;

  /** What stands before decimals; shown by the first number that has some. */
  private char mark = UNDECIDED;

  /**
   * An empty table.
   *
   * @param file what a message calls it
   * @param columns at least 1
   * @param words the column that holds words; −1 if none does
   * @param ignored the columns whose cells are not looked at
   */
  TextTable(String file, int columns, int words, Set<Integer> ignored) {
    this.file = file;
    this.columns = columns;
    this.words = words;
    this.ignored = new boolean[columns];
    ignored.forEach(column -> this.ignored[column] = true);
    this.rowsPerChunk = Math.max(1, CHUNK / columns);
    this.labels = words < 0 ? null : new LabelWords.Builder(16);
  }

  int columns() {
    return columns;
  }

  /** The column that holds words; −1 if none does. */
  int words() {
    return words;
  }

  /** The columns that were passed over. */
  Set<Integer> ignored() {
    return IntStream.range(0, columns)
        .filter(column -> ignored[column])
        .boxed()
        .collect(Collectors.toSet());
  }

  int rows() {
    return (int) (values / columns);
  }

  /** Whether decimals stood behind commas. */
  boolean hasCommas() {
    return mark == ',';
  }

  /**
   * The labels in the column of words.
   *
   * @throws DataException if they are of more kinds than there are classes
   */
  LabelWords labels(String name) throws DataException {
    if (overfull > 0) {
      throw new DataException("data.manyWords", file, words + 1, overfull, LabelWords.MOST);
    }
    return Objects.requireNonNull(labels).build(name);
  }

  /** Whether each row has another word in the column of words, as far as they were counted. */
  boolean hasNoWordTwice() {
    return overfull > 0 ? once : labels != null && labels.kinds() == rows();
  }

  float at(int row, int column) {
    return chunks.get(row / rowsPerChunk)[row % rowsPerChunk * columns + column];
  }

  /**
   * Takes the cell that comes next.
   *
   * @param line where it stands, for messages
   */
  void add(CharSequence cell, long line) throws DataException {
    int column = (int) (values % columns);
    int place = (int) (values / columns % rowsPerChunk) * columns + column;
    if (place == 0) {
      Room.need(file, String.valueOf(values), 2L * rowsPerChunk * columns * Float.BYTES);
      chunks.add(new float[rowsPerChunk * columns]);
    }
    if (column == words) {
      addWord(cell.toString(), line);
    } else if (!ignored[column]) {
      chunks.get(chunks.size() - 1)[place] = number(cell, line, column);
    }
    values++;
  }

  private void addWord(String word, long line) throws DataException {
    if (word.isBlank() || word.equals("?")) {
      throw new DataException("data.missing", file, line, words + 1, word);
    }
    double number = Decimal.parse(word, mark == '.' || word.indexOf('.') >= 0 ? '.' : ',');
    if (labels == null || overfull > 0) {
      return;
    }
    boolean room = Double.isNaN(number) ? labels.add(word) : labels.add(number);
    if (!room) {
      once = hasNoWordTwice();
      overfull = line;
    }
  }

  private float number(CharSequence cell, long line, int column) throws DataException {
    if (mark == UNDECIDED) {
      mark = mark(cell);
    }
    double value = Decimal.parse(cell, mark == ',' ? ',' : '.');
    if (Math.abs(value) <= Float.MAX_VALUE) {
      return (float) value;
    }
    boolean other = mark != UNDECIDED && Decimal.isNumber(cell.toString().replace(',', '.'));
    throw new DataException(
        other ? "data.decimals" : "data.cell",
        file,
        line,
        column + 1,
        Quote.of(cell),
        String.valueOf(mark));
  }

  private static char mark(CharSequence cell) {
    for (int n = 0; n < cell.length(); n++) {
      if (cell.charAt(n) == '.' || cell.charAt(n) == ',') {
        return cell.charAt(n);
      }
    }
    return UNDECIDED;
  }

  /** Its numbers in some of the columns, row by row. */
  Numbers of(int[] kept) {
    return new Numbers() {
      @Override
      public long count() {
        return (long) rows() * kept.length;
      }

      @Override
      public void forEach(Sink sink) throws DataException {
        double[] block = new double[kept.length];
        for (int row = 0; row < rows(); row++) {
          float[] chunk = chunks.get(row / rowsPerChunk);
          int start = row % rowsPerChunk * columns;
          for (int n = 0; n < kept.length; n++) {
            block[n] = chunk[start + kept[n]];
          }
          sink.take(block, kept.length);
        }
      }
    };
  }
}

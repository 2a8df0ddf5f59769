package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rows of numbers, all of one length, and perhaps one column that may hold words; read from text.
 */
final class Table {
  private static final int CHUNK = 1 << 18;

  private final String file;
  private final int columns;
  private final int words;
  private final List<float[]> chunks = new ArrayList<>();
  private final LabelWords.@Nullable Builder labels;
  private final int rowsPerChunk;
  private long values;

  /**
   * An empty table.
   *
   * @param file what a message calls it
   * @param columns at least 1
   * @param words the column that holds words; −1 if none does
   */
  Table(String file, int columns, int words) {
    this.file = file;
    this.columns = columns;
    this.words = words;
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

  int rows() {
    return (int) (values / columns);
  }

  /** The labels in the column of words. */
  LabelWords labels(String name) {
    return Objects.requireNonNull(labels).build(name);
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
    } else {
      chunks.get(chunks.size() - 1)[place] = number(cell, line, column);
    }
    values++;
  }

  private void addWord(String word, long line) throws DataException {
    if (word.isBlank()) {
      throw new DataException("data.cell", file, line, words + 1, word);
    }
    double number = Decimal.parse(word);
    if (labels != null && !(Double.isNaN(number) ? labels.add(word) : labels.add(number))) {
      throw new DataException("data.manyWords", file, words + 1, line, LabelWords.MOST);
    }
  }

  private float number(CharSequence cell, long line, int column) throws DataException {
    double value = Decimal.parse(cell);
    if (Math.abs(value) <= Float.MAX_VALUE) {
      return (float) value;
    }
    throw new DataException("data.cell", file, line, column + 1, Quote.of(cell));
  }

  /** Its numbers without a column, row by row. */
  Numbers without(int column) {
    int kept = columns - (column >= 0 ? 1 : 0);
    return new Numbers() {
      @Override
      public long count() {
        return (long) rows() * kept;
      }

      @Override
      public void forEach(Sink sink) throws DataException {
        double[] block = new double[kept];
        for (int row = 0; row < rows(); row++) {
          for (int from = 0, to = 0; from < columns; from++) {
            if (from != column) {
              block[to++] = at(row, from);
            }
          }
          sink.take(block, kept);
        }
      }
    };
  }
}

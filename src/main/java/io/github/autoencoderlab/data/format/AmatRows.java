package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the bytes of a text of numbers between blanks, once. */
final class AmatRows {
  private static final int LONGEST_CELL = 400;
  private static final int MOST_COLUMNS = 1 << 20;

  /** Bytes of a byte order mark in UTF-8. */
  private static final int MARK = 3;

  private final Content content;
  private final Cell cell = new Cell();
  private final List<String> first = new ArrayList<>();
  private @Nullable TextTable table;
  private long line = 1;
  private int cells;
  private boolean comment;
  private boolean afterReturn;

  AmatRows(Content content) {
    this.content = content;
  }

  /** Takes all rows. */
  void read(InputStream in) throws IOException, DataException {
    if (content.startsWith(0xef, 0xbb, 0xbf)) {
      in.skipNBytes(MARK);
    }
    byte[] buffer = new byte[1 << 16];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      for (int n = 0; n < count; n++) {
        take((char) (buffer[n] & 0xff));
      }
    }
    endOfLine();
  }

  /** What was read. */
  TextTable table() throws DataException {
    if (table == null) {
      throw new DataException("data.noRows", content.name(), 0, 0);
    }
    return table;
  }

  private void take(char letter) throws DataException {
    if (letter == '\n' || letter == '\r') {
      endOfLine();
      // Both together end one line.
      line += afterReturn && letter == '\n' ? 0 : 1;
    } else if ((letter == '#' || letter == '%') && cells == 0 && cell.length == 0) {
      comment = true;
    } else if (!comment) {
      takeOfRow(letter);
    }
    afterReturn = letter == '\r';
  }

  private void takeOfRow(char letter) throws DataException {
    if (letter == ' ' || letter == '\t') {
      endOfCell();
    } else if (cell.length < LONGEST_CELL) {
      cell.letters[cell.length++] = letter;
    } else {
      throw new DataException("data.cell", content.name(), line, cells + 1, Quote.of(cell));
    }
  }

  private void endOfCell() throws DataException {
    if (cell.length == 0) {
      return;
    }
    if (table != null) {
      if (cells == table.columns()) {
        throw ragged(table.columns() + "+", table);
      }
      table.add(cell, line);
    } else {
      first.add(cell.toString());
      if (first.size() > MOST_COLUMNS) {
        throw new DataException("data.manyColumns", content.name(), MOST_COLUMNS);
      }
    }
    cells++;
    cell.length = 0;
  }

  private void endOfLine() throws DataException {
    endOfCell();
    comment = false;
    if (cells == 0) {
      return;
    }
    if (table == null) {
      table = new TextTable(content.name(), cells, LabelColumn.NONE, Set.of());
      for (String word : first) {
        table.add(word, line);
      }
    } else if (cells < table.columns()) {
      throw ragged(String.valueOf(cells), table);
    }
    cells = 0;
  }

  private DataException ragged(String found, TextTable rows) {
    return new DataException("data.ragged", content.name(), line, found, rows.columns());
  }

  /** The cell that is being read; one object for all of them. */
  private static final class Cell implements CharSequence {
    private final char[] letters = new char[LONGEST_CELL];
    private int length;

    @Override
    public int length() {
      return length;
    }

    @Override
    public char charAt(int index) {
      return letters[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new String(letters, start, end - start);
    }

    @Override
    public String toString() {
      return new String(letters, 0, length);
    }
  }
}

package io.github.autoencoderlab.data.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the records of a CSV file: perhaps a header, then rows of one length. */
final class CsvRows {
  /** Where commas separate cells, one inside a cell may be no decimal comma. */
  private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2}(,\\d{3})+");

  private static final int SHOWN_NAMES = 3;

  private final Content content;
  private final Reading reading;
  private final Dialect dialect;
  private final List<Message> done = new ArrayList<>();
  private boolean begun;
  private @Nullable CsvRecord comment;
  private @Nullable CsvRecord first;
  private @Nullable TextTable table;
  private LabelColumn columns;

  CsvRows(Content content, Reading reading, Dialect dialect) {
    this.content = content;
    this.reading = reading;
    this.dialect = dialect;
    this.columns = new LabelColumn(content.name(), List.of(), 0);
  }

  /** Takes the next record; whether the first is a header shows when the second comes. */
  void take(CsvRecord record) throws DataException {
    boolean told = dialect.told() && !begun;
    begun = true;
    if (told || isBlank(record)) {
      return;
    }
    if (record.isComment()) {
      comment = first == null ? record : comment;
    } else if (first == null) {
      first = record;
    } else {
      if (table == null) {
        begin(first, record);
      }
      add(record);
    }
  }

  private static boolean isBlank(CsvRecord record) {
    return record.getFieldCount() == 1 && record.getField(0).isBlank();
  }

  /** What was read. */
  StoredArray array() throws DataException {
    if (first != null && table == null) {
      begin(first, first);
    }
    if (table == null) {
      throw new DataException("data.noRows", content.name(), 0, 0);
    }
    if (table.hasCommas()) {
      done.add(Message.of("data.done.commas"));
    }
    return new LabelledTable(content.name(), table, columns, LabelledTable.Habit.FIRST, done)
        .array(content.place(), StoredArray.Habit.C);
  }

  private void begin(CsvRecord record, CsvRecord next) throws DataException {
    List<String> one = cells(record);
    List<String> two = cells(next);
    boolean header = HeaderRow.isHeader(one, two);
    List<String> names = header ? names(one, two.size()) : commented(one.size());
    int width = header ? names.size() : one.size();
    columns = new LabelColumn(content.name(), names, width);
    List<String> row = header ? two : one;
    int words = words(row, two);
    table = new TextTable(content.name(), width, words, ignored(row, two, words));
    if (!header) {
      add(record);
    } else if (HeaderRow.isNumbers(one)) {
      List<String> shown = one.stream().filter(name -> !name.isBlank()).limit(SHOWN_NAMES).toList();
      done.add(Message.of("data.done.numberNames", Quote.of(String.join(", ", shown))));
    }
  }

  /** The cells of a record, without the empty one behind a separator at its end. */
  private static List<String> cells(CsvRecord record) {
    List<String> all = record.getFields();
    int last = all.size() - 1;
    return last > 0 && all.get(last).isBlank() ? all.subList(0, last) : all;
  }

  /** The names of the columns; one is missing where the rows begin with names of their own. */
  private static List<String> names(List<String> header, int width) {
    List<String> names = new ArrayList<>(header);
    if (header.size() == width - 1) {
      names.add(0, "");
    }
    return names;
  }

  /** Names in a comment above the rows, if they are as many as the columns. */
  private List<String> commented(int width) {
    if (comment == null) {
      return List.of();
    }
    List<String> names = dialect.cells(comment.getField(0));
    return names.size() == width ? names : List.of();
  }

  /** The one column that may hold words: the one asked for, named so, or the first that does. */
  private int words(List<String> one, List<String> two) throws DataException {
    int wanted = columns.asked(reading);
    if (wanted < 0 && reading.label() == null) {
      wanted = columns.named();
    }
    if (wanted >= 0) {
      return wanted;
    }
    int found = LabelColumn.NONE;
    int both = Math.min(one.size(), two.size());
    for (int n = 0; n < both && reading.label() == null; n++) {
      boolean word = HeaderRow.isWord(one.get(n)) && HeaderRow.isWord(two.get(n));
      // What may be names of the rows are classes only if nothing else is.
      if (word && found <= 0) {
        found = n;
      }
    }
    return found;
  }

  /**
   * The columns that are neither labels nor numbers: the first, if it has words or is called an
   * index; all that have words where another one was asked for.
   */
  private Set<Integer> ignored(List<String> one, List<String> two, int words) {
    Set<Integer> ignored = new HashSet<>();
    int most = reading.label() == null ? 1 : one.size();
    for (int n = 0; n < Math.min(most, two.size()); n++) {
      if (HeaderRow.isWord(one.get(n)) && HeaderRow.isWord(two.get(n))) {
        ignored.add(n);
      }
    }
    for (int n = 0; n < one.size(); n++) {
      if (columns.isIndex(n)) {
        ignored.add(n);
      }
    }
    ignored.remove(words);
    return ignored;
  }

  private void add(CsvRecord row) throws DataException {
    TextTable rows = Objects.requireNonNull(table);
    int width = rows.columns();
    int count = row.getFieldCount();
    if (count != width && !(count == width + 1 && row.getField(width).isBlank())) {
      throw new DataException(
          "data.ragged", content.name(), row.getStartingLineNumber(), count, width);
    }
    for (int n = 0; n < width; n++) {
      String cell = row.getField(n).strip();
      if (dialect.separator() == ',' && cell.indexOf(',') >= 0) {
        requireDecimals(cell, row, n);
      }
      rows.add(cell, row.getStartingLineNumber());
    }
  }

  private void requireDecimals(String cell, CsvRecord row, int column) throws DataException {
    TextTable rows = Objects.requireNonNull(table);
    if (column != rows.words() && !rows.hasCommas() && THOUSANDS.matcher(cell).matches()) {
      throw new DataException(
          "data.cell", content.name(), row.getStartingLineNumber(), column + 1, Quote.of(cell));
    }
  }
}

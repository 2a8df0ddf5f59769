package io.github.autoencoderlab.data.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the records of a CSV file: perhaps a header, then rows of one length. */
final class CsvRows {
  /** What programs write where a number is missing or is none. */
  private static final Pattern MISSING =
      Pattern.compile("(?i)[-+]?(nan|inf|infinity|na|n/a|null|none|\\?)?");

  private final Content content;
  private final Reading reading;
  private @Nullable CsvRecord first;
  private @Nullable Table table;
  private LabelColumn columns;

  CsvRows(Content content, Reading reading) {
    this.content = content;
    this.reading = reading;
    this.columns = new LabelColumn(content.name(), List.of(), 0);
  }

  /** Takes the next record; whether the first is a header shows when the second comes. */
  void take(CsvRecord record) throws DataException {
    if (first == null) {
      first = record;
    } else if (table == null) {
      begin(first, record);
      add(record);
    } else {
      add(record);
    }
  }

  /** What was read. */
  StoredArray array() throws DataException {
    if (first != null && table == null) {
      begin(first, first);
    }
    if (table == null) {
      throw new DataException("data.noRows", content.name(), 0, 0);
    }
    return new LabelledTable(content.name(), table, columns, false)
        .array(content.place(), StoredArray.Habit.C);
  }

  private void begin(CsvRecord one, CsvRecord two) throws DataException {
    List<String> header = isHeader(one, two) ? names(one) : List.of();
    columns = new LabelColumn(content.name(), header, one.getFieldCount());
    table =
        new Table(content.name(), one.getFieldCount(), words(header.isEmpty() ? one : two, two));
    if (header.isEmpty()) {
      add(one);
    }
  }

  private static List<String> names(CsvRecord header) {
    List<String> names = new ArrayList<>(header.getFields());
    names.set(0, names.get(0).replace("\ufeff", ""));
    return names;
  }

  /** A word where the next row has a number, or nothing but words, is a name. */
  private static boolean isHeader(CsvRecord one, CsvRecord two) {
    int words = 0;
    for (int n = 0; n < one.getFieldCount(); n++) {
      if (!isNumber(one, n)) {
        words++;
        if (n < two.getFieldCount() && isNumber(two, n)) {
          return true;
        }
      }
    }
    return words == one.getFieldCount();
  }

  private static boolean isNumber(CsvRecord record, int column) {
    return Decimal.isNumber(record.getField(column).replace("\ufeff", "").strip());
  }

  private static boolean isWord(CsvRecord record, int column) {
    return !isNumber(record, column) && !MISSING.matcher(record.getField(column).strip()).matches();
  }

  /** The one column that may hold words: the one asked for, named so, or the first that does. */
  private int words(CsvRecord one, CsvRecord two) throws DataException {
    int wanted = columns.asked(reading);
    if (wanted < 0 && reading.label() == null) {
      wanted = columns.named();
    }
    if (wanted >= 0) {
      return wanted;
    }
    int both = Math.min(one.getFieldCount(), two.getFieldCount());
    for (int n = 0; n < both && reading.label() == null; n++) {
      if (isWord(one, n) && isWord(two, n)) {
        return n;
      }
    }
    return LabelColumn.NONE;
  }

  private void add(CsvRecord row) throws DataException {
    Table rows = java.util.Objects.requireNonNull(table);
    if (row.getFieldCount() != rows.columns()) {
      throw new DataException(
          "data.ragged",
          content.name(),
          row.getStartingLineNumber(),
          row.getFieldCount(),
          rows.columns());
    }
    for (int n = 0; n < row.getFieldCount(); n++) {
      String cell = row.getField(n).strip();
      boolean marked = rows.rows() == 0 && n == 0;
      rows.add(marked ? cell.replace("\ufeff", "") : cell, row.getStartingLineNumber());
    }
  }
}

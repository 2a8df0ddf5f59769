package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.data.format.ArffHeader.Attribute;
import io.github.autoencoderlab.data.format.ArffScanner.Token;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Takes the rows of a file in Weka's format, written in full or sparsely. */
final class ArffRows {
  private final Content content;
  private final List<Attribute> attributes;
  private final ArffScanner scanner;
  private final LabelColumn columns;

  ArffRows(Content content, ArffHeader header, ArffScanner scanner) {
    this.content = content;
    this.attributes = header.attributes();
    this.scanner = scanner;
    this.columns = new LabelColumn(content.name(), header.names(), attributes.size());
  }

  /** Takes all rows. */
  StoredArray read(Reading reading) throws IOException, DataException {
    int classes = classes(reading);
    TextTable table =
        new TextTable(content.name(), attributes.size(), classes, ignored(classes, reading));
    requireNumbers(table);
    for (Token token = scanner.next(); token != Token.END; token = scanner.next()) {
      if (token == Token.OPEN) {
        sparse(table);
      } else if (token == Token.CELL) {
        full(table);
      } else {
        throw ragged(token == Token.LINE ? 0 : 1);
      }
    }
    return new LabelledTable(content.name(), table, columns, LabelledTable.Habit.LAST, List.of())
        .array(content.place(), StoredArray.Habit.C);
  }

  /**
   * The column of the classes: the one asked for or named so, else the last, the first or the only
   * one of words, if its values are listed.
   */
  private int classes(Reading reading) throws DataException {
    if (reading.label() != null) {
      return columns.asked(reading);
    }
    int named = columns.named();
    int last = attributes.size() - 1;
    if (named >= 0) {
      return named;
    }
    for (int column : new int[] {last, 0}) {
      if (attributes.get(column).isNominal()) {
        return column;
      }
    }
    int[] words =
        IntStream.range(0, attributes.size()).filter(n -> attributes.get(n).hasWords()).toArray();
    return words.length == 1 ? words[0] : LabelColumn.NONE;
  }

  /** The first column if it is called an index; those of words where others were asked for. */
  private Set<Integer> ignored(int classes, Reading reading) {
    Set<Integer> ignored = new HashSet<>();
    for (int column = 0; column < attributes.size(); column++) {
      boolean words = reading.label() != null && attributes.get(column).hasWords();
      if (column != classes && (words || columns.isIndex(column))) {
        ignored.add(column);
      }
    }
    return ignored;
  }

  private void requireNumbers(TextTable table) throws DataException {
    Set<Integer> ignored = table.ignored();
    for (int column = 0; column < attributes.size(); column++) {
      Attribute attribute = attributes.get(column);
      if (column != table.words() && !ignored.contains(column) && attribute.hasWords()) {
        throw new DataException(
            "data.arffWords",
            content.name(),
            Quote.of(attribute.name()),
            Quote.of(attribute.values()));
      }
    }
  }

  private void full(TextTable table) throws IOException, DataException {
    int count = 0;
    Token token = Token.CELL;
    for (; token == Token.CELL; token = scanner.next()) {
      if (count == table.columns()) {
        throw ragged(count + 1);
      }
      table.add(scanner.cell(), scanner.line());
      count++;
    }
    if (count < table.columns()) {
      throw ragged(count);
    }
    if (token == Token.OPEN) {
      // The weight of the row.
      pass(Token.CELL);
      pass(Token.CLOSE);
      token = scanner.next();
    }
    requireEnd(token);
  }

  /** Pairs of a column, from 0, and its value; the others are 0 or the first word of their list. */
  private void sparse(TextTable table) throws IOException, DataException {
    String[] cells = new String[table.columns()];
    long line = scanner.line();
    Token token = scanner.next();
    for (; token == Token.CELL; token = scanner.next()) {
      double column = Decimal.parse(scanner.cell());
      if (!(column >= 0 && column < cells.length && column == Math.rint(column))) {
        throw new DataException(
            "data.arffPlace",
            content.name(),
            scanner.line(),
            Quote.of(scanner.cell()),
            cells.length - 1);
      }
      pass(Token.CELL);
      cells[(int) column] = scanner.cell().toString();
    }
    require(token == Token.CLOSE);
    requireEnd(scanner.next());
    for (int column = 0; column < cells.length; column++) {
      List<String> values = attributes.get(column).values();
      String rest = values.isEmpty() ? "0" : values.get(0);
      table.add(cells[column] == null ? rest : cells[column], line);
    }
  }

  private void pass(Token wanted) throws IOException, DataException {
    require(scanner.next() == wanted);
  }

  private void requireEnd(Token token) throws DataException {
    require(token == Token.LINE || token == Token.END);
  }

  private void require(boolean right) throws DataException {
    if (!right) {
      throw new DataException("data.arffRow", content.name(), scanner.line());
    }
  }

  private DataException ragged(int found) {
    String count = found > attributes.size() ? attributes.size() + "+" : String.valueOf(found);
    return new DataException(
        "data.arffRagged", content.name(), scanner.line(), count, attributes.size());
  }
}

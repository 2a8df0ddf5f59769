package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.format.ArffScanner.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a file in Weka's format declares.
 *
 * @param attributes the columns
 */
record ArffHeader(List<Attribute> attributes) {
  private static final int MOST_ATTRIBUTES = 1 << 20;
  private static final Set<String> NUMBERS = Set.of("numeric", "real", "integer");

  ArffHeader {
    attributes = List.copyOf(attributes);
  }

  /**
   * A column.
   *
   * @param name what it is called
   * @param values the words that it may hold; empty if it holds numbers
   */
  record Attribute(String name, List<String> values) {
    Attribute {
      values = List.copyOf(values);
    }

    /** Whether it holds words and not all of them are numbers. */
    boolean hasWords() {
      return values.stream().anyMatch(value -> !Decimal.isNumber(value));
    }

    boolean isNominal() {
      return !values.isEmpty();
    }
  }

  /** The names of the columns. */
  List<String> names() {
    return attributes.stream().map(Attribute::name).toList();
  }

  /**
   * Reads all up to the rows.
   *
   * @throws DataException if it is no such header, or declares what holds no numbers
   */
  static ArffHeader read(Content content, ArffScanner scanner) throws IOException, DataException {
    List<Attribute> attributes = new ArrayList<>();
    while (true) {
      Token token = scanner.next();
      if (token == Token.END) {
        throw new DataException("data.arffNoData", content.name());
      }
      switch (token == Token.CELL ? word(scanner) : "") {
        case "@relation" -> skipLine(scanner);
        case "@attribute" -> attributes.add(attribute(content, scanner));
        case "@data" -> {
          skipLine(scanner);
          if (attributes.isEmpty()) {
            throw new DataException("data.noRows", content.name(), 0, 0);
          }
          return new ArffHeader(attributes);
        }
        default -> throw wrong(content, scanner);
      }
      if (attributes.size() > MOST_ATTRIBUTES) {
        throw new DataException("data.manyColumns", content.name(), MOST_ATTRIBUTES);
      }
    }
  }

  private static Attribute attribute(Content content, ArffScanner scanner)
      throws IOException, DataException {
    require(scanner.next() == Token.CELL, content, scanner);
    String name = scanner.cell().toString();
    Token token = scanner.next();
    if (token == Token.OPEN) {
      return new Attribute(name, values(content, scanner));
    }
    require(token == Token.CELL, content, scanner);
    String type = word(scanner);
    if (!NUMBERS.contains(type)) {
      throw new DataException(
          "data.arffType", content.name(), scanner.line(), Quote.of(name), Quote.of(type));
    }
    skipLine(scanner);
    return new Attribute(name, List.of());
  }

  private static List<String> values(Content content, ArffScanner scanner)
      throws IOException, DataException {
    List<String> values = new ArrayList<>();
    Token token = scanner.next();
    for (; token == Token.CELL; token = scanner.next()) {
      values.add(scanner.cell().toString());
    }
    require(token == Token.CLOSE && !values.isEmpty(), content, scanner);
    skipLine(scanner);
    return values;
  }

  private static String word(ArffScanner scanner) {
    return scanner.cell().toString().toLowerCase(Locale.ROOT);
  }

  private static void skipLine(ArffScanner scanner) throws IOException, DataException {
    Token token = scanner.next();
    while (token != Token.LINE && token != Token.END) {
      token = scanner.next();
    }
  }

  private static void require(boolean right, Content content, ArffScanner scanner)
      throws DataException {
    if (!right) {
      throw wrong(content, scanner);
    }
  }

  private static DataException wrong(Content content, ArffScanner scanner) {
    return new DataException("data.arffHeader", content.name(), scanner.line());
  }
}

package io.github.autoencoderlab.data.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;

/** Comma-separated values (RFC 4180), or separated by semicolons or tabs; a row per image. */
final class CsvFormat implements Format {
  private static final int MOST_COLUMNS = 1 << 20;
  private static final int LONGEST_CELL = 1 << 16;
  private static final int LONGEST_ROW = 1 << 25;
  private static final List<String> ENDINGS = List.of(".csv", ".tsv");

  @Override
  public Message name() {
    return Message.of("data.format.csv");
  }

  @Override
  public boolean recognises(Content content) {
    return TextHead.of(content).filter(head -> isTable(head.lines())).isPresent();
  }

  /** Rows of one length, the last of them mostly numbers. */
  private static boolean isTable(List<String> lines) {
    char separator = separator(lines.get(0));
    int columns = cells(lines.get(0), separator).length;
    List<String> whole = lines.subList(0, Math.max(1, Math.min(5, lines.size() - 1)));
    boolean even = whole.stream().allMatch(line -> cells(line, separator).length == columns);
    String[] last = cells(lines.get(Math.min(5, lines.size()) - 1), separator);
    long numbers = Arrays.stream(last).map(String::strip).filter(Decimal::isNumber).count();
    return columns > 1 && even && 2 * numbers >= last.length;
  }

  private static String[] cells(String line, char separator) {
    return line.split(String.valueOf(separator), -1);
  }

  /** Which of the three separators there are most of. */
  private static char separator(String line) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(line, candidate) > count(line, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char letter) {
    return line.chars().filter(each -> each == letter).count();
  }

  @Override
  public boolean claims(String place) {
    return ENDINGS.stream().anyMatch(place::endsWith);
  }

  @Override
  public List<StoredArray> arrays(Content content, Reading reading)
      throws IOException, DataException {
    List<String> lines =
        TextHead.of(content)
            .orElseThrow(() -> new DataException("data.encoding", content.name()))
            .lines();
    try (Reader text = text(content);
        CsvReader<CsvRecord> records = records(text, separator(lines.get(0)))) {
      CsvRows rows = new CsvRows(content, reading);
      for (CsvRecord record : records) {
        rows.take(record);
      }
      return List.of(rows.array());
    } catch (CsvParseException e) {
      throw new DataException(
          "data.noCsv", content.name(), Quote.of(String.valueOf(e.getMessage())));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Reader text(Content content) throws IOException {
    return new InputStreamReader(
        content.open(),
        TextHead.charset(content)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static CsvReader<CsvRecord> records(Reader text, char separator) {
    CsvRecordHandler handler =
        CsvRecordHandler.of(
            of -> of.maxFields(MOST_COLUMNS).maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_ROW));
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(1 << 20)
        .build(handler, text);
  }
}

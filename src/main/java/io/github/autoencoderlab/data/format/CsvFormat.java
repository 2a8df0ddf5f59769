package io.github.autoencoderlab.data.format;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Comma-separated values (RFC 4180), or separated by semicolons, tabs, bars or blanks, with decimal
 * points or commas, perhaps with comments; a row per image.
 */
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
    return TextHead.of(content).flatMap(Dialect::of).isPresent();
  }

  @Override
  public boolean claims(String place) {
    return ENDINGS.stream().anyMatch(place::endsWith);
  }

  @Override
  public List<StoredArray> arrays(Content content, Reading reading)
      throws IOException, DataException {
    TextHead head =
        TextHead.of(content).orElseThrow(() -> new DataException("data.encoding", content.name()));
    Dialect dialect = Dialect.of(head).orElseGet(() -> Dialect.claimed(head));
    try (Reader text = TextHead.open(content);
        CsvReader<CsvRecord> records = records(text, dialect)) {
      CsvRows rows = new CsvRows(content, reading, dialect);
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

  private static CsvReader<CsvRecord> records(Reader text, Dialect dialect) {
    CsvRecordHandler handler =
        CsvRecordHandler.of(
            of -> of.maxFields(MOST_COLUMNS).maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_ROW));
    boolean blanks = dialect.separator() == Dialect.BLANKS;
    return CsvReader.builder()
        .fieldSeparator(blanks ? '\t' : dialect.separator())
        .commentStrategy(CommentStrategy.READ)
        .commentCharacter(dialect.comment())
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(1 << 20)
        .build(handler, blanks ? new BlankReader(text, dialect.comment()) : text);
  }
}

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
import java.util.Optional;

/**
 * Comma-separated values (RFC 4180), or separated by semicolons, tabs, bars or blanks, with decimal
 * points or commas, perhaps with comments; a row per image, in a cell for each pixel or all in one.
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
    Optional<TextHead> head = TextHead.of(content);
    return head.flatMap(Dialect::of).isPresent() || head.flatMap(PackedColumn::of).isPresent();
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
    Optional<PackedColumn> packed = PackedColumn.of(head);
    if (packed.isPresent()) {
      PackedRows rows = new PackedRows(content, reading, packed.get());
      int first = packed.get().dialect().told() ? 2 : 1;
      forEach(content, packed.get().dialect(), first, rows::take);
      return rows.arrays();
    }
    Dialect dialect = Dialect.of(head).orElseGet(() -> Dialect.claimed(head));
    CsvRows rows = new CsvRows(content, reading, dialect);
    forEach(content, dialect, 0, rows::take);
    return List.of(rows.array());
  }

  /** Takes a record. */
  @FunctionalInterface
  private interface Take {
    void take(CsvRecord record) throws DataException;
  }

  /** Passes on all records but the first ones; comments only where none are left out. */
  private static void forEach(Content content, Dialect dialect, int leftOut, Take sink)
      throws IOException, DataException {
    try (Reader text = TextHead.open(content);
        CsvReader<CsvRecord> records = records(text, dialect)) {
      int left = leftOut;
      for (CsvRecord record : records) {
        boolean passed = leftOut == 0 || (!record.isComment() && left-- <= 0);
        if (passed) {
          sink.take(record);
        }
      }
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

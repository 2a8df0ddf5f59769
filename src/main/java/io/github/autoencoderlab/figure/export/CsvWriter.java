package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes the numbers behind a figure, comma separated, UTF-8, with a header. */
final class CsvWriter implements FigureWriter {

  @Override
  public void write(Figure figure, ExportOptions options, OutputStream out) throws IOException {
    Table table = figure.table();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    de.siegmar.fastcsv.writer.CsvWriter csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder().build(writer);
    try {
      csv.writeRecord(table.header());
      for (int row = 0; row < table.rowCount(); row++) {
        csv.writeRecord(table.row(row));
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }
}

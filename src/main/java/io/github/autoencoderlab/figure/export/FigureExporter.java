package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.file.WholeFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes figures to files; a failure leaves an older file as it was. */
public final class FigureExporter {

  /** Makes an exporter; it holds nothing and may be shared by threads. */
  public FigureExporter() {}

  /**
   * Writes one figure, replacing an older file; the folder is made if it is missing.
   *
   * @throws IOException if the file cannot be written or the picture has too many pixels; the
   *     message names the file and the reason
   */
  public void write(Figure figure, Format format, ExportOptions options, Path target)
      throws IOException {
    Path file = target.toAbsolutePath();
    try {
      if (Files.isDirectory(file)) {
        throw new IOException("it is a folder");
      }
      WholeFile.write(file, out -> writer(format).write(figure, options, out));
    } catch (IOException | RuntimeException e) {
      throw new IOException("Cannot write " + file + ": " + reason(e), e);
    }
  }

  private static FigureWriter writer(Format format) {
    return switch (format) {
      case PNG -> new PngWriter();
      case SVG -> new SvgWriter();
      case PDF -> new PdfWriter();
      case CSV -> new CsvWriter();
    };
  }

  private static String reason(Exception e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof java.nio.file.FileAlreadyExistsException) {
      return "a file stands where its folder should be";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}

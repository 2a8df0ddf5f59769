package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.file.WholeFile;
import io.github.autoencoderlab.text.FileFailure;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes figures to files; a failure leaves an older file as it was. */
public final class FigureExporter {

  /** Makes an exporter; it holds nothing and may be shared by threads. */
  public FigureExporter() {}

  /**
   * Refuses a picture that would have too many pixels, before any work is done for it.
   *
   * @throws UserException that names the file and the sizes
   */
  public void check(FigureFormat format, ExportOptions options, Path target) throws UserException {
    if (format == FigureFormat.PNG) {
      PngWriter.requirePaintable(options, target.toString());
    }
  }

  /**
   * Writes one figure, replacing an older file; the folder is made if it is missing.
   *
   * @throws UserException if the file cannot be written or the picture has too many pixels; it
   *     names the file and the reason
   */
  public void write(Figure figure, FigureFormat format, ExportOptions options, Path target)
      throws UserException {
    Path file = target.toAbsolutePath();
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new UserException(Message.of("file.folder", name));
    }
    check(format, options, file);
    try {
      WholeFile.write(file, out -> writer(format).write(figure, options, out));
    } catch (FileSystemException e) {
      throw new UserException(FileFailure.sentence(e), e);
    } catch (IOException | RuntimeException e) {
      throw new UserException(Message.of("file.failed", name, String.valueOf(e.getMessage())), e);
    } catch (OutOfMemoryError e) {
      throw new UserException(Message.of("figure.noMemory", name), e);
    }
  }

  private static FigureWriter writer(FigureFormat format) {
    return switch (format) {
      case PNG -> new PngWriter();
      case SVG -> new SvgWriter();
      case PDF -> new PdfWriter();
      case CSV -> new CsvWriter();
    };
  }
}

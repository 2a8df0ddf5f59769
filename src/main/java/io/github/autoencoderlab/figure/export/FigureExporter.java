package io.github.autoencoderlab.figure.export;

import io.github.autoencoderlab.figure.Figure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

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
      refuseFolder(file);
      Files.createDirectories(file.getParent());
      writeBeside(figure, format, options, file);
    } catch (IOException | RuntimeException e) {
      throw new IOException("Cannot write " + file + ": " + reason(e), e);
    }
  }

  private static void refuseFolder(Path file) throws IOException {
    if (file.getParent() == null || Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
  }

  private static void writeBeside(Figure figure, Format format, ExportOptions options, Path file)
      throws IOException {
    Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
        writer(format).write(figure, options, out);
      }
      moveOver(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void moveOver(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
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

package io.github.autoencoderlab.data.texture;

import io.github.autoencoderlab.data.DataException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads grey pictures in the binary PGM format (https://netpbm.sourceforge.net/doc/pgm.html). */
final class PgmReader {
  private static final int MOST_GREY = 255;
  private static final int MOST_DIGITS = 5;

  private final InputStream in;

  private PgmReader(InputStream in) {
    this.in = in;
  }

  /**
   * Reads a picture of at most 255 grey values, scaled so that the brightest possible is 255.
   *
   * @throws DataException if it cannot be read or is no such picture
   */
  static Photograph read(Path file) throws DataException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return new PgmReader(in).picture();
    } catch (NumberFormatException | EOFException e) {
      throw new DataException("data.noPgm", file.toString());
    } catch (IOException e) {
      throw new DataException("data.unreadable", file.toString(), String.valueOf(e.getMessage()));
    }
  }

  private Photograph picture() throws IOException {
    if (in.read() != 'P' || in.read() != '5') {
      throw new EOFException();
    }
    int columns = number();
    int rows = number();
    int white = number();
    long size = (long) rows * columns;
    if (size < 1 || size > Integer.MAX_VALUE / 4 || white < 1 || white > MOST_GREY) {
      throw new EOFException();
    }
    byte[] pixels = in.readNBytes((int) size);
    if (pixels.length < size) {
      throw new EOFException();
    }
    for (int i = 0; i < pixels.length && white < MOST_GREY; i++) {
      pixels[i] = (byte) (Math.min(white, pixels[i] & 0xff) * MOST_GREY / white);
    }
    return new Photograph(rows, columns, pixels);
  }

  /** The next number of the header and the one space after it. */
  private int number() throws IOException {
    int next = in.read();
    while (Character.isWhitespace(next) || next == '#') {
      next = next == '#' ? afterLine() : in.read();
    }
    StringBuilder digits = new StringBuilder();
    while (next >= '0' && next <= '9' && digits.length() < MOST_DIGITS) {
      digits.append((char) next);
      next = in.read();
    }
    return Integer.parseInt(digits.toString());
  }

  private int afterLine() throws IOException {
    int next = in.read();
    while (next != '\n' && next >= 0) {
      next = in.read();
    }
    return next;
  }
}

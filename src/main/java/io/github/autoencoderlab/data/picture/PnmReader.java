package io.github.autoencoderlab.data.picture;

import io.github.autoencoderlab.data.ImageSize;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.util.EnumSet;
import java.util.Set;

/**
 * Reads portable maps (https://netpbm.sourceforge.net/doc/): P1 to P3 as text, P4 to P6 as bits.
 */
final class PnmReader {
  private static final int WHITE = 255;
  private static final int MOST_SAMPLE = 65_535;
  private static final int MOST_NUMBER = 100_000_000;

  private final InputStream in;
  private final char kind;
  private final ImageSize size;
  private final int most;
  private final Set<Treatment> done = EnumSet.noneOf(Treatment.class);
  private final int brightest;
  private int low = MOST_SAMPLE;
  private int high;

  private PnmReader(InputStream in, int white) throws IOException {
    this.in = in;
    if (in.read() != 'P') {
      throw new StreamCorruptedException();
    }
    kind = (char) in.read();
    int columns = number();
    int rows = number();
    most = isBits() ? 1 : number();
    if (kind < '1' || kind > '6' || most < 1 || most > MOST_SAMPLE) {
      throw new StreamCorruptedException();
    }
    brightest = most == MOST_SAMPLE ? white : most;
    if (most != WHITE) {
      done.add(Treatment.STEPS);
    }
    try {
      size = new ImageSize(rows, columns);
    } catch (IllegalArgumentException e) {
      throw new StreamCorruptedException();
    }
  }

  static ImageSize size(InputStream in) throws IOException {
    return new PnmReader(in, MOST_SAMPLE).size;
  }

  static Picture read(InputStream in, int white) throws IOException {
    return new PnmReader(in, white).picture();
  }

  private boolean isBits() {
    return kind == '1' || kind == '4';
  }

  private boolean isColour() {
    return kind == '3' || kind == '6';
  }

  private Picture picture() throws IOException {
    byte[] grey = new byte[size.rows() * size.columns()];
    for (int row = 0; row < size.rows(); row++) {
      int bits = 0;
      for (int column = 0; column < size.columns(); column++) {
        bits = kind == '4' ? (column % 8 == 0 ? next() : bits << 1) : 0;
        double light = kind == '4' ? bits >> 7 & 1 : light();
        double white = isBits() ? 1 - light : Math.min(1, light / brightest);
        grey[row * size.columns() + column] = (byte) (int) (white * WHITE + 0.5);
      }
    }
    int told = most == MOST_SAMPLE ? 0 : most;
    return new Picture(size, grey, done, most > WHITE ? new Picture.Deep(low, high, told) : null);
  }

  private double light() throws IOException {
    if (!isColour()) {
      return sample();
    }
    int red = sample();
    int green = sample();
    int blue = sample();
    if (red != green || green != blue) {
      done.add(Treatment.COLOUR);
    }
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  }

  private int sample() throws IOException {
    int value =
        switch (kind) {
          case '1' -> digit();
          case '2', '3' -> number();
          default -> most > WHITE ? next() << 8 | next() : next();
        };
    if (value > most) {
      throw new StreamCorruptedException();
    }
    low = Math.min(low, value);
    high = Math.max(high, value);
    return value;
  }

  /** In a bit map as text, digits need no blanks between them. */
  private int digit() throws IOException {
    int letter = afterBlanks();
    if (letter != '0' && letter != '1') {
      throw new StreamCorruptedException();
    }
    return letter - '0';
  }

  /** A number and the one blank behind it. */
  private int number() throws IOException {
    int letter = afterBlanks();
    int value = 0;
    if (letter < '0' || letter > '9') {
      throw new StreamCorruptedException();
    }
    for (; letter >= '0' && letter <= '9'; letter = in.read()) {
      value = Math.min(MOST_NUMBER, 10 * value + letter - '0');
    }
    return value;
  }

  private int afterBlanks() throws IOException {
    int letter = next();
    boolean comment = letter == '#';
    while (comment || Character.isWhitespace(letter)) {
      letter = next();
      comment = letter == '#' || (comment && letter != '\n' && letter != '\r');
    }
    return letter;
  }

  private int next() throws IOException {
    int value = in.read();
    if (value < 0) {
      throw new EOFException();
    }
    return value;
  }
}

package io.github.autoencoderlab.data.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Text without the mark 0x1a with which programs of DOS end it, often many times to fill a block; a
 * mark with more text behind it is none and stays.
 */
final class DosText extends FilterInputStream {
  private static final char END = 0x1a;
  private static final int LONGEST_FILLING = 4096;

  /** What was read ahead to see whether a mark is the end. */
  private byte[] ahead = new byte[0];

  private int at;

  DosText(InputStream in) {
    super(in);
  }

  /** Without a mark at its end and what follows it. */
  static String of(String text) {
    int end = text.length();
    int marked = end;
    while (end > 0 && isFilling(text.charAt(end - 1))) {
      end--;
      marked = text.charAt(end) == END ? end : marked;
    }
    return text.substring(0, marked);
  }

  private static boolean isFilling(int letter) {
    return letter == END || letter == '\n' || letter == '\r' || letter == ' ' || letter == '\t';
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (at < ahead.length) {
      int count = Math.min(length, ahead.length - at);
      System.arraycopy(ahead, at, target, offset, count);
      at += count;
      return count;
    }
    int count = in.read(target, offset, length);
    int mark = offset;
    while (mark < offset + count && target[mark] != END) {
      mark++;
    }
    boolean marked = mark < offset + count;
    if (!marked || !isFilling(target, mark, offset + count) || !ends()) {
      return count;
    }
    return mark > offset ? mark - offset : -1;
  }

  /** Whether nothing but filling is left. */
  private boolean ends() throws IOException {
    ahead = in.readNBytes(LONGEST_FILLING);
    boolean ends = ahead.length < LONGEST_FILLING && isFilling(ahead, 0, ahead.length);
    at = ends ? ahead.length : 0;
    return ends;
  }

  private static boolean isFilling(byte[] letters, int from, int to) {
    for (int n = from; n < to; n++) {
      if (!isFilling(letters[n])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public long skip(long count) throws IOException {
    return in.readNBytes((int) Math.min(count, LONGEST_FILLING)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}

package io.github.autoencoderlab.data.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through the headers of a tar archive
 * (https://www.gnu.org/software/tar/manual/html_node/Standard.html), with long names as GNU's and
 * POSIX's (pax) programs write them. Links, devices and files with holes are passed over. Not a
 * library's: an archive may be as long as the disk, and no more of it is read than headers of so
 * many files and names of so many bytes (decision 4).
 */
final class TarDirectory {
  static final int BLOCK = 512;

  private static final int NAME = 100;
  private static final int SIZE = 124;
  private static final int SUM = 148;
  private static final int KIND = 156;
  private static final int MAGIC = 257;
  private static final int PREFIX = 345;
  private static final int LONGEST_NAME = 1 << 16;
  private static final String FILES = "\0" + "07";

  private final Store archive;
  private final List<Item> items = new ArrayList<>();

  /** What long headers say of the file behind them; nothing if empty or negative. */
  private String longName = "";

  private long longSize = -1;

  /**
   * A file in an archive.
   *
   * @param name its path
   * @param start the place of its first byte
   * @param length bytes
   */
  record Item(String name, long start, long length) {}

  private TarDirectory(Store archive) {
    this.archive = archive;
  }

  /** Whether the first bytes of a file are a header, by its sum. */
  static boolean isHeader(byte[] head) {
    if (head.length < BLOCK || head[0] == 0) {
      return false;
    }
    long declared = number(head, SUM, 8);
    long sum = 8 * ' ';
    for (int n = 0; n < BLOCK; n++) {
      sum += n >= SUM && n < SUM + 8 ? 0 : head[n] & 0xff;
    }
    return declared == sum;
  }

  /**
   * All files of an archive, up to a number and one more.
   *
   * @throws IOException if it is no whole archive
   */
  static List<Item> items(Store archive, int most) throws IOException {
    TarDirectory directory = new TarDirectory(archive);
    for (long at = 0; at != archive.size() && directory.items.size() <= most; ) {
      byte[] header = archive.bytes(at, BLOCK);
      if (header[0] == 0) {
        break;
      }
      at = directory.take(header, at + BLOCK);
    }
    return directory.items;
  }

  /** Takes a header; says where the next one is. */
  private long take(byte[] header, long start) throws IOException {
    if (!isHeader(header)) {
      throw new StreamCorruptedException("no header");
    }
    char kind = (char) header[KIND];
    boolean named = kind == 'L' || kind == 'x' || kind == 'g' || kind == 'K';
    long length = !named && longSize >= 0 ? longSize : number(header, SIZE, 12);
    if (length < 0 || length > archive.size() - start) {
      throw new EOFException();
    }
    if (named) {
      byte[] text = archive.bytes(start, (int) Math.min(length, LONGEST_NAME));
      takeLong(kind, text);
    } else {
      String name = longName.isEmpty() ? name(header) : longName;
      if (FILES.indexOf(kind) >= 0 && !name.endsWith("/")) {
        items.add(new Item(name.replaceFirst("^(\\./)+", ""), start, length));
      }
      longName = "";
      longSize = -1;
    }
    return start + (length + BLOCK - 1) / BLOCK * BLOCK;
  }

  private void takeLong(char kind, byte[] text) {
    if (kind == 'L') {
      longName = text(text, 0, text.length);
    } else if (kind == 'x') {
      // Lines such as "19 path=long/name".
      for (String line : new String(text, StandardCharsets.UTF_8).split("\n")) {
        String pair = line.substring(line.indexOf(' ') + 1);
        if (pair.startsWith("path=")) {
          longName = pair.substring("path=".length());
        } else if (pair.matches("size=\\d{1,18}")) {
          longSize = Long.parseLong(pair.substring("size=".length()));
        }
      }
    }
  }

  private static String name(byte[] header) {
    String name = text(header, 0, NAME);
    boolean posix = text(header, MAGIC, 6).equals("ustar");
    String prefix = posix ? text(header, PREFIX, 155) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  /** Up to the first zero. */
  private static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    return new String(Arrays.copyOfRange(bytes, from, end), StandardCharsets.UTF_8);
  }

  /** Octal digits, or bits if the first one is set; −1 if it is no number. */
  private static long number(byte[] header, int from, int length) {
    if (header[from] < 0) {
      long value = header[from] & 0x7f;
      for (int n = 1; n < length; n++) {
        value = value << 8 | (header[from + n] & 0xff);
      }
      return value;
    }
    String digits = text(header, from, length).strip();
    return digits.matches("[0-7]{1,20}") ? Long.parseLong(digits, 8) : -1;
  }
}

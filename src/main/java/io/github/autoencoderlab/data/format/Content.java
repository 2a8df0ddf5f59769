package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSource;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.StreamCorruptedException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The content of a data file, decompressed if gzip has compressed it, and its first bytes. */
final class Content {
  /** No deflate stream grows by more than this (RFC 1951: 258 bytes from 2 bits). */
  private static final long MOST_GROWTH = 1032;

  private static final int HEAD = 8192;
  private static final int LIGHT = 32;
  private static final int BUFFER = 1 << 16;

  private final DataSource source;
  private final boolean compressed;
  private final byte[] head;

  private Content(DataSource source, boolean compressed, byte[] head) {
    this.source = source;
    this.compressed = compressed;
    this.head = head;
  }

  /**
   * Looks at the first bytes of a file.
   *
   * @throws DataException if they cannot be read
   */
  static Content of(DataSource source) throws DataException {
    try (InputStream raw = new BufferedInputStream(source.open(), HEAD)) {
      boolean compressed = isGzip(raw);
      InputStream in = compressed ? new GZIPInputStream(raw) : raw;
      return new Content(source, compressed, in.readNBytes(HEAD));
    } catch (IOException e) {
      throw trouble(source.name(), e);
    }
  }

  /** What a message calls the file. */
  String name() {
    return source.name();
  }

  /** Its path inside its folder, without {@code .gz}. */
  String place() {
    String place = source.place();
    return place.endsWith(".gz") ? place.substring(0, place.length() - 3) : place;
  }

  /** Length of the file in bytes, compressed if it is compressed. */
  long size() {
    return source.size();
  }

  /** At most so many bytes can be in it. */
  long most() {
    return compressed || source.packed() ? unpacked(source.size()) : source.size();
  }

  /** At most so many bytes come out of packed ones. */
  static long unpacked(long packed) {
    return packed * MOST_GROWTH;
  }

  /** The first bytes, 8192 or all if there are fewer. */
  byte[] head() {
    return head;
  }

  /** Whether there are more bytes than the first ones. */
  boolean isLongerThanHead() {
    return head.length >= HEAD;
  }

  /** The same with few of its first bytes, for files that are many. */
  Content light() {
    return new Content(source, compressed, Arrays.copyOf(head, Math.min(LIGHT, head.length)));
  }

  /** Whether it is a zip archive, NumPy's {@code .npz} among them. */
  boolean isZip() {
    boolean zip = startsWith('P', 'K', 3, 4) || startsWith('P', 'K', 5, 6);
    return zip && !compressed;
  }

  /** Whether it is a tar archive, perhaps in gzip. */
  boolean isTar() {
    return TarDirectory.isHeader(head);
  }

  /** Whether gzip has compressed it. */
  boolean isCompressed() {
    return compressed;
  }

  /** Whether the same bytes come out of another file; both are read to where they differ. */
  boolean equalsIn(Content other) throws IOException {
    try (InputStream one = open();
        InputStream two = other.open()) {
      byte[] left = one.readNBytes(BUFFER);
      while (Arrays.equals(left, two.readNBytes(BUFFER))) {
        if (left.length < BUFFER) {
          return true;
        }
        left = one.readNBytes(BUFFER);
      }
      return false;
    }
  }

  /** Whether it starts with these bytes. */
  boolean startsWith(int... bytes) {
    for (int n = 0; n < bytes.length; n++) {
      if (n >= head.length || (head[n] & 0xff) != bytes[n]) {
        return false;
      }
    }
    return true;
  }

  /** The first four bytes in hexadecimal, for messages. */
  String start() {
    StringBuilder text = new StringBuilder("0x");
    for (int n = 0; n < Math.min(4, head.length); n++) {
      text.append(String.format("%02x", head[n]));
    }
    return text.toString();
  }

  /** Opens the content from its first byte. */
  InputStream open() throws IOException {
    InputStream raw = source.open();
    try {
      return compressed ? new GZIPInputStream(raw, BUFFER) : new BufferedInputStream(raw, BUFFER);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /** The sentence for what went wrong while the content was read. */
  DataException trouble(IOException cause) {
    return trouble(name(), cause);
  }

  static DataException trouble(String name, IOException cause) {
    if (cause instanceof InterruptedIOException) {
      return new DataException("data.cancelled", name);
    }
    if (cause instanceof EOFException) {
      return new DataException("data.truncated", name);
    }
    if (cause instanceof ZipException) {
      return new DataException("data.gzip", name);
    }
    if (cause instanceof StreamCorruptedException) {
      return new DataException("data.damaged", name);
    }
    if (cause instanceof CharacterCodingException) {
      return new DataException("data.encoding", name);
    }
    return new DataException("data.unreadable", name, String.valueOf(cause.getMessage()));
  }

  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip;
  }
}

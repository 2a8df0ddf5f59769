package io.github.autoencoderlab.data.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the parts of a MAT-file's matrix one after the other. */
final class MatTags {
  private final InputStream in;
  private final ByteOrder order;
  private long taken;

  /**
   * What comes next.
   *
   * @param type how its values are stored
   * @param length of its values in bytes
   * @param padding bytes behind them
   */
  record Tag(int type, long length, int padding) {}

  MatTags(InputStream in, ByteOrder order) {
    this.in = in;
    this.order = order;
  }

  /** Bytes taken so far. */
  long taken() {
    return taken;
  }

  /** The next tag; up to four bytes of values may be inside it, and are what comes then. */
  Tag next() throws IOException {
    int word = bytes(4).getInt();
    if (word >>> 16 == 0) {
      long length = bytes(4).getInt() & 0xffffffffL;
      return new Tag(word, length, (int) (-length & 7));
    }
    int length = word >>> 16;
    if (length > 4) {
      throw new StreamCorruptedException();
    }
    return new Tag(word & 0xffff, length, 4 - length);
  }

  /** The next values, which are few. */
  ByteBuffer small(int most) throws IOException {
    Tag tag = next();
    if (tag.length() > most) {
      throw new StreamCorruptedException();
    }
    ByteBuffer values = bytes((int) tag.length());
    bytes(tag.padding());
    return values;
  }

  /** Passes over bytes. */
  void skip(long count) throws IOException {
    in.skipNBytes(count);
    taken += count;
  }

  /** So many bytes as they are; may be overwritten by the next call. */
  void fill(byte[] target, int count) throws IOException {
    if (in.readNBytes(target, 0, count) < count) {
      throw new EOFException();
    }
    taken += count;
  }

  private ByteBuffer bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    taken += bytes.length;
    if (bytes.length < count) {
      throw new EOFException();
    }
    return ByteBuffer.wrap(bytes).order(order);
  }
}

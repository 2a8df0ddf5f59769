package io.github.autoencoderlab.data.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * A file in a zip archive, as the archive's directory lists it.
 *
 * @param archive where it is
 * @param name as it is written there, in no known character set
 * @param flags what the archive says of it
 * @param method how it is packed
 * @param packed bytes that it takes in the archive
 * @param length bytes that it says it has; not to be believed
 * @param header where it begins
 * @param extra further fields
 */
record ZipItem(
    Store archive,
    byte[] name,
    int flags,
    int method,
    long packed,
    long length,
    long header,
    byte[] extra) {
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_HEADER = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED = 1;
  private static final int UTF_8 = 0x800;
  private static final int BUFFER = 8192;

  /** Whether its name is in UTF-8. */
  boolean isUtf8() {
    return (flags & UTF_8) != 0;
  }

  /** Whether it is there as it is. */
  boolean isStored() {
    return method == STORED;
  }

  /** Whether it is packed in a way that can be undone without a password. */
  boolean canBeRead() {
    return (flags & ENCRYPTED) == 0 && (method == STORED || method == DEFLATED);
  }

  /** Where its bytes begin. */
  private long start() throws IOException {
    ByteBuffer local =
        ByteBuffer.wrap(archive.bytes(header, LOCAL_HEADER)).order(ByteOrder.LITTLE_ENDIAN);
    if (local.getInt(0) != LOCAL) {
      throw new ZipException("no such entry");
    }
    return header + LOCAL_HEADER + (local.getShort(26) & 0xffff) + (local.getShort(28) & 0xffff);
  }

  /** Its bytes as they lie in the archive. */
  Store raw() throws IOException {
    return archive.part(start(), packed);
  }

  /** Its bytes, unpacked. */
  InputStream open() throws IOException {
    if (!canBeRead()) {
      throw new ZipException("packed in a way that is not known");
    }
    InputStream raw = archive.stream(start(), packed);
    return isStored() ? raw : new Unpacked(raw, (int) Math.max(1, Math.min(BUFFER, packed)));
  }

  private static final class Unpacked extends InflaterInputStream {
    private Unpacked(InputStream in, int buffer) {
      super(in, new Inflater(true), buffer);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }
}

package io.github.autoencoderlab.data.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * Reads the directory of a zip archive
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT). The JDK's own reader wants a file
 * on the disk and refuses names that are not of the one character set it was told.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_HEADER = 22;
  private static final int END_64_HEADER = 56;
  private static final int LOCATOR_HEADER = 20;
  private static final int ENTRY_HEADER = 46;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final long IN_EXTRA = 0xffffffffL;
  private static final int SIZES_64 = 1;

  private final Store archive;
  private long start;
  private long length;
  private long before;

  private ZipDirectory(Store archive) {
    this.archive = archive;
  }

  /**
   * All files and folders that an archive lists, up to a number and one more.
   *
   * @throws IOException if it is no whole archive
   */
  static List<ZipItem> items(Store archive, int most) throws IOException {
    ZipDirectory directory = new ZipDirectory(archive);
    directory.find();
    return directory.read(most);
  }

  /** Looks from the end for the record that says where the directory is. */
  private void find() throws IOException {
    int tail = (int) Math.min(archive.size(), END_HEADER + LONGEST_COMMENT);
    ByteBuffer last = little(archive.bytes(archive.size() - tail, tail));
    for (int at = tail - END_HEADER; at >= 0; at--) {
      if (last.getInt(at) == END && at + END_HEADER + unsigned(last, at + 20) <= tail) {
        long end = archive.size() - tail + at;
        length = last.getInt(at + 12) & IN_EXTRA;
        long declared = last.getInt(at + 16) & IN_EXTRA;
        if (length == IN_EXTRA || declared == IN_EXTRA || unsigned(last, at + 10) == 0xffff) {
          declared = find64(end, declared);
        } else {
          start = end - length;
        }
        // What stands before the archive, as in one that unpacks itself, moves all of it.
        before = start - declared;
        if (start < 0 || before < 0) {
          throw new ZipException("no directory");
        }
        return;
      }
    }
    throw new ZipException("no end");
  }

  private long find64(long end, long declared) throws IOException {
    if (end < LOCATOR_HEADER) {
      start = end - length;
      return declared;
    }
    ByteBuffer locator = little(archive.bytes(end - LOCATOR_HEADER, LOCATOR_HEADER));
    if (locator.getInt(0) != LOCATOR_64) {
      start = end - length;
      return declared;
    }
    ByteBuffer large = little(archive.bytes(locator.getLong(8), END_64_HEADER));
    if (large.getInt(0) != END_64) {
      throw new ZipException("no large end");
    }
    length = large.getLong(40);
    start = large.getLong(48);
    if (length < 0 || start < 0 || start > archive.size() - length) {
      throw new ZipException("no directory");
    }
    return start;
  }

  private List<ZipItem> read(int most) throws IOException {
    List<ZipItem> items = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(archive.stream(start, length), 1 << 16)) {
      for (byte[] head = in.readNBytes(ENTRY_HEADER);
          head.length > 0 && items.size() <= most;
          head = in.readNBytes(ENTRY_HEADER)) {
        ByteBuffer entry = little(head);
        if (head.length < ENTRY_HEADER || entry.getInt(0) != ENTRY) {
          throw new ZipException("no entry");
        }
        byte[] name = exactly(in, unsigned(entry, 28));
        byte[] extra = exactly(in, unsigned(entry, 30));
        exactly(in, unsigned(entry, 32));
        items.add(item(entry, name, extra));
      }
    }
    return items;
  }

  private ZipItem item(ByteBuffer entry, byte[] name, byte[] extra) throws IOException {
    long packed = entry.getInt(20) & IN_EXTRA;
    long full = entry.getInt(24) & IN_EXTRA;
    long header = entry.getInt(42) & IN_EXTRA;
    ByteBuffer sizes = little(ZipExtra.field(extra, SIZES_64));
    full = full == IN_EXTRA && sizes.remaining() >= 8 ? sizes.getLong() : full;
    packed = packed == IN_EXTRA && sizes.remaining() >= 8 ? sizes.getLong() : packed;
    header = header == IN_EXTRA && sizes.remaining() >= 8 ? sizes.getLong() : header;
    if (packed < 0 || full < 0 || header < 0 || header + before > archive.size() - packed) {
      throw new EOFException();
    }
    return new ZipItem(
        archive,
        name,
        unsigned(entry, 8),
        unsigned(entry, 10),
        packed,
        full,
        header + before,
        extra);
  }

  private static byte[] exactly(InputStream in, int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException();
    }
    return bytes;
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return bytes.getShort(at) & 0xffff;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}

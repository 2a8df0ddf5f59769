package io.github.autoencoderlab.data;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads IDX files of unsigned bytes, plain or compressed by gzip (the format of MNIST,
 * http://yann.lecun.com/exdb/mnist).
 *
 * <p>A header is not believed: what it declares is compared with what the file can hold before
 * memory is taken, and memory grows only with what is really read.
 */
final class IdxReader {
  private static final int UNSIGNED_BYTE = 0x08;
  private static final int MOST_DIMENSIONS = 4;
  private static final long MOST_BYTES = 1L << 30;

  /** No deflate stream grows by more than this (RFC 1951: 258 bytes from 2 bits). */
  private static final long MOST_GROWTH = 1032;

  private static final int CHUNK = 1 << 16;

  private IdxReader() {}

  /**
   * Reads one file whole.
   *
   * @throws DataException if it cannot be read or is no IDX file of unsigned bytes
   */
  static IdxArray read(DataSource source) throws DataException {
    try (InputStream raw = new BufferedInputStream(source.open(), CHUNK)) {
      boolean compressed = isGzip(raw);
      return compressed
          ? read(new GZIPInputStream(raw, CHUNK), source, source.size() * MOST_GROWTH)
          : read(raw, source, source.size());
    } catch (EOFException e) {
      throw new DataException("data.truncated", source.name());
    } catch (ZipException e) {
      throw new DataException("data.gzip", source.name());
    } catch (IOException e) {
      throw new DataException("data.unreadable", source.name(), String.valueOf(e.getMessage()));
    }
  }

  private static boolean isGzip(InputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip;
  }

  private static IdxArray read(InputStream in, DataSource source, long room)
      throws IOException, DataException {
    String name = source.name();
    List<Integer> shape = shape(in, name);
    long declared = declaredBytes(shape, name);
    if (declared > room) {
      throw new DataException(
          "data.shorterThanDeclared", name, shapeText(shape), declared, source.size());
    }
    byte[] bytes = content(in, (int) declared);
    if (bytes.length < declared) {
      throw new DataException("data.ends", name, shapeText(shape), declared, bytes.length);
    }
    if (in.read() != -1) {
      throw new DataException("data.longerThanDeclared", name, shapeText(shape), declared);
    }
    return new IdxArray(shape, bytes);
  }

  private static List<Integer> shape(InputStream in, String name)
      throws IOException, DataException {
    int magic = readInt(in);
    int dimensions = magic & 0xff;
    if (magic >>> 8 != UNSIGNED_BYTE || dimensions < 1 || dimensions > MOST_DIMENSIONS) {
      throw new DataException("data.magic", name, String.format("0x%08x", magic));
    }
    List<Integer> shape = new ArrayList<>();
    for (int d = 0; d < dimensions; d++) {
      shape.add(readInt(in));
    }
    return shape;
  }

  private static long declaredBytes(List<Integer> shape, String name) throws DataException {
    long product = 1;
    for (int length : shape) {
      if (length < 0 || product * length > MOST_BYTES) {
        throw new DataException("data.absurd", name, shapeText(shape), MOST_BYTES);
      }
      product *= length;
    }
    return product;
  }

  private static byte[] content(InputStream in, int declared) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream(Math.min(declared, CHUNK));
    byte[] chunk = new byte[CHUNK];
    while (content.size() < declared) {
      int read = in.read(chunk, 0, Math.min(CHUNK, declared - content.size()));
      if (read < 0) {
        break;
      }
      content.write(chunk, 0, read);
    }
    return content.toByteArray();
  }

  private static int readInt(InputStream in) throws IOException {
    byte[] four = in.readNBytes(4);
    if (four.length < 4) {
      throw new EOFException();
    }
    return (four[0] & 0xff) << 24
        | (four[1] & 0xff) << 16
        | (four[2] & 0xff) << 8
        | (four[3] & 0xff);
  }

  static String shapeText(List<Integer> shape) {
    return String.join("×", shape.stream().map(String::valueOf).toList());
  }
}

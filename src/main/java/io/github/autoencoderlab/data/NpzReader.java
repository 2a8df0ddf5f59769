package io.github.autoencoderlab.data;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads what {@link NpzWriter} has written, and nothing else; data sets have their own readers. */
public final class NpzReader {
  private static final Pattern HEADER =
      Pattern.compile(
          "\\{'descr': '(<f4|\\|u1)', 'fortran_order': False, 'shape': \\(([\\d, ]*)\\), \\}\\s*");
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
  private static final String SUFFIX = ".npy";
  private static final long MOST_VALUES = 1L << 28;

  private NpzReader() {}

  /**
   * All arrays, in the order of the file.
   *
   * @param in read to its end, not closed
   * @throws IOException if it cannot be read or is no such file
   */
  public static Map<String, NpzWriter.Item> read(InputStream in) throws IOException {
    Map<String, NpzWriter.Item> items = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(in);
    ZipEntry entry = zip.getNextEntry();
    while (entry != null) {
      if (!entry.getName().endsWith(SUFFIX)) {
        throw new ZipException("no array: " + entry.getName());
      }
      String name = entry.getName().substring(0, entry.getName().length() - SUFFIX.length());
      items.put(name, item(name, new DataInputStream(zip)));
      entry = zip.getNextEntry();
    }
    if (items.isEmpty()) {
      throw new ZipException("no archive of arrays");
    }
    return items;
  }

  private static NpzWriter.Item item(String name, DataInputStream in) throws IOException {
    byte[] magic = new byte[MAGIC.length];
    in.readFully(magic);
    byte[] header = new byte[Short.toUnsignedInt(Short.reverseBytes(in.readShort()))];
    in.readFully(header);
    Matcher matcher = HEADER.matcher(new String(header, StandardCharsets.US_ASCII));
    if (!Arrays.equals(magic, MAGIC) || !matcher.matches()) {
      throw new ZipException("no array of this program: " + name);
    }
    List<Integer> shape = shape(name, matcher.group(2));
    long count = shape.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
    if (count > MOST_VALUES) {
      throw new ZipException(count + " values: " + name);
    }
    boolean bytes = matcher.group(1).endsWith("u1");
    byte[] content = in.readNBytes((int) count * (bytes ? 1 : Float.BYTES));
    if (content.length < count * (bytes ? 1 : Float.BYTES) || in.read() >= 0) {
      throw new EOFException(name + " is not as long as declared");
    }
    if (bytes) {
      return new NpzWriter.Bytes(name, shape, content);
    }
    float[] values = new float[(int) count];
    ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return new NpzWriter.Entry(name, shape, values);
  }

  private static List<Integer> shape(String name, String text) throws IOException {
    List<Integer> shape = new ArrayList<>();
    for (String length : text.split(",")) {
      if (!length.isBlank()) {
        try {
          shape.add(Integer.valueOf(length.strip()));
        } catch (NumberFormatException e) {
          throw (IOException) new ZipException(length + ": " + name).initCause(e);
        }
      }
    }
    return shape;
  }
}

package io.github.autoencoderlab.data.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small NumPy files, MAT-files and archives as others write them. */
final class ArrayFiles {
  private ArrayFiles() {}

  /** A NumPy file of unsigned bytes in C's order. */
  static byte[] npy(byte[] values, int... shape) {
    return npy("|u1", false, values, shape);
  }

  /** A NumPy file of any type, whose numbers are stored as they are given. */
  static byte[] npy(String type, boolean fortran, byte[] values, int... shape) {
    StringBuilder lengths = new StringBuilder();
    for (int length : shape) {
      lengths.append(length).append(", ");
    }
    String header =
        String.format(
            "{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }",
            type, fortran ? "True" : "False", lengths);
    ByteBuffer file =
        ByteBuffer.allocate(10 + header.length() + values.length).order(ByteOrder.LITTLE_ENDIAN);
    file.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII)).put((byte) 1);
    file.put((byte) 0).putShort((short) header.length());
    file.put(header.getBytes(StandardCharsets.US_ASCII)).put(values);
    return file.array();
  }

  /** An archive of files, its names in UTF-8. */
  static byte[] zip(Object... namesAndContents) {
    return zip(StandardCharsets.UTF_8, namesAndContents);
  }

  /** An archive whose names are in a character set that it does not tell, but for UTF-8. */
  static byte[] zip(Charset names, Object... namesAndContents) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file, names)) {
      for (int n = 0; n < namesAndContents.length; n += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[n]));
        zip.write((byte[]) namesAndContents[n + 1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** The numbers 7p mod 256, as bytes. */
  static byte[] ramp(int count) {
    byte[] values = new byte[count];
    for (int p = 0; p < count; p++) {
      values[p] = (byte) (7 * p);
    }
    return values;
  }

  /** Numbers as unsigned 16-bit ones, the smaller byte first. */
  static byte[] shorts(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    Arrays.stream(values).forEach(value -> bytes.putShort((short) value));
    return bytes.array();
  }

  /** The classes 0, 1, 2, 0, 1, 2 … */
  static byte[] thirds(int count) {
    byte[] labels = new byte[count];
    for (int n = 0; n < count; n++) {
      labels[n] = (byte) (n % 3);
    }
    return labels;
  }
}

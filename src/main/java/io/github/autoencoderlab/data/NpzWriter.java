package io.github.autoencoderlab.data;

import io.github.autoencoderlab.file.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes arrays as NumPy's {@code .npz}: a zip of {@code .npy} files, version 1.0
 * (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html).
 */
public final class NpzWriter {
  private static final int ALIGNMENT = 64;
  private static final int BEFORE_HEADER = 10;

  private NpzWriter() {}

  /**
   * One array.
   *
   * @param name as NumPy will find it
   * @param shape dimensions, slowest first
   * @param values row-major float32
   */
  public record Entry(String name, List<Integer> shape, float[] values) {}

  /**
   * Writes all arrays into one file, whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, List<Entry> entries) throws IOException {
    WholeFile.write(
        file,
        raw -> {
          ZipOutputStream zip = new ZipOutputStream(raw);
          for (Entry entry : entries) {
            ZipEntry place = new ZipEntry(entry.name() + ".npy");
            place.setTime(0);
            zip.putNextEntry(place);
            write(zip, entry);
            zip.closeEntry();
          }
          zip.finish();
        });
  }

  private static void write(OutputStream out, Entry entry) throws IOException {
    byte[] header = header(entry.shape());
    ByteBuffer start = ByteBuffer.allocate(BEFORE_HEADER).order(ByteOrder.LITTLE_ENDIAN);
    start.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII));
    start.put((byte) 1).put((byte) 0).putShort((short) header.length);
    out.write(start.array());
    out.write(header);
    ByteBuffer values = ByteBuffer.allocate(4 * entry.values().length);
    values.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(entry.values());
    out.write(values.array());
  }

  private static byte[] header(List<Integer> shape) {
    String dimensions = String.join(", ", shape.stream().map(String::valueOf).toList());
    String text =
        "{'descr': '<f4', 'fortran_order': False, 'shape': ("
            + dimensions
            + (shape.size() == 1 ? ",), }" : "), }");
    int filled = BEFORE_HEADER + text.length() + 1;
    int padding = (ALIGNMENT - filled % ALIGNMENT) % ALIGNMENT;
    return (text + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII);
  }
}

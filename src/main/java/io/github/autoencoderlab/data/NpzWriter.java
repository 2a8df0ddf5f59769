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

  /** One array. */
  public sealed interface Item permits Entry, Bytes {
    /** As NumPy will find it. */
    String name();

    /** Dimensions, slowest first. */
    List<Integer> shape();

    /** The type of its numbers, as NumPy writes it. */
    String type();

    /** Its numbers, row-major. */
    byte[] content();
  }

  /** An array of float32, row-major. */
  public record Entry(String name, List<Integer> shape, float[] values) implements Item {
    @Override
    public String type() {
      return "<f4";
    }

    @Override
    public byte[] content() {
      ByteBuffer content = ByteBuffer.allocate(Float.BYTES * values.length);
      content.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(values);
      return content.array();
    }
  }

  /** An array of unsigned bytes, row-major. */
  public record Bytes(String name, List<Integer> shape, byte[] values) implements Item {
    @Override
    public String type() {
      return "|u1";
    }

    @Override
    public byte[] content() {
      return values;
    }
  }

  /**
   * Writes all arrays into one file, whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, List<? extends Item> items) throws IOException {
    WholeFile.write(
        file,
        raw -> {
          ZipOutputStream zip = new ZipOutputStream(raw);
          for (Item item : items) {
            ZipEntry place = new ZipEntry(item.name() + ".npy");
            place.setTime(0);
            zip.putNextEntry(place);
            write(zip, item);
            zip.closeEntry();
          }
          zip.finish();
        });
  }

  private static void write(OutputStream out, Item item) throws IOException {
    byte[] header = header(item);
    ByteBuffer start = ByteBuffer.allocate(BEFORE_HEADER).order(ByteOrder.LITTLE_ENDIAN);
    start.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII));
    start.put((byte) 1).put((byte) 0).putShort((short) header.length);
    out.write(start.array());
    out.write(header);
    out.write(item.content());
  }

  private static byte[] header(Item item) {
    String dimensions = String.join(", ", item.shape().stream().map(String::valueOf).toList());
    String text =
        "{'descr': '"
            + item.type()
            + "', 'fortran_order': False, 'shape': ("
            + dimensions
            + (item.shape().size() == 1 ? ",), }" : "), }");
    int filled = BEFORE_HEADER + text.length() + 1;
    int padding = (ALIGNMENT - filled % ALIGNMENT) % ALIGNMENT;
    return (text + " ".repeat(padding) + "\n").getBytes(StandardCharsets.US_ASCII);
  }
}

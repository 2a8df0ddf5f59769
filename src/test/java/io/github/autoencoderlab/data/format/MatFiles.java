package io.github.autoencoderlab.data.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/** Makes MAT-files of level 5 with arrays, structures and cells, as MATLAB writes them. */
final class MatFiles {
  private static final int MATRIX = 14;
  private static final int COMPRESSED = 15;
  private static final int CELL = 1;
  private static final int STRUCTURE = 2;
  private static final int CHARACTERS = 4;
  private static final int UINT8 = 9;
  private static final int UINT16 = 11;

  private MatFiles() {}

  /** What a variable holds, before it has a name. */
  @FunctionalInterface
  interface Value {
    /** The content of its element. */
    byte[] named(String name);
  }

  /** Unsigned bytes in MATLAB's order, the first dimension fastest. */
  static Value bytes(byte[] values, int... shape) {
    return name -> joined(head(UINT8, name, shape), element(2, values));
  }

  /** Unsigned numbers of 16 bits. */
  static Value shorts(byte[] values, int... shape) {
    return name -> joined(head(UINT16, name, shape), element(4, values));
  }

  /** A text. */
  static Value text(String text) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_16LE);
    return name -> joined(head(CHARACTERS, name, 1, text.length()), element(4, letters));
  }

  /** A cell of some rows, its members in MATLAB's order. */
  static Value cell(int rows, List<Value> members) {
    return name -> {
      byte[] all = head(CELL, name, rows, members.size() / rows);
      for (Value member : members) {
        all = joined(all, element(MATRIX, member.named("")));
      }
      return all;
    };
  }

  /** A structure of names and values. */
  static Value struct(Object... namesAndValues) {
    Map<String, Value> fields = fields(namesAndValues);
    return name -> {
      ByteArrayOutputStream names = new ByteArrayOutputStream();
      for (String field : fields.keySet()) {
        names.writeBytes(Arrays.copyOf(field.getBytes(StandardCharsets.US_ASCII), 32));
      }
      byte[] all = joined(head(STRUCTURE, name, 1, 1), element(5, ints(32)));
      all = joined(all, element(1, names.toByteArray()));
      for (Value field : fields.values()) {
        all = joined(all, element(MATRIX, field.named("")));
      }
      return all;
    };
  }

  /** A file of names and values. */
  static byte[] mat(boolean compressed, Object... namesAndValues) {
    byte[] file = new byte[MatFormat.HEADER];
    ByteBuffer header = little(file);
    header.put("MATLAB 5.0 MAT-file".getBytes(StandardCharsets.US_ASCII));
    header.putShort(124, (short) 0x100).put(126, (byte) 'I').put(127, (byte) 'M');
    for (Map.Entry<String, Value> entry : fields(namesAndValues).entrySet()) {
      byte[] matrix = element(MATRIX, entry.getValue().named(entry.getKey()));
      file = joined(file, compressed ? deflated(matrix) : matrix);
    }
    return file;
  }

  private static Map<String, Value> fields(Object... namesAndValues) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (int n = 0; n < namesAndValues.length; n += 2) {
      fields.put((String) namesAndValues[n], (Value) namesAndValues[n + 1]);
    }
    return fields;
  }

  private static byte[] head(int kind, String name, int... shape) {
    byte[] flags = element(6, ints(kind, 0));
    byte[] named = element(1, name.getBytes(StandardCharsets.US_ASCII));
    return joined(joined(flags, element(5, ints(shape))), named);
  }

  private static byte[] element(int type, byte[] content) {
    byte[] element = new byte[8 + (content.length + 7) / 8 * 8];
    little(element).putInt(type).putInt(content.length).put(content);
    return element;
  }

  private static byte[] deflated(byte[] matrix) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(matrix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return joined(ints(COMPRESSED, packed.size()), packed.toByteArray());
  }

  private static byte[] ints(int... values) {
    byte[] bytes = new byte[4 * values.length];
    ByteBuffer numbers = little(bytes);
    Arrays.stream(values).forEach(numbers::putInt);
    return bytes;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    return Mutator.joined(one, other);
  }
}

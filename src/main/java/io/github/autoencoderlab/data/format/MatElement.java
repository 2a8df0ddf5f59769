package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * An element of a MAT-file: one variable.
 *
 * @param content the file
 * @param order which byte of a number comes first
 * @param start where its content begins
 * @param length of its content in the file
 * @param compressed whether its content is a compressed matrix instead of a matrix
 */
record MatElement(Content content, ByteOrder order, long start, long length, boolean compressed) {
  static final int MATRIX = 14;
  static final int COMPRESSED = 15;

  private static final int FIRST_NUMERIC_CLASS = 6;
  private static final int LAST_NUMERIC_CLASS = 15;
  private static final int COMPLEX = 0x800;
  private static final int LONGEST_LIST = 4096;
  private static final Map<Integer, ElementType> TYPES =
      Map.of(
          1, ElementType.INT8,
          2, ElementType.UINT8,
          3, ElementType.INT16,
          4, ElementType.UINT16,
          5, ElementType.INT32,
          6, ElementType.UINT32,
          7, ElementType.FLOAT32,
          9, ElementType.FLOAT64,
          12, ElementType.INT64,
          13, ElementType.UINT64);

  /** Its array, if it is one of real numbers; what stands in the part is the content. */
  Optional<StoredArray> array(MatPart part) throws IOException, DataException {
    Inflater inflater = new Inflater();
    try {
      return array(tags(part, inflater));
    } finally {
      inflater.end();
    }
  }

  private Optional<StoredArray> array(MatTags tags) throws IOException, DataException {
    int[] flags = ints(tags.small(LONGEST_LIST));
    if (flags.length != 2) {
      throw new StreamCorruptedException();
    }
    int kind = flags[0] & 0xff;
    boolean real = (flags[0] & COMPLEX) == 0;
    if (!real || kind < FIRST_NUMERIC_CLASS || kind > LAST_NUMERIC_CLASS) {
      return Optional.empty();
    }
    List<Integer> shape = new ArrayList<>();
    for (int dimension : ints(tags.small(LONGEST_LIST))) {
      shape.add(dimension);
    }
    String name = StandardCharsets.US_ASCII.decode(tags.small(LONGEST_LIST)).toString();
    return Optional.of(array(name, shape, tags.next(), tags.taken()));
  }

  private StoredArray array(String name, List<Integer> shape, MatTags.Tag data, long before)
      throws IOException, DataException {
    ElementType type = TYPES.get(data.type());
    if (type == null) {
      throw new StreamCorruptedException();
    }
    long most = compressed ? Content.unpacked(length) : length;
    long count = Declared.count(shape, type, most - before, content);
    if (data.length() != count * type.bytes()) {
      throw new StreamCorruptedException();
    }
    Numbers numbers =
        new BinaryNumbers(
            content, () -> at(before), type, order, count, StoredArray.shapeText(shape), false);
    return new StoredArray(content.name(), name, shape, StoredArray.Habit.MATLAB, numbers, null);
  }

  /** Opens the file so many bytes behind the start of the element, decompressed. */
  private InputStream at(long before) throws IOException {
    InputStream in = content.open();
    try {
      in.skipNBytes(start);
      InputStream inside = compressed ? new InflaterInputStream(new MatPart(in, length)) : in;
      inside.skipNBytes(before);
      return inside;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private MatTags tags(MatPart part, Inflater inflater) throws IOException {
    if (!compressed) {
      return new MatTags(part, order);
    }
    MatTags tags = new MatTags(new InflaterInputStream(part, inflater), order);
    if (tags.next().type() != MATRIX) {
      throw new StreamCorruptedException();
    }
    return tags;
  }

  private static int[] ints(ByteBuffer bytes) {
    int[] ints = new int[bytes.remaining() / 4];
    bytes.asIntBuffer().get(ints);
    return ints;
  }
}

package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

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

  /** The type of numbers that a tag declares; null if they are none. */
  static @Nullable ElementType type(int tag) {
    return TYPES.get(tag);
  }

  /** What it holds; what stands in the part is its content. */
  void read(MatPart part, MatContents into) throws IOException, DataException {
    Inflater inflater = new Inflater();
    try {
      new MatReader(this, tags(part, inflater), into).read();
    } finally {
      inflater.end();
    }
  }

  /** At most so many bytes can be behind a place in it. */
  long most(long before) {
    return (compressed ? Content.unpacked(length) : length) - before;
  }

  /** Opens the file so many bytes behind the start of the element, decompressed. */
  InputStream at(long before) throws IOException {
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
}

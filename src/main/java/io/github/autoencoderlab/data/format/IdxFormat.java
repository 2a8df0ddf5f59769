package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * IDX, the format of MNIST (http://yann.lecun.com/exdb/mnist): two zero bytes, a type, the number
 * of dimensions, the dimensions, the numbers, all big-endian.
 */
final class IdxFormat implements Format {
  private static final int MOST_DIMENSIONS = 4;
  private static final Pattern NAME = Pattern.compile(".*[-.]idx\\d(-ubyte)?|.*\\.idx");
  private static final Map<Integer, ElementType> TYPES =
      Map.of(
          0x08, ElementType.UINT8,
          0x09, ElementType.INT8,
          0x0b, ElementType.INT16,
          0x0c, ElementType.INT32,
          0x0d, ElementType.FLOAT32,
          0x0e, ElementType.FLOAT64);

  @Override
  public Message name() {
    return Message.of("data.format.idx");
  }

  @Override
  public boolean recognises(Content content) {
    byte[] head = content.head();
    return content.startsWith(0, 0)
        && head.length >= 4
        && TYPES.containsKey((int) head[2])
        && head[3] >= 1
        && head[3] <= MOST_DIMENSIONS;
  }

  @Override
  public boolean claims(String place) {
    return NAME.matcher(place).matches();
  }

  @Override
  public List<StoredArray> arrays(Content content, Reading reading)
      throws IOException, DataException {
    ByteBuffer head = ByteBuffer.wrap(content.head());
    if (head.remaining() < 4) {
      throw new EOFException();
    }
    ElementType type = TYPES.get((int) head.get(2));
    if (type == null || !recognises(content)) {
      throw new DataException("data.magic", content.name(), content.start());
    }
    int dimensions = head.get(3);
    int start = 4 + 4 * dimensions;
    if (head.remaining() < start) {
      throw new EOFException();
    }
    List<Integer> shape = new ArrayList<>();
    for (int d = 0; d < dimensions; d++) {
      shape.add(head.getInt(4 + 4 * d));
    }
    long count = Declared.count(shape, type, content.most() - start, content);
    Numbers numbers =
        new BinaryNumbers(
            content,
            () -> after(start, content),
            type,
            ByteOrder.BIG_ENDIAN,
            count,
            StoredArray.shapeText(shape),
            true);
    return List.of(StoredArray.of(content.name(), content.place(), shape, numbers));
  }

  static InputStream after(int start, Content content) throws IOException {
    InputStream in = content.open();
    try {
      in.skipNBytes(start);
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}

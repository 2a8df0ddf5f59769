package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.math.BigInteger;
import java.util.List;

/** What a header declares, compared with what the file can hold before memory is taken. */
final class Declared {
  private static final long MOST = Integer.MAX_VALUE;

  private Declared() {}

  /**
   * How many numbers an array has.
   *
   * @param shape the dimensions of the header
   * @param type how each number is stored
   * @param most bytes that they can take at most
   * @throws DataException if a dimension is negative, or they are more than the file can hold
   */
  static long count(List<Integer> shape, ElementType type, long most, Content content)
      throws DataException {
    long count = 1;
    for (int length : shape) {
      if (length < 0 || count * length > MOST) {
        throw tooMany(shape, type, content);
      }
      count *= length;
    }
    long bytes = count * type.bytes();
    if (bytes > most) {
      throw new DataException(
          "data.shorterThanDeclared",
          content.name(),
          StoredArray.shapeText(shape),
          bytes,
          content.size());
    }
    return count;
  }

  private static DataException tooMany(List<Integer> shape, ElementType type, Content content) {
    String text = StoredArray.shapeText(shape);
    if (shape.stream().anyMatch(length -> length < 0)) {
      return new DataException("data.absurd", content.name(), text, MOST);
    }
    BigInteger bytes =
        shape.stream()
            .map(BigInteger::valueOf)
            .reduce(BigInteger.valueOf(type.bytes()), BigInteger::multiply);
    return new DataException("data.declaresMuch", content.name(), text, bytes, MOST);
  }
}

package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Texts of one width each in a NumPy file: {@code <U5} has five letters of four bytes, {@code |S5}
 * five bytes, zeros at the end.
 *
 * @param content the file
 * @param start the byte where they begin
 * @param width bytes of each
 * @param charset of each
 * @param shape the dimensions of the array
 */
record NpyTexts(Content content, int start, int width, Charset charset, List<Integer> shape) {
  private static final int LETTER = 4;
  private static final int WIDEST = 4096;

  NpyTexts {
    shape = List.copyOf(shape);
  }

  /**
   * The texts of a type; empty if it is none of texts.
   *
   * @param order the letter for the order of bytes
   * @param type the letter of the type and its length
   */
  static Optional<NpyTexts> of(
      Content content, int start, String order, String type, List<Integer> shape) {
    if (!type.matches("[USa][1-9]\\d{0,3}")) {
      return Optional.empty();
    }
    int length = Integer.parseInt(type.substring(1));
    boolean letters = type.charAt(0) == 'U';
    Charset wide =
        order.equals(">") || (order.equals("=") && ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN)
            ? Charset.forName("UTF-32BE")
            : Charset.forName("UTF-32LE");
    return Optional.of(
        letters
            ? new NpyTexts(content, start, LETTER * length, wide, shape)
            : new NpyTexts(content, start, length, StandardCharsets.UTF_8, shape));
  }

  /**
   * The names of classes that they are; empty if some are blank, too long or of more kinds than
   * there are classes, or if they are no vector.
   *
   * @throws DataException if the file does not hold as many as it declares
   */
  Optional<StoredArray> words(String name) throws DataException {
    List<Integer> sizes = new ArrayList<>(shape);
    sizes.add(width);
    long bytes = Declared.count(sizes, ElementType.UINT8, content.most() - start, content);
    int count = (int) (bytes / width);
    boolean vector = shape.stream().filter(length -> length != 1).count() <= 1;
    if (!vector || count == 0 || width > WIDEST) {
      return Optional.empty();
    }
    Room.need(content.name(), StoredArray.shapeText(shape), (long) Double.BYTES * count);
    double[] values = new double[count];
    Map<String, Integer> known = new LinkedHashMap<>();
    try (InputStream in = IdxFormat.after(start, content)) {
      for (int n = 0; n < count; n++) {
        String word = word(in, n);
        values[n] = known.computeIfAbsent(word, each -> known.size());
        if (word.isBlank() || known.size() > LabelWords.MOST) {
          return Optional.empty();
        }
      }
      if (in.read() >= 0) {
        throw new DataException(
            "data.longerThanDeclared", content.name(), StoredArray.shapeText(sizes), bytes);
      }
    } catch (IOException e) {
      throw content.trouble(e);
    }
    return Optional.of(
        ListedNumbers.stored(content.name(), name, values, List.copyOf(known.keySet())));
  }

  private String word(InputStream in, int number) throws IOException, DataException {
    byte[] bytes = in.readNBytes(width);
    if (bytes.length < width) {
      long read = (long) number * width + bytes.length;
      String text = StoredArray.shapeText(shape) + "×" + width;
      long all = (long) width * shape.stream().reduce(1, (a, b) -> a * b);
      throw new DataException("data.ends", content.name(), text, all, read);
    }
    String padded = new String(bytes, charset);
    int end = padded.indexOf(0);
    return (end < 0 ? padded : padded.substring(0, end)).strip();
  }
}

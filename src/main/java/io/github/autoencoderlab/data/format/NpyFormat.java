package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import io.github.autoencoderlab.text.Message;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * NumPy's {@code .npy}, versions 1 to 3
 * (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html).
 */
final class NpyFormat implements Format {
  private static final int VERSION = 6;
  private static final int MOST_HEADER = 8000;
  private static final Pattern DESCR =
      Pattern.compile("'descr'\\s*:\\s*'([<>|=])([a-zA-Z?])(\\d*)'");
  private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
  private static final Pattern SHAPE =
      Pattern.compile("'shape'\\s*:\\s*\\(\\s*((?:\\d+\\s*,\\s*)*\\d*)\\s*\\)");
  private static final Map<String, ElementType> TYPES =
      Map.ofEntries(
          Map.entry("b1", ElementType.UINT8),
          Map.entry("u1", ElementType.UINT8),
          Map.entry("i1", ElementType.INT8),
          Map.entry("u2", ElementType.UINT16),
          Map.entry("i2", ElementType.INT16),
          Map.entry("u4", ElementType.UINT32),
          Map.entry("i4", ElementType.INT32),
          Map.entry("u8", ElementType.UINT64),
          Map.entry("i8", ElementType.INT64),
          Map.entry("f2", ElementType.FLOAT16),
          Map.entry("f4", ElementType.FLOAT32),
          Map.entry("f8", ElementType.FLOAT64));

  @Override
  public Message name() {
    return Message.of("data.format.npy");
  }

  @Override
  public boolean recognises(Content content) {
    return content.startsWith(0x93, 'N', 'U', 'M', 'P', 'Y');
  }

  @Override
  public boolean claims(String place) {
    return place.endsWith(".npy");
  }

  @Override
  public List<StoredArray> arrays(Content content, Reading reading)
      throws IOException, DataException {
    if (!recognises(content)) {
      throw new DataException("data.noNpy", content.name(), content.start());
    }
    ByteBuffer head = ByteBuffer.wrap(content.head()).order(ByteOrder.LITTLE_ENDIAN);
    if (head.remaining() < VERSION + 6) {
      throw new EOFException();
    }
    boolean old = head.get(VERSION) == 1;
    long length =
        old ? head.getShort(VERSION + 2) & 0xffff : head.getInt(VERSION + 2) & 0xffffffffL;
    int start = VERSION + (old ? 4 : 6);
    if (length > MOST_HEADER) {
      throw new DataException("data.npyHeader", content.name(), length);
    }
    if (start + length > head.remaining()) {
      throw new EOFException();
    }
    String header = new String(content.head(), start, (int) length, StandardCharsets.UTF_8);
    return array(content, header, start + (int) length).stream().toList();
  }

  /** Empty if it holds records, objects, or texts that are no names of classes. */
  private static Optional<StoredArray> array(Content content, String header, int start)
      throws DataException {
    Matcher descr = DESCR.matcher(header);
    Matcher order = ORDER.matcher(header);
    Matcher dimensions = SHAPE.matcher(header);
    if (!order.find() || !dimensions.find() || !header.contains("'descr'")) {
      throw new DataException("data.npyHeader", content.name(), header.length());
    }
    if (!descr.find()) {
      return Optional.empty();
    }
    List<Integer> shape = shape(dimensions.group(1), content);
    String name = content.place().replaceFirst("\\.npy$", "");
    @Nullable ElementType type = TYPES.get(descr.group(2) + descr.group(3));
    if (type == null) {
      String letters = descr.group(2) + descr.group(3);
      Optional<NpyTexts> texts = NpyTexts.of(content, start, descr.group(1), letters, shape);
      return texts.isPresent() ? texts.get().words(name) : Optional.empty();
    }
    long count = Declared.count(shape, type, content.most() - start, content);
    ByteOrder bytes = descr.group(1).equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    Numbers numbers =
        new BinaryNumbers(
            content,
            () -> IdxFormat.after(start, content),
            type,
            bytes,
            count,
            StoredArray.shapeText(shape),
            true);
    return Optional.of(
        new StoredArray(
            content.name(),
            name,
            shape,
            order.group(1).equals("True") ? StoredArray.Habit.FORTRAN : StoredArray.Habit.C,
            numbers,
            null));
  }

  private static List<Integer> shape(String text, Content content) throws DataException {
    List<Integer> shape = new ArrayList<>();
    for (String length : text.split(",")) {
      if (!length.isBlank()) {
        try {
          shape.add(Integer.valueOf(length.strip()));
        } catch (NumberFormatException e) {
          throw new DataException("data.absurd", content.name(), text.strip(), Integer.MAX_VALUE);
        }
      }
    }
    return shape;
  }
}

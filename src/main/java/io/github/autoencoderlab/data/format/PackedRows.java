package io.github.autoencoderlab.data.format;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes the records of a table with a picture in one cell of each row, below a header. */
final class PackedRows {
  private static final int WHITE = 255;

  private final Content content;
  private final PackedColumn packed;
  private final int label;
  private final int parts;
  private final Map<NameHints.Part, Rows> rows = new EnumMap<>(NameHints.Part.class);
  private int length;
  private long all;

  /** The pictures of a part and their classes. */
  private static final class Rows {
    private final List<byte[]> pictures = new ArrayList<>();
    private final LabelWords.Builder labels = new LabelWords.Builder(16);
  }

  PackedRows(Content content, Reading reading, PackedColumn packed) throws DataException {
    this.content = content;
    this.packed = packed;
    this.parts = packed.parts();
    this.label = label(reading);
  }

  /** The column asked for or called so, else the only one that is left. */
  private int label(Reading reading) throws DataException {
    int width = packed.names().size();
    LabelColumn columns = new LabelColumn(content.name(), packed.names(), width);
    int found = columns.asked(reading);
    if (found >= 0 || reading.label() != null) {
      return found;
    }
    int named = columns.named();
    if (named >= 0 && named != packed.column()) {
      return named;
    }
    List<Integer> left = new ArrayList<>();
    for (int n = 0; n < width; n++) {
      if (n != packed.column() && n != parts && !columns.isIndex(n)) {
        left.add(n);
      }
    }
    return left.size() == 1 ? left.get(0) : LabelColumn.NONE;
  }

  /** Takes the next record; the first one is the header. */
  void take(CsvRecord record) throws DataException {
    int width = packed.names().size();
    long line = record.getStartingLineNumber();
    if (record.getFieldCount() != width) {
      throw new DataException("data.ragged", content.name(), line, record.getFieldCount(), width);
    }
    NameHints.Part part =
        parts < 0 ? NameHints.Part.ANY : NameHints.of(record.getField(parts)).part();
    Rows into = rows.computeIfAbsent(part, each -> new Rows());
    into.pictures.add(picture(record.getField(packed.column()), line));
    if (label >= 0) {
      addLabel(record.getField(label).strip(), into, line);
    }
  }

  private void addLabel(String word, Rows into, long line) throws DataException {
    if (word.isEmpty()) {
      throw new DataException("data.missing", content.name(), line, label + 1, word);
    }
    double number = Decimal.parse(word);
    if (!(Double.isNaN(number) ? into.labels.add(word) : into.labels.add(number))) {
      throw new DataException(
          "data.manyClasses", content.name(), packed.names().get(label), LabelWords.MOST);
    }
  }

  private byte[] picture(String cell, long line) throws DataException {
    String[] values = PackedColumn.numbers(cell);
    length = length == 0 ? values.length : length;
    if (values.length != length) {
      throw new DataException(
          "data.packedLength", content.name(), line, packed.column() + 1, values.length, length);
    }
    all += length;
    Room.need(content.name(), all + " bytes", length, all);
    byte[] picture = new byte[length];
    for (int n = 0; n < length; n++) {
      double value = Decimal.parse(values[n]);
      if (!(value >= 0 && value <= WHITE && value == Math.rint(value))) {
        throw new DataException(
            "data.packedCell", content.name(), line, packed.column() + 1, Quote.of(values[n]));
      }
      picture[n] = (byte) (int) value;
    }
    return picture;
  }

  /** The pictures and labels of each part. */
  List<StoredArray> arrays() throws DataException {
    if (rows.isEmpty()) {
      throw new DataException("data.noRows", content.name(), 0, 0);
    }
    List<StoredArray> arrays = new ArrayList<>();
    for (Map.Entry<NameHints.Part, Rows> entry : rows.entrySet()) {
      NameHints.Part part = entry.getKey();
      String place = content.place();
      if (part != NameHints.Part.ANY) {
        place += "/" + part.name().toLowerCase(Locale.ROOT);
      }
      List<byte[]> pictures = entry.getValue().pictures;
      List<Integer> shape = List.of(pictures.size(), length);
      Numbers numbers = new ByteRows(content.name(), pictures, length);
      arrays.add(StoredArray.of(content.name(), place + "/pixels", shape, numbers));
      if (label >= 0) {
        LabelWords labels = entry.getValue().labels.build(packed.names().get(label));
        double[] codes = Arrays.stream(labels.codes()).asDoubleStream().toArray();
        String name = place + "/label/" + labels.name();
        arrays.add(ListedNumbers.stored(content.name(), name, codes, labels.words()));
      }
    }
    return arrays;
  }
}

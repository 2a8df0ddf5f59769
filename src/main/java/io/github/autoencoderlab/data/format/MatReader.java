package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads one variable of a MAT-file: an array, a structure whose fields are arrays, or a cell of
 * them. What lies inside is called by its path, such as {@code dataset.train.images}.
 */
final class MatReader {
  private static final int CELL = 1;
  private static final int STRUCTURE = 2;
  private static final int FIRST_NUMERIC = 6;
  private static final int LAST_NUMERIC = 15;
  private static final int COMPLEX = 0x800;
  private static final int LONGEST_LIST = 4096;
  private static final int LONGEST_NAMES = 1 << 16;
  private static final int DEEPEST = 8;
  private static final int MOST_ELEMENTS = 100_000;
  private static final int MOST_FIELDS = 1024;
  private static final List<Integer> SIXTEEN_BITS = List.of(10, 11);
  private static final List<String> KINDS =
      List.of("", "cell", "struct", "object", "char", "sparse");

  /** EMNIST's (Cohen et al. 2017), whose images lie on their side. */
  private static final Pattern ON_THEIR_SIDE = Pattern.compile("dataset\\.(train|test)\\.images");

  private final MatElement element;
  private final MatTags tags;
  private final MatContents into;

  MatReader(MatElement element, MatTags tags, MatContents into) {
    this.element = element;
    this.tags = tags;
    this.into = into;
  }

  /** Reads all of it. */
  void read() throws IOException, DataException {
    matrix("", 0);
  }

  /** A matrix behind its tag. */
  private void matrix(String path, int depth) throws IOException, DataException {
    int[] flags = ints(tags.small(LONGEST_LIST));
    if (flags.length != 2) {
      throw new StreamCorruptedException();
    }
    List<Integer> shape = new ArrayList<>();
    int kind = flags[0] & 0xff;
    if (kind < CELL || kind > LAST_NUMERIC) {
      into.others().add((path.isEmpty() ? "?" : path) + " (table)");
      return;
    }
    for (int dimension : ints(tags.small(LONGEST_LIST))) {
      shape.add(dimension);
    }
    String own = StandardCharsets.US_ASCII.decode(tags.small(LONGEST_LIST)).toString();
    String name = path.isEmpty() ? own : path;
    if (kind >= FIRST_NUMERIC && (flags[0] & COMPLEX) == 0) {
      into.arrays().add(array(name, shape, SIXTEEN_BITS.contains(kind)));
    } else if (kind == CELL && depth < DEEPEST) {
      cell(name, shape, depth);
    } else if (kind == STRUCTURE && depth < DEEPEST) {
      structure(name, elements(shape), depth);
    } else {
      into.others().add(name + " (" + (kind < KINDS.size() ? KINDS.get(kind) : "complex") + ")");
    }
  }

  private StoredArray array(String name, List<Integer> shape, boolean sixteenBits)
      throws IOException, DataException {
    MatTags.Tag data = tags.next();
    ElementType type = MatElement.type(data.type());
    if (type == null) {
      throw new StreamCorruptedException();
    }
    long before = tags.taken();
    Content content = element.content();
    long count = Declared.count(shape, type, element.most(before), content);
    if (data.length() != count * type.bytes()) {
      throw new StreamCorruptedException();
    }
    Numbers numbers =
        new BinaryNumbers(
            content,
            () -> element.at(before),
            type,
            element.order(),
            count,
            StoredArray.shapeText(shape),
            false);
    StoredArray.Habit habit =
        ON_THEIR_SIDE.matcher(name).matches()
            ? StoredArray.Habit.MATLAB_TRANSPOSED
            : StoredArray.Habit.MATLAB;
    Numbers deep = sixteenBits ? Numbers.ofSixteenBits(numbers) : numbers;
    return new StoredArray(content.name(), name, shape, habit, deep, null);
  }

  private void structure(String name, int elements, int depth) throws IOException, DataException {
    int[] length = ints(tags.small(LONGEST_LIST));
    ByteBuffer names = tags.small(LONGEST_NAMES);
    boolean one = length.length == 1 && length[0] >= 1 && length[0] <= LONGEST_LIST;
    if (!one || names.remaining() / length[0] > MOST_FIELDS) {
      throw new StreamCorruptedException();
    }
    List<String> fields = new ArrayList<>();
    byte[] field = new byte[length[0]];
    while (names.remaining() >= field.length) {
      names.get(field);
      String padded = new String(field, StandardCharsets.US_ASCII);
      int end = padded.indexOf(0);
      fields.add(end < 0 ? padded : padded.substring(0, end));
    }
    if ((long) elements * fields.size() > MOST_ELEMENTS) {
      throw new StreamCorruptedException();
    }
    for (int n = 0; n < elements; n++) {
      for (String each : fields) {
        inside(name + "." + each + (elements > 1 ? "." + (n + 1) : ""), depth + 1);
      }
    }
  }

  /** Members of one size are images together; others stay arrays of their own. */
  private void cell(String name, List<Integer> shape, int depth) throws IOException, DataException {
    long before = tags.taken();
    int elements = elements(shape);
    MatContents members = new MatContents();
    MatReader inner = new MatReader(element, tags, members);
    for (int n = 0; n < elements; n++) {
      inner.inside(name + "." + (n + 1), depth + 1);
    }
    List<StoredArray> arrays = members.arrays();
    boolean alike =
        elements > 1
            && arrays.size() == elements
            && arrays.stream().allMatch(array -> array.shape().equals(arrays.get(0).shape()));
    if (alike) {
      into.arrays().addAll(MatCell.of(element, before, name, shape, arrays));
    } else if (arrays.isEmpty()) {
      into.others().add(name + " (cell)");
    } else {
      into.arrays().addAll(arrays);
    }
  }

  /** A matrix with its tag. */
  private void inside(String path, int depth) throws IOException, DataException {
    MatTags.Tag tag = tags.next();
    if (tag.type() != MatElement.MATRIX) {
      throw new StreamCorruptedException();
    }
    long end = tags.taken() + tag.length() + tag.padding();
    if (tag.length() > 0) {
      matrix(path, depth);
    }
    if (tags.taken() > end) {
      throw new StreamCorruptedException();
    }
    tags.skip(end - tags.taken());
  }

  /** How many there are; each takes eight bytes at least. */
  private int elements(List<Integer> shape) throws IOException {
    long elements = 1;
    for (int length : shape) {
      elements *= length;
      if (length < 0 || elements > MOST_ELEMENTS) {
        throw new StreamCorruptedException();
      }
    }
    return (int) elements;
  }

  static int[] ints(ByteBuffer bytes) {
    int[] ints = new int[bytes.remaining() / 4];
    bytes.asIntBuffer().get(ints);
    return ints;
  }
}

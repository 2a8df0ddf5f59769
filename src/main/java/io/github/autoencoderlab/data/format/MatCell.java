package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a cell whose members are arrays of one size, read one after the other in one go.
 *
 * @param element the variable that the cell is, or lies in
 * @param before where in it the members begin
 * @param members how many there are
 * @param each numbers of each
 * @param areBytes whether all of them are unsigned bytes
 */
record MatCell(MatElement element, long before, int members, long each, boolean areBytes)
    implements Numbers {
  private static final int LONGEST_LIST = 4096;
  private static final int BLOCK = 4096;

  /** The images that a cell is, and if it has rows and columns, the rows as their classes. */
  static List<StoredArray> of(
      MatElement element, long before, String name, List<Integer> cell, List<StoredArray> arrays) {
    StoredArray first = arrays.get(0);
    boolean bytes = arrays.stream().allMatch(array -> array.numbers().areBytes());
    Numbers numbers = new MatCell(element, before, arrays.size(), first.numbers().count(), bytes);
    List<Integer> shape = new ArrayList<>(first.shape());
    StoredArray.Habit habit = StoredArray.Habit.MATLAB;
    if (first.isVector()) {
      shape = new ArrayList<>(List.of(arrays.size(), (int) first.numbers().count()));
      habit = StoredArray.Habit.C;
    } else {
      shape.add(arrays.size());
    }
    List<StoredArray> found = new ArrayList<>();
    found.add(new StoredArray(first.file(), name, shape, habit, numbers, null));
    int rows = cell.get(0);
    if (rows > 1 && rows < arrays.size() && rows <= LabelWords.MOST) {
      double[] labels = new double[arrays.size()];
      for (int n = 0; n < labels.length; n++) {
        labels[n] = n % rows;
      }
      found.add(ListedNumbers.array(first.file(), name + ".class", labels));
    }
    return found;
  }

  @Override
  public long count() {
    return members * each;
  }

  @Override
  public byte[] bytes() throws DataException {
    Room.need(element.content().name(), members + "×" + each, count());
    return Numbers.super.bytes();
  }

  @Override
  public void forEach(Sink sink) throws DataException {
    try (InputStream in = element.at(before)) {
      MatTags tags = new MatTags(in, element.order());
      for (int n = 0; n < members; n++) {
        member(tags, sink);
      }
    } catch (IOException e) {
      throw element.content().trouble(e);
    }
  }

  private void member(MatTags tags, Sink sink) throws IOException, DataException {
    MatTags.Tag matrix = tags.next();
    long end = tags.taken() + matrix.length() + matrix.padding();
    for (int n = 0; n < 3; n++) {
      // Its flags, its dimensions and its name, which are known.
      tags.small(LONGEST_LIST);
    }
    MatTags.Tag data = tags.next();
    ElementType type = MatElement.type(data.type());
    if (type == null || data.length() != each * type.bytes()) {
      throw new StreamCorruptedException();
    }
    byte[] bytes = new byte[(int) Math.min(BLOCK, each) * type.bytes()];
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(element.order());
    double[] block = new double[bytes.length / type.bytes()];
    for (long done = 0; done < each; ) {
      int length = (int) Math.min(block.length, each - done);
      tags.fill(bytes, length * type.bytes());
      for (int n = 0; n < length; n++) {
        block[n] = type.at(buffer, n * type.bytes());
      }
      sink.take(block, length);
      done += length;
    }
    tags.skip(Math.max(0, end - tags.taken()));
  }
}

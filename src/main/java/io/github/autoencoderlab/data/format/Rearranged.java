package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.format.Layout.Axis;
import java.util.List;

/**
 * The numbers of an array in another order.
 *
 * @param array whose numbers they are
 * @param axes how the stored numbers go through the places of the new order, the slowest first
 */
record Rearranged(StoredArray array, List<Axis> axes) implements Numbers {
  private static final int BLOCK = 4096;

  Rearranged {
    axes = List.copyOf(axes);
  }

  /**
   * An array in C's order.
   *
   * @param shape its dimensions
   * @param perDimension for each dimension of the old one by how many places it moves on
   */
  static StoredArray of(StoredArray array, List<Integer> shape, List<Axis> perDimension) {
    Numbers numbers = new Rearranged(array, array.inStorageOrder(perDimension));
    return new StoredArray(
        array.file(), array.name(), shape, StoredArray.Habit.C, numbers, array.table());
  }

  @Override
  public long count() {
    return array.numbers().count();
  }

  @Override
  public boolean areBytes() {
    return array.numbers().areBytes();
  }

  @Override
  public boolean haveSixteenBits() {
    return array.numbers().haveSixteenBits();
  }

  @Override
  public byte[] bytes() throws DataException {
    byte[] stored = array.numbers().bytes();
    Room.need(array.file(), array.shapeText(), count());
    byte[] bytes = new byte[stored.length];
    Places places = new Places(axes);
    for (byte value : stored) {
      bytes[places.next()] = value;
    }
    return bytes;
  }

  @Override
  public void forEach(Sink sink) throws DataException {
    Room.need(array.file(), array.shapeText(), Float.BYTES * count());
    float[] all = new float[(int) count()];
    Places places = new Places(axes);
    array
        .numbers()
        .forEach(
            (block, length) -> {
              for (int n = 0; n < length; n++) {
                all[places.next()] = (float) block[n];
              }
            });
    double[] block = new double[BLOCK];
    for (int at = 0; at < all.length; at += BLOCK) {
      int length = Math.min(BLOCK, all.length - at);
      for (int n = 0; n < length; n++) {
        block[n] = all[at + n];
      }
      sink.take(block, length);
    }
  }
}

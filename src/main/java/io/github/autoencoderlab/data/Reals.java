package io.github.autoencoderlab.data;

/**
 * Examples that are no bytes: signals, points, whitened or squashed patches.
 *
 * @param kind what the numbers mean
 * @param rows at least 1
 * @param columns at least 1
 * @param values example after example, each row by row; finite, and in [0, 1] if the kind is {@link
 *     Kind#PICTURES}; not copied and not to be changed
 * @param labels one class (0 … 255) for each example, or empty if the examples have none
 */
public record Reals(Kind kind, int rows, int columns, float[] values, byte[] labels)
    implements Examples {
  public Reals {
    if (rows < 1 || columns < 1 || values.length % (rows * columns) != 0) {
      throw new IllegalArgumentException(
          values.length + " values are no whole number of " + rows + "×" + columns + " examples");
    }
    if (labels.length != 0 && labels.length != values.length / (rows * columns)) {
      throw new IllegalArgumentException(
          labels.length + " labels for " + values.length / (rows * columns) + " examples");
    }
    for (float value : values) {
      if (!Float.isFinite(value) || (kind.unitRange() && (value < 0 || value > 1))) {
        throw new IllegalArgumentException(value + " is no value of " + kind);
      }
    }
  }

  @Override
  public int count() {
    return values.length / size();
  }

  @Override
  public void copy(int example, float[] target, int offset) {
    System.arraycopy(values, example * size(), target, offset, size());
  }

  @Override
  public Reals withoutLabels() {
    return new Reals(kind, rows, columns, values, new byte[0]);
  }

  @Override
  public Reals pick(int[] places) {
    float[] picked = new float[places.length * size()];
    for (int n = 0; n < places.length; n++) {
      copy(places[n], picked, n * size());
    }
    return new Reals(kind, rows, columns, picked, Labels.pick(labels, places));
  }
}

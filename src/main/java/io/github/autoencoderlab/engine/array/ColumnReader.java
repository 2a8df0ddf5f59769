package io.github.autoencoderlab.engine.array;

/** Reads one column. */
@FunctionalInterface
public interface ColumnReader {
  /**
   * Reads a column, at the same time as others are read.
   *
   * @param column its number
   * @param values a copy, which is overwritten after this call
   */
  void read(int column, float[] values);
}

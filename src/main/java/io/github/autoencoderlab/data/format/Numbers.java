package io.github.autoencoderlab.data.format;

import io.github.autoencoderlab.data.DataException;

/** Numbers in the order in which they are stored; they can be gone through again and again. */
interface Numbers {
  /** How many there are. */
  long count();

  /**
   * Passes all of them on, in blocks.
   *
   * @throws DataException if they cannot be read, or the sink refuses one
   */
  void forEach(Sink sink) throws DataException;

  /** Whether they are unsigned bytes, so that {@link #bytes} gives them. */
  default boolean areBytes() {
    return false;
  }

  /** Whether they are whole numbers of 16 bits, of which fewer may be used. */
  default boolean haveSixteenBits() {
    return false;
  }

  /** The same numbers, known to be of 16 bits, however they are stored. */
  static Numbers ofSixteenBits(Numbers numbers) {
    return new Numbers() {
      @Override
      public long count() {
        return numbers.count();
      }

      @Override
      public void forEach(Sink sink) throws DataException {
        numbers.forEach(sink);
      }

      @Override
      public boolean haveSixteenBits() {
        return true;
      }
    };
  }

  /**
   * All of them as unsigned bytes, in an array that the caller may keep and change.
   *
   * @throws DataException if they cannot be read
   */
  default byte[] bytes() throws DataException {
    if (!areBytes()) {
      // Nobody asks who has not asked that: bad files cannot come here.
      throw new UnsupportedOperationException("these numbers are no bytes");
    }
    byte[] bytes = new byte[(int) count()];
    int[] at = new int[1];
    forEach(
        (block, length) -> {
          for (int n = 0; n < length; n++) {
            bytes[at[0]++] = (byte) (int) block[n];
          }
        });
    return bytes;
  }

  /** Takes numbers. */
  @FunctionalInterface
  interface Sink {
    /**
     * Takes a block.
     *
     * @param block overwritten after the call
     * @param count how many of its numbers count
     */
    void take(double[] block, int count) throws DataException;
  }
}

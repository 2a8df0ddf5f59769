package io.github.autoencoderlab.engine.array;

/**
 * A length cut into blocks that several threads can take.
 *
 * <p>Where the cuts are depends on the work alone, never on the number of threads: what a block
 * computes can depend in its last bit on the shape of the block, and a run must be the same on two
 * cores and on eight.
 */
record Blocks(int length, int count, int grain) {
  /** A power of two. */
  static final int MOST = 16;

  /** Registers of a product hold 16 rows or columns; a cut between wastes some. */
  static final int PRODUCT_GRAIN = 16;

  /** Each block of a product packs the other factor again, so it must not be too narrow. */
  private static final int NARROWEST_PRODUCT = 112;

  /** About 20 µs of a core; waking and waiting for a thread costs about 2. */
  private static final long LEAST_PRODUCT_WORK = 2_000_000;

  private static final long LEAST_ELEMENTS = 16_000;

  /**
   * How many blocks of one side of a product pay.
   *
   * @param work multiplications and additions of the whole product
   */
  static int countForProduct(int length, long work) {
    return powerOfTwo(Math.min(length / NARROWEST_PRODUCT, work / LEAST_PRODUCT_WORK));
  }

  /** Blocks of one side of a product of so much work. */
  static Blocks ofProduct(int length, long work) {
    return cutForProduct(length, countForProduct(length, work));
  }

  /** So many blocks of one side of a product. */
  static Blocks cutForProduct(int length, int count) {
    return new Blocks(length, count, PRODUCT_GRAIN);
  }

  /** Blocks of whole columns for work on single elements. */
  static Blocks ofColumns(int rows, int columns) {
    return ofLines(columns, rows);
  }

  /** Blocks of whole rows for work on single elements. */
  static Blocks ofRows(int rows, int columns) {
    return ofLines(rows, columns);
  }

  private static Blocks ofLines(int count, int length) {
    long most = Math.min(count, (long) count * length / LEAST_ELEMENTS);
    return new Blocks(count, powerOfTwo(most), 1);
  }

  /** Blocks of single elements, in whole pieces. */
  static Blocks ofElements(int size) {
    return new Blocks(size, powerOfTwo(size / LEAST_ELEMENTS), Scratch.SIZE);
  }

  private static int powerOfTwo(long most) {
    return Integer.highestOneBit((int) Math.max(1, Math.min(MOST, most)));
  }

  /** Where a block starts; that of block {@code count} is the end. */
  int start(int block) {
    if (block == count) {
      return length;
    }
    return (int) Math.round((double) length * block / count / grain) * grain;
  }

  /** How long a block is. */
  int size(int block) {
    return start(block + 1) - start(block);
  }
}

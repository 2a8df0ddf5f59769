package io.github.autoencoderlab.engine.array;

import org.bytedeco.javacpp.FloatPointer;
import org.jspecify.annotations.Nullable;

/** Where the blocks of an array's rows or columns begin, made once for each way to cut them. */
final class BlockViews {
  private final FloatPointer base;
  private final int stride;
  private final int length;
  private final @Nullable Cut[] known =
      new @Nullable Cut[Integer.numberOfTrailingZeros(Blocks.MOST) + 1];

  /** Blocks and where each begins. */
  record Cut(Blocks blocks, FloatPointer[] starts) {}

  /**
   * BlockViews of an array.
   *
   * @param stride values from one row, or column, to the next
   * @param length rows, or columns
   */
  BlockViews(FloatPointer base, int stride, int length) {
    this.base = base;
    this.stride = stride;
    this.length = length;
  }

  /** A cut for a product into so many blocks, a power of two. */
  Cut of(int count) {
    int place = Integer.numberOfTrailingZeros(count);
    Cut cut = known[place];
    if (cut == null) {
      cut = made(Blocks.cutForProduct(length, count));
      known[place] = cut;
    }
    return cut;
  }

  private Cut made(Blocks blocks) {
    FloatPointer[] starts = new FloatPointer[blocks.count()];
    for (int n = 0; n < starts.length; n++) {
      starts[n] = base.getPointer((long) stride * blocks.start(n));
    }
    return new Cut(blocks, starts);
  }
}

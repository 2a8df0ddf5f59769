package io.github.autoencoderlab.engine;

import java.util.HashMap;
import java.util.Map;
import org.bytedeco.javacpp.FloatPointer;

/** Where the blocks of an array's rows or columns begin, made once for each way to cut them. */
final class Views {
  private final FloatPointer base;
  private final int stride;
  private final Map<Blocks, FloatPointer[]> known = new HashMap<>();

  /**
   * @param stride values from one row, or column, to the next
   */
  Views(FloatPointer base, int stride) {
    this.base = base;
    this.stride = stride;
  }

  FloatPointer[] of(Blocks blocks) {
    return known.computeIfAbsent(blocks, this::made);
  }

  private FloatPointer[] made(Blocks blocks) {
    FloatPointer[] views = new FloatPointer[blocks.count()];
    for (int n = 0; n < views.length; n++) {
      views[n] = base.getPointer((long) stride * blocks.start(n));
    }
    return views;
  }
}

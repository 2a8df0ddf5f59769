package io.github.autoencoderlab.engine.convolution;

import java.util.List;
import java.util.Locale;

/**
 * Why layers do not fit each other: what comes out where, and what to change.
 *
 * @param kind what is wrong
 * @param arguments what fills the sentence with the key {@link #key}, in its order
 */
public record SizeFault(Kind kind, List<Object> arguments) {
  /** What can be wrong with sizes. */
  public enum Kind {
    /** A kernel finds no room: layer, k, places, p, largest k. */
    KERNEL,
    /** A window of pooling finds no room: layer, size, places. */
    POOL,
    /** Places are left out between kernels or windows: layer, stride, size. */
    STRIDE,
    /** Kernels stand on nothing but padding: layer, p, k, largest p. */
    PADDING,
    /** A transposed convolution has only padding: layer, places, size that comes out. */
    NOTHING,
    /** More places at the end than a stride has: layer, extra, stride, most. */
    EXTRA,
    /** Unpooling of what was not pooled, or has another size: layer, step, sizes on the way. */
    UNPOOL,
    /** The mirror of what is no convolution, or whose maps have another size: the same. */
    MIRROR,
    /** Another size comes out than went in, and a padding mends it: sizes, wanted, layer, p. */
    RETURN_PADDING,
    /** The same, and places at the end mend it: sizes, wanted, layer, extra. */
    RETURN_EXTRA,
    /** The same, and a kernel mends it: sizes, wanted, layer, k. */
    RETURN_KERNEL,
    /** The same, and nothing simple mends it: sizes, wanted. */
    RETURN
  }

  public SizeFault {
    arguments = List.copyOf(arguments);
  }

  static SizeFault of(Kind kind, Object... arguments) {
    return new SizeFault(kind, List.of(arguments));
  }

  /** Key of its sentence among the texts. */
  public String key() {
    return "convolution.fault." + kind.name().toLowerCase(Locale.ROOT);
  }
}

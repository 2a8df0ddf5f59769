package io.github.autoencoderlab.engine.array;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** A kernel for each constant of an enum. */
public final class KernelMap<K extends Enum<K>> {
  private final Map<K, Kernel> kernels;

  public KernelMap(Class<K> type, Function<K, Kernel> kernel) {
    kernels = new EnumMap<>(type);
    for (K constant : type.getEnumConstants()) {
      kernels.put(constant, kernel.apply(constant));
    }
  }

  public Kernel of(K constant) {
    Kernel kernel = kernels.get(constant);
    if (kernel == null) {
      throw new IllegalArgumentException("no kernel of " + constant);
    }
    return kernel;
  }
}

package io.github.autoencoderlab.engine.array;

/**
 * One way through the memory of a matrix.
 *
 * @param length values along it, at least 1
 * @param step places from one value to the next, at least 1
 */
public record Stride(int length, int step) {
  public Stride {
    if (length < 1 || step < 1) {
      throw new IllegalArgumentException("a stride of " + length + " values, " + step + " apart");
    }
  }

  /** Whether another axis only goes on where this one ends. */
  boolean isContinuedBy(Stride slower) {
    return slower.length > 1 && (long) length * step == slower.step;
  }

  /** This one so many times as long. */
  Stride longer(int times) {
    return new Stride(Math.multiplyExact(length, times), step);
  }

  /** From the first place to the last. */
  long reach() {
    return (length - 1L) * step;
  }
}

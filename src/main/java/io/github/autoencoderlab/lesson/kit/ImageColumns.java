package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import java.util.function.Consumer;

/** Examples in their order, as columns in [0, 1], so many at a time that memory does not matter. */
public final class ImageColumns {
  private static final int AT_ONCE = 1000;

  private ImageColumns() {}

  /**
   * Hands images to a worker, one matrix of columns after the other.
   *
   * @param most how many images at most
   * @param worker must not keep the matrix, which is used again
   */
  public static void forEach(Examples images, int most, Consumer<Matrix> worker) {
    int count = Math.min(most, images.count());
    int size = Math.min(AT_ONCE, count);
    Matrix columns = new Matrix(images.size(), size);
    for (int from = 0; from < count; from += size) {
      if (count - from < size) {
        size = count - from;
        columns = new Matrix(images.size(), size);
      }
      worker.accept(columns.set(values(images, from, size)));
    }
  }

  private static float[] values(Examples images, int from, int count) {
    float[] values = new float[count * images.size()];
    for (int n = 0; n < count; n++) {
      images.copy(from + n, values, n * images.size());
    }
    return values;
  }
}

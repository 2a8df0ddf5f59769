package io.github.autoencoderlab.lesson;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.List;

/**
 * Learned numbers to hand out.
 *
 * @param name as in the lesson's formulas
 * @param shape dimensions, slowest first
 * @param values row-major
 */
public record WeightArray(String name, List<Integer> shape, float[] values) {
  public WeightArray {
    shape = List.copyOf(shape);
  }

  /** Weights [rows × columns], copied. */
  public static WeightArray matrix(String name, Matrix matrix) {
    return new WeightArray(name, List.of(matrix.rows(), matrix.columns()), matrix.toRows());
  }

  /** Biases, a column vector, copied. */
  public static WeightArray vector(String name, Matrix vector) {
    return new WeightArray(name, List.of(vector.rows()), vector.toArray());
  }
}

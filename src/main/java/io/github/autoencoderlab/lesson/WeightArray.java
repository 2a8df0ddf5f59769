package io.github.autoencoderlab.lesson;

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
}

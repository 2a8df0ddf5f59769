package io.github.autoencoderlab.engine.optimize;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a minimizer is and what it knows.
 *
 * @param iterations done
 * @param value f(x)
 * @param number what else it keeps
 * @param arrays x, ∇f(x) and what the method keeps beside them; not to be changed
 */
public record MinimizerState(long iterations, double value, double number, List<double[]> arrays) {
  private static final int OF_POINT = 2;

  public MinimizerState {
    arrays = List.copyOf(arrays);
  }

  static MinimizerState of(Point point, long iterations, double number, List<double[]> more) {
    List<double[]> arrays = new ArrayList<>();
    arrays.add(point.x.clone());
    arrays.add(point.gradient.clone());
    more.forEach(array -> arrays.add(array.clone()));
    return new MinimizerState(iterations, point.value, number, arrays);
  }

  void copyTo(Point point) {
    for (double[] array : arrays) {
      if (array.length != point.x.length) {
        throw new IllegalArgumentException(array.length + " numbers of " + point.x.length);
      }
    }
    System.arraycopy(arrays.get(0), 0, point.x, 0, point.x.length);
    System.arraycopy(arrays.get(1), 0, point.gradient, 0, point.x.length);
    point.value = value;
  }

  /** The arrays beside x and ∇f(x), copied. */
  List<double[]> more() {
    return arrays.stream().skip(OF_POINT).map(double[]::clone).toList();
  }

  /** Memory that the arrays take. */
  public long bytes() {
    return arrays.stream().mapToLong(array -> (long) Double.BYTES * array.length).sum();
  }
}

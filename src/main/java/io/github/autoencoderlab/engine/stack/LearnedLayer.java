package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Map;

/** A layer that has learned and only codes. */
record LearnedLayer(Matrix W, Matrix b, Matrix c, boolean linear) implements CodeLayer {
  /** Puts what a layer has learned so far among other arrays. */
  static void put(CodeLayer layer, int number, Map<String, float[]> arrays) {
    arrays.put("W" + number, layer.W().toArray());
    arrays.put("b" + number, layer.b().toArray());
    arrays.put("c" + number, layer.c().toArray());
  }

  /**
   * A layer of what another has learned.
   *
   * @param number under which it was put among the arrays
   */
  static LearnedLayer of(Map<String, float[]> arrays, int number, boolean linear) {
    float[] b = array(arrays, "b" + number);
    float[] c = array(arrays, "c" + number);
    return new LearnedLayer(
        new Matrix(c.length, b.length).set(array(arrays, "W" + number)),
        Matrix.vector(b.length).set(b),
        Matrix.vector(c.length).set(c),
        linear);
  }

  private static float[] array(Map<String, float[]> arrays, String name) {
    float[] array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("no " + name + " among " + arrays.keySet());
    }
    return array;
  }
}

package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.Matrix;
import java.util.List;

/** A layer that has learned and only codes. */
record LearnedLayer(Matrix W, Matrix b, Matrix c, boolean linear) implements CodeLayer {
  /** Arrays that make a layer. */
  static final int ARRAYS = 3;

  /** What a layer has learned so far. */
  static List<float[]> arrays(CodeLayer layer) {
    return List.of(layer.W().toArray(), layer.b().toArray(), layer.c().toArray());
  }

  /** A layer of what another has learned. */
  static LearnedLayer of(List<float[]> arrays, boolean linear) {
    int inputs = arrays.get(1).length;
    int outputs = arrays.get(2).length;
    return new LearnedLayer(
        new Matrix(outputs, inputs).set(arrays.get(0)),
        Matrix.vector(inputs).set(arrays.get(1)),
        Matrix.vector(outputs).set(arrays.get(2)),
        linear);
  }
}

package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.dense.Layer;
import io.github.autoencoderlab.lesson.WeightArray;
import java.util.ArrayList;
import java.util.List;

/** The weights and biases of an autoencoder for others: W1, b1, W2, b2 … from the input on. */
final class DenseWeights {
  private DenseWeights() {}

  /** Tied weights are handed out once; their decoder has only a bias. */
  static List<WeightArray> of(Autoencoder autoencoder) {
    List<WeightArray> arrays = new ArrayList<>();
    for (int l = 1; l <= autoencoder.architecture().depth(); l++) {
      Layer layer = autoencoder.architecture().layer(l);
      if (!layer.turned()) {
        Matrix W = autoencoder.theta().W(layer.weights());
        arrays.add(new WeightArray("W" + l, List.of(W.rows(), W.columns()), rowMajor(W)));
      }
      Matrix b = autoencoder.theta().b(l - 1);
      arrays.add(new WeightArray("b" + l, List.of(b.rows()), b.toArray()));
    }
    return arrays;
  }

  private static float[] rowMajor(Matrix matrix) {
    float[] columns = matrix.toArray();
    float[] rows = new float[columns.length];
    for (int j = 0; j < matrix.rows(); j++) {
      for (int i = 0; i < matrix.columns(); i++) {
        rows[j * matrix.columns() + i] = columns[i * matrix.rows() + j];
      }
    }
    return rows;
  }
}

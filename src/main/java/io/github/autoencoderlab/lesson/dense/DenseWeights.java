package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.layer.DenseLayer;
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
      DenseLayer layer = autoencoder.architecture().dense(l);
      if (!layer.transposed()) {
        arrays.add(WeightArray.matrix("W" + l, autoencoder.theta().W(layer.weights())));
      }
      arrays.add(WeightArray.vector("b" + l, autoencoder.theta().b(l - 1)));
    }
    return arrays;
  }
}

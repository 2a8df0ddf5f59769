package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Layer;
import io.github.autoencoderlab.lesson.WeightArray;
import java.util.ArrayList;
import java.util.List;

/** The weights and biases of layers for others: W1, b1, W2, b2 … from the input on. */
public final class LayerWeights {
  private LayerWeights() {}

  /**
   * What each layer has of its own: one that borrows tied weights has only a bias, pooling has
   * nothing, and several matrices of layer l are called Wl, Wl_2, Wl_3 …
   */
  public static List<WeightArray> of(Architecture architecture, Theta theta) {
    List<WeightArray> arrays = new ArrayList<>();
    for (int l = 1; l <= architecture.depth(); l++) {
      Layer layer = architecture.layer(l);
      for (int n = 0; n < layer.shapes().size(); n++) {
        String name = n == 0 ? "W" + l : "W" + l + "_" + (n + 1);
        arrays.add(WeightArray.matrix(name, theta.W(layer.weights() + n)));
      }
      if (layer.biases() > 0) {
        arrays.add(WeightArray.vector("b" + l, theta.b(architecture.bias(l))));
      }
    }
    return arrays;
  }
}

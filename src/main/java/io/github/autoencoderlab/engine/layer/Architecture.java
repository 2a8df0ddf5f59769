package io.github.autoencoderlab.engine.layer;

import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.unit.Activation;
import java.util.ArrayList;
import java.util.List;

/**
 * Layers, each fed by the one before.
 *
 * @param layers from the input, at least one
 */
public record Architecture(List<Layer> layers) {
  public Architecture {
    layers = List.copyOf(layers);
    for (int n = 1; n < layers.size(); n++) {
      if (layers.get(n).inputs() != layers.get(n - 1).outputs()) {
        throw new IllegalArgumentException(
            layers.get(n - 1).outputs() + " units feed " + layers.get(n).inputs() + " inputs");
      }
    }
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("no layer");
    }
    requireWeightsInOrder(layers);
  }

  private static void requireWeightsInOrder(List<Layer> layers) {
    int count = 0;
    for (Layer layer : layers) {
      int own = layer.shapes().size();
      if (own > 0 ? layer.weights() != count : layer.weights() >= count) {
        throw new IllegalArgumentException("weights " + layer.weights() + " of " + layer);
      }
      count += own;
    }
  }

  /**
   * Layers with weights of their own.
   *
   * @param sizes units from the input to the output, at least two numbers
   * @param hidden f of all layers but the last
   * @param last f of the last layer
   */
  public static Architecture chain(List<Integer> sizes, Activation hidden, Activation last) {
    List<Layer> layers = new ArrayList<>();
    for (int n = 1; n < sizes.size(); n++) {
      Activation f = n < sizes.size() - 1 ? hidden : last;
      layers.add(new DenseLayer(sizes.get(n - 1), sizes.get(n), f, n - 1, false));
    }
    return new Architecture(layers);
  }

  /**
   * An encoder and its mirror image, such as 784-1000-500-250-2-250-500-1000-784.
   *
   * @param sizes units from the input to the code, at least two numbers
   * @param hidden f of the layers between input and code, on both sides
   * @param code f of the code layer
   * @param output f of the reconstruction
   * @param tied whether each layer of the decoder uses its encoder's weights, transposed
   */
  public static Architecture autoencoder(
      List<Integer> sizes, Activation hidden, Activation code, Activation output, boolean tied) {
    List<Layer> layers = new ArrayList<>(chain(sizes, hidden, code).layers());
    int depth = layers.size();
    for (int n = depth - 1; n >= 0; n--) {
      Activation f = n == 0 ? output : hidden;
      int weights = tied ? n : layers.size();
      layers.add(new DenseLayer(sizes.get(n + 1), sizes.get(n), f, weights, tied));
    }
    return new Architecture(layers);
  }

  /** Number of layers. */
  public int depth() {
    return layers.size();
  }

  /** A layer, from 1 as in a⁽ˡ⁾; layer 0 is the input. */
  public Layer layer(int l) {
    return layers.get(l - 1);
  }

  /** Units of the input. */
  public int inputs() {
    return layers.get(0).inputs();
  }

  /** Units of the output. */
  public int outputs() {
    return layers.get(layers.size() - 1).outputs();
  }

  /** A layer that is known to be dense, from 1. */
  public DenseLayer dense(int l) {
    if (layer(l) instanceof DenseLayer dense) {
      return dense;
    }
    throw new IllegalArgumentException("layer " + l + " is not dense: " + layer(l));
  }

  /** Number of a layer's bias among all; that of the next layer's if it has none. */
  public int bias(int l) {
    return (int) layers.stream().limit(l - 1L).filter(layer -> layer.biases() > 0).count();
  }

  /** Zeros for all weights and biases, each in the order of the layers. */
  public Theta parameters(Precision precision) {
    return new Theta(
        layers.stream().flatMap(layer -> layer.shapes().stream()).toList(),
        layers.stream().map(Layer::biases).filter(length -> length > 0).toList(),
        precision);
  }
}

package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import java.util.List;

/** The parameters as the slices of a pass meet them. */
final class RecurrentWeights {
  private final Theta theta;
  private final ParameterMap map;
  private final List<LayerWeights> encoder;
  private final List<LayerWeights> decoder;
  private final Transposed output;

  RecurrentWeights(RecurrentShape shape, Theta theta) {
    this.theta = theta;
    map = new ParameterMap(shape);
    encoder = layers(shape, Side.ENCODER);
    decoder = layers(shape, Side.DECODER);
    output = new Transposed(map.output().V(theta));
  }

  private List<LayerWeights> layers(RecurrentShape shape, Side side) {
    return map.layers(side).stream()
        .map(numbers -> new LayerWeights(shape.cell(), numbers, theta))
        .toList();
  }

  /** To be called when weights have changed, before errors are handed back. */
  void transpose() {
    for (int l = 0; l < encoder.size(); l++) {
      encoder.get(l).transpose();
    }
    for (int l = 0; l < decoder.size(); l++) {
      decoder.get(l).transpose();
    }
    output.take();
  }

  Theta theta() {
    return theta;
  }

  ParameterMap map() {
    return map;
  }

  List<LayerWeights> of(Side side) {
    return side == Side.ENCODER ? encoder : decoder;
  }

  /** Vᵀ of the output. */
  Matrix transposedOutput() {
    return output.copy();
  }
}

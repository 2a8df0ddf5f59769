package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Theta.Shape;
import io.github.autoencoderlab.engine.unit.Activation;
import java.util.List;

/** A layer of maps with nothing to learn. */
interface WeightlessLayer extends MapLayer {
  @Override
  default Activation activation() {
    return Activation.LINEAR;
  }

  @Override
  default int weights() {
    return NO_WEIGHTS;
  }

  @Override
  default List<Shape> shapes() {
    return List.of();
  }

  @Override
  default int biases() {
    return 0;
  }
}

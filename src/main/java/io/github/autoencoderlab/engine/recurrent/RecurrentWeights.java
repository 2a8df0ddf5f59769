package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import java.util.List;

/** The parameters as the slices of a pass meet them. */
final class RecurrentWeights {
  private final Theta theta;
  private final ParameterMap map;
  private final List<CellWeights> encoder;
  private final List<CellWeights> decoder;
  private final Transposed output;

  RecurrentWeights(RecurrentShape shape, Theta theta) {
    this.theta = theta;
    map = new ParameterMap(shape);
    encoder = layers(shape, SeriesSide.ENCODER);
    decoder = layers(shape, SeriesSide.DECODER);
    output = new Transposed(map.output().V(theta));
  }

  private List<CellWeights> layers(RecurrentShape shape, SeriesSide side) {
    return map.layers(side).stream()
        .map(numbers -> new CellWeights(shape.cell(), numbers, theta))
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

  List<CellWeights> of(SeriesSide side) {
    return side == SeriesSide.ENCODER ? encoder : decoder;
  }

  /** Vᵀ of the output. */
  Matrix transposedOutput() {
    return output.copy();
  }
}

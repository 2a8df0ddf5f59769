package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.StripProduct;
import io.github.autoencoderlab.engine.array.Theta;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The layers of one side with a slice of the mini-batch, several steps at a time. */
final class CellStack {
  private final CellLayer[] layers;

  /** From each layer but the first to the errors of the layer below. */
  private final @Nullable StripProduct[] down;

  /**
   * Layers, each fed by the one below.
   *
   * @param source of the first, null for nothing
   */
  CellStack(
      List<CellWeights> weights,
      CellLayer.@Nullable Source source,
      int steps,
      int examples,
      Theta gradient) {
    layers = new CellLayer[weights.size()];
    down = new @Nullable StripProduct[layers.length];
    int span = span(weights, steps, examples);
    for (int l = 0; l < layers.length; l++) {
      CellWeights of = weights.get(l);
      int units = of.numbers().units();
      Tape tape = new Tape(of.cell(), units, steps, examples, span, gradient.all().precision());
      CellLayer.Source from = l == 0 ? source : CellLayer.Source.of(layers[l - 1]);
      layers[l] = new CellLayer(of, from, tape, gradient);
      if (l > 0) {
        down[l] = layers[l].errors(layers[l - 1].tape().errors());
      }
    }
  }

  private static int span(List<CellWeights> weights, int steps, int examples) {
    return weights.stream()
        .mapToInt(one -> Tape.span(one.cell(), one.numbers().units(), steps, examples))
        .min()
        .orElseThrow();
  }

  int depth() {
    return layers.length;
  }

  CellLayer layer(int l) {
    return layers[l];
  }

  CellLayer top() {
    return layers[layers.length - 1];
  }

  /** Steps of a span. */
  int span() {
    return top().tape().span();
  }

  /** h of the top layer after the last step, in the same memory. */
  Matrix last() {
    Tape tape = top().tape();
    return tape.h().part(tape.steps() * tape.size(), tape.units(), tape.examples());
  }

  /** Takes over what memories begin with. */
  void begin() {
    for (CellLayer layer : layers) {
      layer.steps().begin();
    }
  }

  /** Steps from one to another, within one span. */
  void forward(int from, int to) {
    for (CellLayer layer : layers) {
      layer.project(from, to);
      for (int t = from; t < to; t++) {
        layer.step(t);
      }
    }
  }

  /** Nothing flows back yet. */
  void beginBack() {
    for (CellLayer layer : layers) {
      layer.tape().carry().fill(0);
      layer.steps().beginBack();
    }
  }

  /**
   * The way back of {@link #forward}; gradients are not collected yet.
   *
   * @param above whether errors come from above the top layer
   */
  void back(int from, int to, boolean above, Truncation truncation, SeriesSide side) {
    for (int l = layers.length - 1; l >= 0; l--) {
      CellLayer layer = layers[l];
      boolean met = above || l < layers.length - 1;
      for (int t = to - 1; t >= from; t--) {
        layer.back(t, met, truncation.cuts(side, t));
      }
      StripProduct product = down[l];
      if (product != null) {
        int at = layer.tape().inSpan(from);
        product.along(at, at, (to - from) * layer.tape().examples(), 0);
      }
    }
  }

  /** Adds the gradients of steps of one span. */
  void collect(int from, int to) {
    for (CellLayer layer : layers) {
      layer.collect(from, to);
    }
  }

  /** The products of a way up and back alone, for measurements. */
  void multiplyOnly(int from, int to) {
    for (int l = layers.length - 1; l >= 0; l--) {
      layers[l].multiplyOnly(from, to);
      StripProduct product = down[l];
      if (product != null) {
        int at = layers[l].tape().inSpan(from);
        product.along(at, at, (to - from) * layers[l].tape().examples(), 0);
      }
    }
  }
}

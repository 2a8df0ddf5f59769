package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.array.Theta.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the parameters are whose. */
final class ParameterMap {
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final List<Recurrent> encoder;
  private final List<Recurrent> decoder;
  private final @Nullable Linear code;
  private final List<Start> starts;
  private final Linear output;

  /**
   * A layer of cells.
   *
   * @param W number of the weights of its input, or −1 if it has none
   * @param U number of those of its state
   * @param b number of its bias
   */
  record Recurrent(int W, int U, int b, int inputs, int units) {
    boolean isFed() {
      return W >= 0;
    }
  }

  /** A linear layer, V x + b, by the numbers of its weights and its bias. */
  record Linear(int V, int b) {
    Matrix V(Theta theta) {
      return theta.W(V);
    }

    Matrix b(Theta theta) {
      return theta.b(b);
    }
  }

  /** What a layer of the decoder makes of a dense code: its first state, and an LSTM's memory. */
  record Start(Linear state, @Nullable Linear memory) {}

  ParameterMap(RecurrentShape shape) {
    encoder = layers(shape, SeriesSide.ENCODER);
    decoder = layers(shape, SeriesSide.DECODER);
    starts = new ArrayList<>();
    int top = shape.encoder().get(shape.encoder().size() - 1);
    if (shape.hasDenseCode()) {
      code = linear(shape.codeUnits(), top);
      for (int units : shape.decoder()) {
        Linear state = linear(units, shape.codeUnits());
        Linear memory = shape.cell().hasMemory() ? linear(units, shape.codeUnits()) : null;
        starts.add(new Start(state, memory));
      }
    } else {
      code = null;
    }
    output = linear(shape.outputs().size(), shape.decoder().get(shape.decoder().size() - 1));
  }

  private List<Recurrent> layers(RecurrentShape shape, SeriesSide side) {
    List<Recurrent> layers = new ArrayList<>();
    Cell cell = shape.cell();
    for (int l = 0; l < shape.units(side).size(); l++) {
      int units = shape.units(side).get(l);
      int inputs = shape.inputs(side, l);
      int W = inputs > 0 ? weights(cell.fedByInput() * units, inputs) : -1;
      int U = weights(cell.fedByState() * units, units);
      layers.add(new Recurrent(W, U, bias(cell.blocks() * units), inputs, units));
    }
    return layers;
  }

  private Linear linear(int outputs, int inputs) {
    return new Linear(weights(outputs, inputs), bias(outputs));
  }

  private int weights(int rows, int columns) {
    shapes.add(new Shape(rows, columns));
    return shapes.size() - 1;
  }

  private int bias(int length) {
    lengths.add(length);
    return lengths.size() - 1;
  }

  /** Zeros. */
  Theta zeros(Precision precision) {
    return new Theta(shapes, lengths, precision);
  }

  /** The layers of one side, from its input. */
  List<Recurrent> layers(SeriesSide side) {
    return side == SeriesSide.ENCODER ? encoder : decoder;
  }

  /** The dense code, if there is one. */
  @Nullable Linear code() {
    return code;
  }

  /** One for each layer of the decoder, or none without a dense code. */
  List<Start> starts() {
    return starts;
  }

  /** From the decoder's top layer to the series. */
  Linear output() {
    return output;
  }

  /** How many weight matrices there are. */
  int weightCount() {
    return shapes.size();
  }

  Shape shape(int n) {
    return shapes.get(n);
  }
}

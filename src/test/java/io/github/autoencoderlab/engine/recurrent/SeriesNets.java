package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Small recurrent autoencoders and series for them. */
final class SeriesNets {
  private SeriesNets() {}

  /** Every kind of cell, feeding, order and code, with one layer and with two. */
  static Stream<RecurrentShape> all(SeriesShape series) {
    List<RecurrentShape> shapes = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      for (Feeding feeding : Feeding.values()) {
        for (boolean reversed : new boolean[] {false, true}) {
          for (int code : new int[] {0, 2}) {
            for (int layers : new int[] {1, 2}) {
              shapes.add(shape(series, cell, layers, code, feeding, reversed));
            }
          }
        }
      }
    }
    return shapes.stream();
  }

  /** Some of them that have all kinds of parts. */
  static Stream<RecurrentShape> some(SeriesShape series) {
    return Stream.of(
        shape(series, Cell.LSTM, 2, 2, Feeding.OWN_OUTPUT, true),
        shape(series, Cell.LSTM, 1, 0, Feeding.NOTHING, true),
        shape(series, Cell.GRU, 2, 0, Feeding.OWN_OUTPUT, false),
        shape(series, Cell.GRU, 1, 2, Feeding.TRUTH, true),
        shape(series, Cell.TANH, 2, 2, Feeding.NOTHING, false),
        shape(series, Cell.TANH, 1, 0, Feeding.TRUTH, true));
  }

  private static RecurrentShape shape(
      SeriesShape series, Cell cell, int layers, int code, Feeding feeding, boolean reversed) {
    RecurrentShape whole =
        RecurrentShape.whole(
            series, cell, layers == 1 ? List.of(3) : List.of(3, 3), code, feeding, reversed);
    if (layers == 1 || code == 0) {
      return whole;
    }
    return new RecurrentShape(
        series, cell, List.of(3, 2), List.of(2, 3), code, feeding, reversed, whole.outputs());
  }

  /** All parameters are random, biases too; larger than at the start, so that gates differ. */
  static RecurrentAutoencoder net(RecurrentShape shape, Precision precision) {
    RecurrentAutoencoder net = RecurrentAutoencoder.zero(shape, precision);
    float[] values = new float[net.theta().all().rows()];
    new Randomness(3).at(0, 0).uniform(values, 0.9);
    net.theta().all().set(values);
    return net;
  }

  static float[] examples(SeriesShape series, int batch, int number) {
    float[] values = new float[series.size() * batch];
    new Randomness(4).at(number, 0).uniform(values, 1);
    return values;
  }

  static Matrix matrix(SeriesShape series, int batch, Precision precision) {
    return new Matrix(series.size(), batch, precision).set(examples(series, batch, 0));
  }

  /** One of the examples of {@link #matrix}. */
  static double[] example(SeriesShape series, int batch, int n) {
    double[] all = matrix(series, batch, Precision.DOUBLE).toDoubles();
    return Arrays.copyOfRange(all, n * series.size(), (n + 1) * series.size());
  }
}

package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A recurrent autoencoder in scalar loops, one example at a time, as its formulas are printed. */
final class PlainRecurrent {
  private final RecurrentShape shape;
  private final ParameterMap map;
  private final Theta theta;

  /** What is carried on as a constant: the truncated gradient is that of this function. */
  private Map<String, double[]> frozen = Map.of();

  private final Map<String, double[]> carried = new HashMap<>();
  private int truncation;
  private @Nullable Moved moved;

  /** A number added to one state. */
  record Moved(SeriesSide side, int layer, int t, int unit, double by) {}

  /** States of a layer. */
  private static final class State {
    double[] h;
    double[] c;

    State(int units) {
      h = new double[units];
      c = new double[units];
    }
  }

  PlainRecurrent(RecurrentShape shape, Theta theta) {
    this.shape = shape;
    this.theta = theta;
    map = new ParameterMap(shape);
  }

  /** Takes what is carried over segments of so many steps, of this example as it is now. */
  void freeze(int steps, double[] x) {
    truncation = steps;
    frozen = Map.of();
    carried.clear();
    outputs(x, shape.feeding());
    frozen = Map.copyOf(carried);
  }

  void move(@Nullable Moved state) {
    moved = state;
  }

  double[] code(double[] x) {
    List<State> states = states(SeriesSide.ENCODER);
    int steps = shape.series().steps();
    for (int t = 0; t < steps; t++) {
      if (truncation > 0 && t == steps - truncation) {
        carry("encoder", states);
      }
      double[] in = new double[shape.series().channels()];
      for (int p = 0; p < in.length; p++) {
        in[p] = x[shape.series().place(t, p)];
      }
      step(SeriesSide.ENCODER, t, states, in);
    }
    double[] top = states.get(states.size() - 1).h;
    ParameterMap.Linear dense = map.code();
    return dense == null ? top : linear(dense, top);
  }

  /** y, step by step as it is put out. */
  double[][] outputs(double[] x, Feeding feeding) {
    return decoded(code(x), x, feeding);
  }

  double[][] decoded(double[] code, double[] x, Feeding feeding) {
    List<State> states = starts(code);
    double[][] y = new double[shape.series().steps()][];
    double[] fed = new double[shape.outputs().size()];
    for (int t = 0; t < y.length; t++) {
      if (truncation > 0 && t > 0 && t % truncation == 0) {
        carry("decoder" + t, states);
        fed = carry("fed" + t, fed);
      }
      step(SeriesSide.DECODER, t, states, feeding == Feeding.NOTHING ? new double[0] : fed);
      y[t] = linear(map.output(), states.get(states.size() - 1).h);
      fed = feeding == Feeding.TRUTH ? target(x, t) : y[t];
    }
    return y;
  }

  double[] target(double[] x, int t) {
    int time = shape.reversed() ? shape.series().steps() - 1 - t : t;
    double[] target = new double[shape.outputs().size()];
    for (int k = 0; k < target.length; k++) {
      target[k] = x[shape.series().place(time, shape.outputs().get(k))];
    }
    return target;
  }

  /** ½ Σ (y − x)². */
  double loss(double[] x) {
    double[][] y = outputs(x, shape.feeding());
    double sum = 0;
    for (int t = 0; t < y.length; t++) {
      double[] target = target(x, t);
      for (int k = 0; k < target.length; k++) {
        sum += (y[t][k] - target[k]) * (y[t][k] - target[k]) / 2;
      }
    }
    return sum;
  }

  private List<State> states(SeriesSide side) {
    List<State> states = new ArrayList<>();
    map.layers(side).forEach(layer -> states.add(new State(layer.units())));
    return states;
  }

  private List<State> starts(double[] code) {
    List<State> states = states(SeriesSide.DECODER);
    for (int l = 0; l < states.size(); l++) {
      State state = states.get(l);
      if (map.starts().isEmpty()) {
        state.h = code.clone();
        state.c = code.clone();
        continue;
      }
      state.h = linear(map.starts().get(l).state(), code);
      ParameterMap.Linear memory = map.starts().get(l).memory();
      if (memory != null) {
        state.c = linear(memory, code);
      }
    }
    return states;
  }

  private void carry(String name, List<State> states) {
    for (int l = 0; l < states.size(); l++) {
      states.get(l).h = carry(name + "h" + l, states.get(l).h);
      states.get(l).c = carry(name + "c" + l, states.get(l).c);
    }
  }

  private double[] carry(String name, double[] values) {
    carried.put(name, values.clone());
    return frozen.getOrDefault(name, values).clone();
  }

  private void step(SeriesSide side, int t, List<State> states, double[] in) {
    double[] x = in;
    for (int l = 0; l < states.size(); l++) {
      State state = states.get(l);
      ParameterMap.Recurrent layer = map.layers(side).get(l);
      double[] h = new double[layer.units()];
      double[] c = new double[layer.units()];
      for (int j = 0; j < h.length; j++) {
        switch (shape.cell()) {
          case LSTM -> lstm(layer, x, state, j, h, c);
          case GRU -> gru(layer, x, state, j, h);
          case TANH -> h[j] = Math.tanh(sum(layer, 0, 0, j, x, state.h));
        }
      }
      Moved to = moved;
      if (to != null && to.side == side && to.layer == l && to.t == t) {
        h[to.unit] += to.by;
      }
      state.h = h;
      state.c = c;
      x = h;
    }
  }

  private void lstm(
      ParameterMap.Recurrent layer, double[] x, State state, int j, double[] h, double[] c) {
    double i = sigmoid(sum(layer, 0, 0, j, x, state.h));
    double f = sigmoid(sum(layer, 1, 1, j, x, state.h));
    double o = sigmoid(sum(layer, 2, 2, j, x, state.h));
    double g = Math.tanh(sum(layer, 3, 3, j, x, state.h));
    c[j] = f * state.c[j] + i * g;
    h[j] = o * Math.tanh(c[j]);
  }

  private void gru(ParameterMap.Recurrent layer, double[] x, State state, int j, double[] h) {
    double r = sigmoid(sum(layer, 1, 0, j, x, state.h));
    double z = sigmoid(sum(layer, 2, 1, j, x, state.h));
    double u = fromState(layer, 2, j, state.h) + bias(layer, 3, j);
    double n = Math.tanh(fromInput(layer, 0, j, x) + bias(layer, 0, j) + r * u);
    h[j] = (1 - z) * n + z * state.h[j];
  }

  /** W x + U h + b of a unit; the blocks of W and of U need not be the same. */
  private double sum(
      ParameterMap.Recurrent layer, int ofW, int ofU, int j, double[] x, double[] h) {
    return fromInput(layer, ofW, j, x) + fromState(layer, ofU, j, h) + bias(layer, ofW, j);
  }

  private double fromInput(ParameterMap.Recurrent layer, int block, int j, double[] x) {
    return layer.isFed() ? row(theta.W(layer.W()), block * layer.units() + j, x) : 0;
  }

  private double fromState(ParameterMap.Recurrent layer, int block, int j, double[] h) {
    return row(theta.W(layer.U()), block * layer.units() + j, h);
  }

  private double bias(ParameterMap.Recurrent layer, int block, int j) {
    return theta.b(layer.b()).toDoubles()[block * layer.units() + j];
  }

  private double[] linear(ParameterMap.Linear layer, double[] x) {
    double[] y = layer.b(theta).toDoubles();
    for (int j = 0; j < y.length; j++) {
      y[j] += row(layer.V(theta), j, x);
    }
    return y;
  }

  private static double row(Matrix W, int row, double[] x) {
    double[] values = W.toDoubles();
    double sum = 0;
    for (int k = 0; k < x.length; k++) {
      sum += values[k * W.rows() + row] * x[k];
    }
    return sum;
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}

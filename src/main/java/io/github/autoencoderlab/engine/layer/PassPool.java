package io.github.autoencoderlab.engine.layer;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import java.util.HashMap;
import java.util.Map;

/**
 * Takes any number of examples through layers, some at a time: a pass of all would take memory for
 * each of them in each layer. Belongs to one thread.
 */
public final class PassPool {
  private final Architecture net;
  private final Theta theta;
  private final int atOnce;
  private final Map<Integer, Pass> passes = new HashMap<>();

  /**
   * For a net; passes are made when they are needed, and kept.
   *
   * @param atOnce examples in a pass at most
   */
  public PassPool(Architecture net, Theta theta, int atOnce) {
    this.net = net;
    this.theta = theta;
    this.atOnce = atOnce;
  }

  /**
   * The activations of a layer, in a new matrix.
   *
   * @param in what goes into layer {@code from}, units × n
   * @param from first layer, from 1
   * @param to last layer
   */
  public Matrix through(Matrix in, int from, int to) {
    Matrix out = new Matrix(net.layer(to).outputs(), in.columns(), theta.all().precision());
    for (int first = 0; first < in.columns(); first += atOnce) {
      int count = Math.min(atOnce, in.columns() - first);
      Pass part = passes.computeIfAbsent(count, n -> new Pass(net, theta, n));
      part.a(from - 1).set(in.part(first * in.rows(), in.rows(), count));
      part.forward(from, to);
      out.part(first * out.rows(), out.rows(), count).set(part.a(to));
    }
    return out;
  }
}

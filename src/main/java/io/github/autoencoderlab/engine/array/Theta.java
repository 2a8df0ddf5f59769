package io.github.autoencoderlab.engine.array;

import java.util.List;

/**
 * All numbers that a model learns, in one vector: first the weights, matrix after matrix, then the
 * biases. A gradient has the same layout, and so has what an optimiser remembers.
 */
public final class Theta {
  private final List<Shape> shapes;
  private final List<Integer> lengths;
  private final Matrix all;
  private final Matrix weights;
  private final Matrix biases;
  private final Matrix[] W;
  private final Matrix[] b;

  /** Rows and columns of a weight matrix, each at least 1. */
  public record Shape(int rows, int columns) {
    int size() {
      return Math.multiplyExact(rows, columns);
    }
  }

  /**
   * Zeros.
   *
   * @param shapes of the weight matrices, at least one
   * @param lengths of the biases, at least one
   */
  public Theta(List<Shape> shapes, List<Integer> lengths, Precision precision) {
    this.shapes = List.copyOf(shapes);
    this.lengths = List.copyOf(lengths);
    int ofWeights = shapes.stream().mapToInt(Shape::size).reduce(0, Math::addExact);
    int ofBiases = lengths.stream().mapToInt(Integer::intValue).reduce(0, Math::addExact);
    all = new Matrix(Math.addExact(ofWeights, ofBiases), 1, precision);
    weights = all.part(0, ofWeights, 1);
    biases = all.part(ofWeights, ofBiases, 1);
    W = new Matrix[shapes.size()];
    b = new Matrix[lengths.size()];
    int from = 0;
    for (int n = 0; n < W.length; n++) {
      W[n] = all.part(from, shapes.get(n).rows(), shapes.get(n).columns());
      from += shapes.get(n).size();
    }
    for (int n = 0; n < b.length; n++) {
      b[n] = all.part(from, lengths.get(n), 1);
      from += lengths.get(n);
    }
  }

  /** Zeros in the same layout and precision. */
  public Theta like() {
    return in(all.precision());
  }

  /** Zeros in the same layout. */
  public Theta in(Precision precision) {
    return new Theta(shapes, lengths, precision);
  }

  /** The whole vector; changing it changes the model. */
  public Matrix all() {
    return all;
  }

  /** The part of the vector that holds all weights. */
  public Matrix weights() {
    return weights;
  }

  /** The part of the vector that holds all biases. */
  public Matrix biases() {
    return biases;
  }

  /** The nth weight matrix, from 0. */
  public Matrix W(int n) {
    return W[n];
  }

  /** The nth bias, from 0. */
  public Matrix b(int n) {
    return b[n];
  }

  /** How many weight matrices there are. */
  public int weightCount() {
    return W.length;
  }
}

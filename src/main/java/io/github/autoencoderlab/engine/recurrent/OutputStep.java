package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Rows;
import io.github.autoencoderlab.engine.array.StripProduct;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.engine.unit.Units;

/** y = V h + b at each step of the decoder, with L = ½ Σ (y − x)². */
final class OutputStep {
  private final int examples;
  private final int steps;
  private final Matrix y;
  private final Matrix target;
  private final Matrix error;
  private final Matrix outputs;
  private final Matrix targets;
  private final StripProduct bias;
  private final StripProduct up;
  private final StripProduct down;
  private final StripProduct ofWeights;
  private final StripProduct ofBias;

  /** What all steps put out, from the states of the decoder's top layer. */
  OutputStep(
      ParameterMap.Linear numbers,
      OutputTracks tracks,
      CellStack decoder,
      Theta theta,
      Theta gradient) {
    Tape tape = decoder.top().tape();
    examples = tape.examples();
    steps = tape.steps();
    y = tracks.y();
    target = tracks.target();
    error = tracks.error();
    Matrix V = numbers.V(theta);
    int size = V.rows() * examples;
    outputs = y.part(size, V.rows(), examples * steps);
    targets = target.part(size, V.rows(), examples * steps);
    Matrix ones = new Matrix(1, examples * steps, y.precision()).fill(1);
    Rows h = Rows.of(tape.h());
    Rows errors = Rows.of(error);
    bias = StripProduct.along(Rows.of(y), numbers.b(theta), Rows.of(ones));
    up = StripProduct.along(Rows.of(y), V, h);
    down = StripProduct.along(Rows.of(tape.errors()), tracks.transposed(), errors);
    ofWeights = StripProduct.outer(numbers.V(gradient), errors, h);
    ofBias = StripProduct.outer(numbers.b(gradient), errors, Rows.of(ones));
  }

  /**
   * Sequences of the decoder's outer side.
   *
   * @param y what it has put out [outputs × examples · (steps + 1)], before the first step zeros
   * @param target what it is to put out, likewise
   * @param error ∂L/∂y [outputs × examples · steps]
   * @param transposed Vᵀ
   */
  record OutputTracks(Matrix y, Matrix target, Matrix error, Matrix transposed) {}

  /** y of steps from one to another. */
  void forward(int from, int to) {
    int at = (from + 1) * examples;
    int columns = (to - from) * examples;
    bias.along(at, 0, columns, 0);
    up.along(at, at, columns, 1);
  }

  /**
   * ∂L/∂y of all steps.
   *
   * @return Σ (y − x)²
   */
  double loss() {
    return Units.outputDelta(error, Loss.SQUARED_ERROR, outputs, targets, Activation.LINEAR);
  }

  /** Hands errors of steps, within one span, down to the top layer. */
  void back(int from, int to, int inSpan) {
    down.along(inSpan, from * examples, (to - from) * examples, 0);
  }

  /** Adds the gradient, from the errors of all steps. */
  void collect() {
    ofWeights.outer(0, examples, steps * examples);
    ofBias.outer(0, 0, steps * examples);
  }
}

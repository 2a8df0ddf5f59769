package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Rows;
import io.github.autoencoderlab.engine.array.StripProduct;
import io.github.autoencoderlab.engine.array.Theta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A layer of cells with a slice of the mini-batch, on one thread. Steps are numbers of time from 0;
 * those from one to another, the latter excluded, lie in one span.
 */
final class CellLayer {
  private final CellWeights weights;
  private final Tape tape;
  private final CellSteps steps;
  private final @Nullable Input input;
  private final StripProduct bias;
  private final StripProduct state;
  private final StripProduct carry;
  private final StripProduct ofState;
  private final StripProduct ofBias;

  /**
   * What a layer is fed with.
   *
   * @param values [inputs × examples · steps]
   * @param shift steps by which they are late: 1 for the states of a layer below, as the one before
   *     the first step is kept too
   */
  record Source(Matrix values, int shift) {
    /** The states of another layer. */
    static Source of(CellLayer below) {
      return new Source(below.tape.h(), 1);
    }
  }

  private record Input(Source source, StripProduct up, StripProduct gradient) {}

  /**
   * A layer.
   *
   * @param source null if it is fed with nothing
   * @param gradient where it adds the gradient of its parameters
   */
  CellLayer(CellWeights weights, @Nullable Source source, Tape tape, Theta gradient) {
    this.weights = weights;
    this.tape = tape;
    Cell cell = weights.cell();
    steps = CellSteps.of(cell, tape);
    Rows sums = Rows.of(tape.sums());
    Rows h = Rows.of(tape.h());
    Rows ones = Rows.of(ones(tape));
    ParameterMap.Recurrent numbers = weights.numbers();
    bias = StripProduct.along(sums, weights.b(), ones);
    state = StripProduct.along(fedByState(), weights.U(), h);
    carry = StripProduct.along(Rows.of(tape.carry()), weights.transposedU(), fedByState());
    ofState = StripProduct.outer(gradient.W(numbers.U()), fedByState(), h);
    ofBias = StripProduct.outer(gradient.b(numbers.b()), sums, ones);
    input = source == null ? null : input(source, gradient);
  }

  private Input input(Source source, Theta gradient) {
    Rows x = Rows.of(source.values());
    Matrix W = Objects.requireNonNull(weights.W());
    return new Input(
        source,
        StripProduct.along(fedByInput(), W, x),
        StripProduct.outer(gradient.W(weights.numbers().W()), fedByInput(), x));
  }

  private static Matrix ones(Tape tape) {
    int columns = tape.examples() * tape.span();
    return new Matrix(1, columns, tape.h().precision()).fill(1);
  }

  private Rows fedByInput() {
    return new Rows(tape.sums(), 0, weights.cell().fedByInput() * tape.units());
  }

  private Rows fedByState() {
    Cell cell = weights.cell();
    int units = tape.units();
    return new Rows(tape.sums(), cell.firstFedByState() * units, cell.fedByState() * units);
  }

  /** A product that hands errors down to what the layer is fed with. */
  StripProduct errors(Matrix below) {
    Matrix transposed = Objects.requireNonNull(weights.transposedW());
    return StripProduct.along(Rows.of(below), transposed, fedByInput());
  }

  Tape tape() {
    return tape;
  }

  CellSteps steps() {
    return steps;
  }

  /** Sums ← W x + b of several steps in one product. */
  void project(int from, int to) {
    int n = tape.examples();
    bias.along(tape.inSpan(from), 0, (to - from) * n, 0);
    if (input != null) {
      int at = (from + input.source.shift) * n;
      input.up.along(tape.inSpan(from), at, (to - from) * n, 1);
    }
  }

  /** h of step t; its input has been projected. */
  void step(int t) {
    int n = tape.examples();
    state.along(tape.inSpan(t), t * n, n, 1);
    steps.forward(t);
  }

  /**
   * δ of step t, and from it the carry.
   *
   * @param above whether errors come from above
   * @param cut whether nothing is carried
   */
  void back(int t, boolean above, boolean cut) {
    steps.back(t, above);
    if (cut) {
      tape.carry().fill(0);
      steps.cut();
    } else {
      double keep = weights.cell() == Cell.GRU ? 1 : 0;
      carry.along(0, tape.inSpan(t), tape.examples(), keep);
    }
  }

  /** Adds the gradient of several steps. */
  void collect(int from, int to) {
    int n = tape.examples();
    int at = tape.inSpan(from);
    int columns = (to - from) * n;
    if (input != null) {
      input.gradient.outer(at, (from + input.source.shift) * n, columns);
    }
    ofState.outer(at, from * n, columns);
    ofBias.outer(at, 0, columns);
  }

  /** The products of a way up and back alone, for measurements. */
  void multiplyOnly(int from, int to) {
    project(from, to);
    int n = tape.examples();
    for (int t = from; t < to; t++) {
      state.along(tape.inSpan(t), t * n, n, 1);
    }
    for (int t = from; t < to; t++) {
      carry.along(0, tape.inSpan(t), n, 0);
    }
    collect(from, to);
  }

  /** What happened with one of its examples. */
  LayerTrace trace(int example) {
    List<float[]> h = new ArrayList<>();
    List<float[]> c = new ArrayList<>();
    List<List<float[]>> gates = new ArrayList<>();
    double[] norms = new double[tape.steps()];
    for (int t = -1; t < tape.steps(); t++) {
      h.add(tape.h().column((t + 1) * tape.examples() + example));
      if (weights.cell().hasMemory()) {
        c.add(steps.memory(t, example));
      }
    }
    for (int t = 0; t < tape.steps(); t++) {
      gates.add(gates(t, example));
      norms[t] = example == 0 ? steps.errorNorm(t) : Double.NaN;
    }
    return new LayerTrace(weights.cell(), h, c, gates, norms);
  }

  private List<float[]> gates(int t, int example) {
    List<float[]> blocks = new ArrayList<>();
    for (int block = 0; block < weights.cell().blocks(); block++) {
      blocks.add(steps.gate(block, t, example));
    }
    return blocks;
  }
}

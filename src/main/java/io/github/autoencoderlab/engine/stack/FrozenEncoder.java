package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.unit.Activation;
import java.util.ArrayList;
import java.util.List;

/**
 * The way up of a net as it was at one moment, copied: what units of each layer respond to may be
 * asked while the net learns on. Serves one thread at a time.
 */
public final class FrozenEncoder {
  private static final int AT_ONCE = 250;

  /** Steps of {@link #preferred}. */
  private static final int STEPS = 200;

  /** Length of its first step, as a share of the norm. */
  private static final double FIRST = 0.2;

  private final List<Integer> sizes;
  private final List<Activation> activations;
  private final Theta theta;

  private FrozenEncoder(List<Integer> sizes, List<Activation> activations) {
    this.sizes = List.copyOf(sizes);
    this.activations = List.copyOf(activations);
    theta = chain(layers(), Activation.LINEAR).parameters(Precision.FLOAT);
  }

  /** Copies what a stack or a whole net, whose layers are dense, knows of the way up. */
  public static FrozenEncoder of(Coder coder) {
    if (coder instanceof LayerStack stack) {
      return of(stack);
    }
    if (coder instanceof DeepNet net) {
      return of(net);
    }
    throw new IllegalArgumentException("no way up through " + coder);
  }

  private static FrozenEncoder of(LayerStack stack) {
    List<Integer> sizes = new ArrayList<>(List.of(stack.layers().get(0).inputs()));
    List<Activation> activations = new ArrayList<>();
    for (CodeLayer layer : stack.layers()) {
      sizes.add(layer.outputs());
      activations.add(layer.linear() ? Activation.LINEAR : Activation.LOGISTIC);
    }
    FrozenEncoder encoder = new FrozenEncoder(sizes, activations);
    stack.copyUp(encoder.theta);
    return encoder;
  }

  private static FrozenEncoder of(DeepNet net) {
    List<Integer> sizes = new ArrayList<>(List.of(net.architecture().inputs()));
    List<Activation> activations = new ArrayList<>();
    for (int l = 1; l <= net.codeLayer(); l++) {
      sizes.add(net.architecture().layer(l).outputs());
      activations.add(net.architecture().layer(l).activation());
    }
    FrozenEncoder encoder = new FrozenEncoder(sizes, activations);
    for (int n = 0; n < net.codeLayer(); n++) {
      encoder.theta.W(n).set(net.theta().W(n));
      encoder.theta.b(n).set(net.theta().b(n));
    }
    return encoder;
  }

  /** The first layers; all but the last have one kind of units. */
  private Architecture chain(int count, Activation last) {
    return Architecture.chain(sizes.subList(0, count + 1), activations.get(0), last);
  }

  /** Layers above the input. */
  public int layers() {
    return sizes.size() - 1;
  }

  /** Units of a layer; layer 0 is the input. */
  public int units(int layer) {
    return sizes.get(layer);
  }

  /** a = f(z) of a layer from 1, in a new matrix, for any number of inputs. */
  public Matrix code(int layer, Matrix x) {
    return through(chain(layer, activations.get(layer - 1)), x);
  }

  /** z of a layer from 1, before f, in a new matrix, for any number of inputs. */
  public Matrix driven(int layer, Matrix x) {
    return through(chain(layer, Activation.LINEAR), x);
  }

  private Matrix through(Architecture chain, Matrix x) {
    Matrix out = new Matrix(chain.outputs(), x.columns());
    int size = Math.min(AT_ONCE, x.columns());
    Pass pass = new Pass(chain, theta, size);
    for (int from = 0; from < x.columns(); from += size) {
      // The last part may share columns with the one before it.
      int first = Math.min(from, x.columns() - size);
      pass.x().set(x.part(first * x.rows(), x.rows(), size));
      pass.forward();
      out.part(first * out.rows(), out.rows(), size).set(pass.output());
    }
    return out;
  }

  /**
   * For each unit of a layer its weights to the input if all layers below were linear: W⁽¹⁾ for
   * layer 1, W⁽²⁾ W⁽¹⁾ for layer 2, and so on [inputs × units], in a new matrix.
   */
  public Matrix weightsToInput(int layer) {
    Matrix sum = theta.W(layer - 1).transposed();
    for (int n = layer - 2; n >= 0; n--) {
      sum = new Matrix(units(n), units(layer)).productTransposed(theta.W(n), sum);
    }
    return sum;
  }

  /**
   * For each of these units an input in [0, 1] of bounded norm that drives it as far up as gradient
   * ascent finds, one a column, in a new matrix: x ← x + η ∂z/∂x ÷ ‖∂z/∂x‖, cut to [0, 1] and
   * shrunk to the norm, with falling η (Erhan, Bengio, Courville and Vincent 2009). It is z that is
   * driven, as f saturates.
   *
   * @param units of the layer
   * @param start the input that it begins at, values in [0, 1]
   * @param norm the largest ‖x‖, above 0
   */
  public Matrix preferred(int layer, int[] units, float[] start, double norm) {
    Pass pass = new Pass(chain(layer, Activation.LINEAR), theta, units.length);
    float[] values = new float[start.length * units.length];
    for (int n = 0; n < units.length; n++) {
      System.arraycopy(start, 0, values, n * start.length, start.length);
    }
    Matrix slopes = new Matrix(start.length, units.length);
    for (int step = 0; step < STEPS; step++) {
      pass.x().set(values);
      inputSlopes(pass, units, slopes);
      double length = norm * FIRST * (1 - (double) step / STEPS);
      climb(values, slopes.toArray(), units.length, length, norm);
    }
    return new Matrix(start.length, units.length).set(values);
  }

  /** ∂z/∂x of one unit for each column: W⁽¹⁾ᵀ δ⁽¹⁾, from a δ that is 1 at the unit. */
  private void inputSlopes(Pass pass, int[] units, Matrix slopes) {
    pass.forward();
    Matrix top = pass.delta(pass.depth());
    float[] ones = new float[top.rows() * top.columns()];
    for (int n = 0; n < units.length; n++) {
      ones[n * top.rows() + units[n]] = 1;
    }
    top.set(ones);
    for (int l = pass.depth() - 1; l >= 1; l--) {
      pass.hiddenDelta(l);
    }
    slopes.productTransposed(theta.W(0), pass.delta(1));
  }

  private static void climb(float[] x, float[] slopes, int columns, double length, double norm) {
    int size = x.length / columns;
    for (int n = 0; n < columns; n++) {
      double slope = norm(slopes, n * size, size);
      for (int i = n * size; i < (n + 1) * size && slope > 0; i++) {
        x[i] = (float) Math.max(0, Math.min(1, x[i] + length * slopes[i] / slope));
      }
      double shrink = Math.min(1, norm / Math.max(norm(x, n * size, size), Double.MIN_NORMAL));
      for (int i = n * size; i < (n + 1) * size; i++) {
        x[i] = (float) (shrink * x[i]);
      }
    }
  }

  private static double norm(float[] values, int from, int count) {
    double squares = 0;
    for (int i = from; i < from + count; i++) {
      squares += (double) values[i] * values[i];
    }
    return Math.sqrt(squares);
  }
}

package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Team;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.LayerPass;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What a convolution and a transposed one do alike with a mini-batch. */
abstract class CorrelationPass implements LayerPass {
  private final CorrelationLayer layer;
  private final TapWeights weights;
  private final Matrix b;
  private final int bias;
  private final Matrix ofWeights;
  private final Slices slices;
  private final Slice[] parts;
  private final IntConsumer forward = this::forwardOf;
  private final IntConsumer errorBelow = this::errorBelowOf;
  private final IntConsumer gradient = this::gradientOf;
  private final IntConsumer biasGradient = this::biasGradientOf;
  private @Nullable Matrix error;
  private TapWeights.@Nullable Gradient target;
  private final TapWeights.Gradient whole;

  CorrelationPass(
      CorrelationLayer layer, Theta theta, int bias, Matrix below, Matrix a, Matrix delta) {
    this.layer = layer;
    this.bias = bias;
    b = theta.b(bias);
    CorrelationPlan plan = new CorrelationPlan(layer.fine(), layer.coarse(), layer.window());
    Matrix W = theta.W(layer.weights());
    weights = new TapWeights(plan, W);
    slices = new Slices(below.columns());
    parts = new Slice[slices.count()];
    for (int n = 0; n < parts.length; n++) {
      Correlation correlation = new Correlation(plan, weights, slices.size(n), below.precision());
      parts[n] = slice(n, correlation, below, a, delta);
    }
    ofWeights = new Matrix(W.rows(), W.columns(), W.precision());
    whole = gradientInto(ofWeights);
  }

  private TapWeights.Gradient gradientInto(Matrix into) {
    return weights.new Gradient(into, Arrays.stream(parts).map(Slice::sums).toList());
  }

  /** Some images of the mini-batch. */
  abstract Slice slice(int n, Correlation correlation, Matrix below, Matrix a, Matrix delta);

  /** Takes over the weights for going up. */
  abstract void prepareForward(TapWeights of);

  /** Takes over the weights for going down. */
  abstract void prepareBackward(TapWeights of);

  final CorrelationLayer layer() {
    return layer;
  }

  final Matrix b() {
    return b;
  }

  final Slices slices() {
    return slices;
  }

  /** Some images of the mini-batch, on one thread. */
  abstract static class Slice {
    final Correlation correlation;
    private final Matrix delta;
    private final Matrix ones;
    private final Matrix biasSums;

    /**
     * Its images.
     *
     * @param delta δ [channels × places · images]
     */
    Slice(Correlation correlation, Matrix delta) {
      this.correlation = correlation;
      this.delta = delta;
      ones = new Matrix(delta.columns(), 1, delta.precision()).fill(1);
      biasSums = new Matrix(delta.rows(), 1, delta.precision());
    }

    abstract void forward();

    abstract void meet(Matrix error);

    abstract void errorBelow();

    /** Whether δ has been taken since the last forward pass, when the error was handed down. */
    private boolean taken;

    abstract void takeDelta();

    final void gradient() {
      if (!taken) {
        takeDelta();
      }
      correlation.outer();
    }

    final void biasGradient() {
      biasSums.addRowSums(0, 1, delta, ones);
    }

    final Matrix[] sums() {
      return correlation.sums();
    }
  }

  private void forwardOf(int slice) {
    parts[slice].taken = false;
    parts[slice].forward();
  }

  private void errorBelowOf(int slice) {
    parts[slice].errorBelow();
    parts[slice].taken = true;
  }

  private void gradientOf(int slice) {
    parts[slice].gradient();
  }

  private void biasGradientOf(int slice) {
    parts[slice].biasGradient();
  }

  /**
   * The products of a learning step alone, in the same slices, for measurements.
   *
   * @param below whether an error is handed down
   */
  final void multiplyOnly(boolean below) {
    Team.shared()
        .run(
            parts.length,
            n -> {
              parts[n].correlation.gather();
              if (below) {
                parts[n].correlation.scatter();
              }
              parts[n].correlation.outer();
            });
  }

  @Override
  public final void forward() {
    prepareForward(weights);
    Team.shared().run(parts.length, forward);
  }

  @Override
  public final void errorBelow(Matrix below) {
    if (error != below) {
      error = below;
      for (Slice part : parts) {
        part.meet(below);
      }
    }
    prepareBackward(weights);
    Team.shared().run(parts.length, errorBelow);
  }

  @Override
  public final void weightGradient(double keep, double factor, Theta gradients) {
    Matrix into = gradients.W(layer.weights());
    if (target == null || !target.isInto(into)) {
      target = gradientInto(into);
    }
    Team.shared().run(parts.length, gradient);
    target.collect(keep, factor);
  }

  @Override
  public final void weightGradient(int n, OuterProducts gradients) {
    if (n == layer.weights()) {
      Team.shared().run(parts.length, gradient);
      whole.collect(0, 1);
      gradients.add(ofWeights);
    }
  }

  @Override
  public final void biasGradient(double factor, Theta gradients) {
    Team.shared().run(parts.length, biasGradient);
    Matrix sum = gradients.b(bias).fill(0);
    for (Slice part : parts) {
      sum.add(factor, part.biasSums);
    }
  }
}

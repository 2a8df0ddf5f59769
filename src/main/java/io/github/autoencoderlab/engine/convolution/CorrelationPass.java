package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.OuterProducts;
import io.github.autoencoderlab.engine.array.Team;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.LayerPass;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Units;
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
  private final IntConsumer needDelta = this::deltaOf;
  private @Nullable Matrix errors;
  private Activation slopes = Activation.LINEAR;
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
    slices = new Slices(below.columns(), plan.images());
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
    private final Matrix below;
    private Matrix error;

    /** Whether δ has been taken since the last forward pass. */
    private boolean taken;

    /**
     * Its images.
     *
     * @param below activations below [size × images]
     * @param delta δ [channels × places · images]
     */
    Slice(Correlation correlation, Matrix below, Matrix delta) {
      this.correlation = correlation;
      this.below = below;
      this.delta = delta;
      error = below;
      ones = new Matrix(delta.columns(), 1, delta.precision()).fill(1);
      biasSums = new Matrix(delta.rows(), 1, delta.precision());
    }

    abstract void up();

    abstract void meet(Matrix error);

    /** Hands the error down; δ has been taken. */
    abstract void down();

    /** Puts δ where products find it. */
    abstract void takeDelta();

    final void forward() {
      taken = false;
      up();
    }

    /** Also sums δ up while it is at hand. */
    private void take() {
      takeDelta();
      biasSums.addRowSums(0, 1, delta, ones);
      taken = true;
    }

    final void errorBelow() {
      take();
      down();
    }

    final void gradient() {
      needDelta();
      correlation.outer();
    }

    final void needDelta() {
      if (!taken) {
        take();
      }
    }

    final Matrix[] sums() {
      return correlation.sums();
    }
  }

  private void forwardOf(int slice) {
    parts[slice].forward();
  }

  private void errorBelowOf(int slice) {
    Slice part = parts[slice];
    part.errorBelow();
    if (slopes != Activation.LINEAR) {
      Units.timesSlope(part.error, part.below, slopes);
    }
  }

  private void gradientOf(int slice) {
    parts[slice].gradient();
  }

  private void deltaOf(int slice) {
    parts[slice].needDelta();
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
  public final void errorBelow(Matrix error) {
    handDown(error, Activation.LINEAR);
  }

  /** The slope meets each slice while it is in the cache. */
  @Override
  public final void deltaBelow(Matrix error, Matrix a, Activation f) {
    handDown(error, f);
  }

  private void handDown(Matrix error, Activation f) {
    if (errors != error) {
      errors = error;
      for (int n = 0; n < parts.length; n++) {
        parts[n].error = slices.of(error, n);
        parts[n].meet(error);
      }
    }
    slopes = f;
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
    Team.shared().run(parts.length, needDelta);
    Matrix sum = gradients.b(bias).fill(0);
    for (Slice part : parts) {
      sum.add(factor, part.biasSums);
    }
  }
}

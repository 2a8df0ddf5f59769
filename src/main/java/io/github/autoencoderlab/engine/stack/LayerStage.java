package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Views;
import io.github.autoencoderlab.state.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One layer learns from the clean codes of those below it, which stay as they are. */
final class LayerStage implements Stage {
  private final List<LearnedLayer> below;
  private final LayerLearner layer;
  private final List<Matrix> codes = new ArrayList<>();
  private final Matrix seen;
  private final @Nullable Matrix labelUnits;
  private final float[] oneOfK;

  LayerStage(List<LearnedLayer> below, LayerLearner layer, int batch) {
    this.below = List.copyOf(below);
    this.layer = layer;
    below.forEach(one -> codes.add(new Matrix(one.inputs(), batch)));
    seen = new Matrix(layer.inputs() + layer.labels(), batch);
    codes.add(Views.window(seen, 0, 0, layer.inputs(), batch));
    labelUnits =
        layer.labels() == 0 ? null : Views.window(seen, layer.inputs(), 0, layer.labels(), batch);
    oneOfK = new float[layer.labels() * batch];
  }

  LayerLearner layer() {
    return layer;
  }

  /** The clean code that the layer learns from. */
  Matrix codeBelow() {
    return codes.get(below.size());
  }

  @Override
  public void clamp(float[] x, byte[] labels) {
    codes.get(0).set(x);
    if (labelUnits != null) {
      labelUnits.set(oneOfK(labels));
    }
  }

  private float[] oneOfK(byte[] labels) {
    Arrays.fill(oneOfK, 0);
    for (int n = 0; n < labels.length; n++) {
      oneOfK[n * layer.labels() + (labels[n] & 0xff)] = 1;
    }
    return oneOfK;
  }

  @Override
  public void encode() {
    for (int n = 0; n < below.size(); n++) {
      below.get(n).encode(codes.get(n), codes.get(n + 1));
    }
  }

  @Override
  public void reconstruct(DeepOptions options) {
    layer.reconstruct(seen, options.alone());
  }

  @Override
  public void update(DeepOptions options) {
    layer.update();
  }

  @Override
  public double error() {
    return layer.squaredError();
  }

  @Override
  public LayerStack coder() {
    List<CodeLayer> layers = new ArrayList<>(below);
    layers.add(layer);
    return new LayerStack(layers);
  }

  @Override
  public DeepExample.Alone example() {
    return layer.example(codes.stream().map(code -> code.column(0)).toList());
  }

  @Override
  public DeepExample.Alone example(Matrix x) {
    List<float[]> clean = new ArrayList<>();
    clean.add(x.column(0));
    Matrix code = x;
    for (CodeLayer one : below) {
      code = encoded(one, code);
      clean.add(code.column(0));
    }
    Matrix h = encoded(layer, code);
    Matrix r = new Matrix(layer.inputs(), 1);
    layer.decode(h, r);
    return new DeepExample.Alone(clean, code.column(0), h.column(0), r.column(0));
  }

  private static Matrix encoded(CodeLayer layer, Matrix x) {
    Matrix h = new Matrix(layer.outputs(), 1);
    layer.encode(x, h);
    return h;
  }

  @Override
  public Matrix weights(int number) {
    return number < below.size() ? below.get(number).W() : layer.W();
  }

  @Override
  public State save() {
    return layer.save();
  }

  @Override
  public void restore(State state) {
    layer.restore(state);
  }
}

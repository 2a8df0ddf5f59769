package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import java.util.List;

/** Layers that were learned one by one, the lowest first. */
public final class LayerStack implements Coder {
  private final List<CodeLayer> layers;

  /** A stack of these layers, at least one. */
  public LayerStack(List<? extends CodeLayer> layers) {
    this.layers = List.copyOf(layers);
  }

  /** The layers, from the lowest. */
  public List<CodeLayer> layers() {
    return layers;
  }

  /** The first layers, as a stack of their own. */
  public LayerStack first(int count) {
    return new LayerStack(layers.subList(0, count));
  }

  /** The code of the uppermost layer, in a new matrix. */
  @Override
  public Matrix encode(Matrix x) {
    Matrix code = x;
    for (CodeLayer layer : layers) {
      Matrix h = new Matrix(layer.outputs(), x.columns());
      layer.encode(code, h);
      code = h;
    }
    return code;
  }

  /** What a code of the uppermost layer says about the data, in a new matrix. */
  @Override
  public Matrix decode(Matrix code) {
    Matrix h = code;
    for (int n = layers.size() - 1; n >= 0; n--) {
      Matrix x = new Matrix(layers.get(n).inputs(), code.columns());
      layers.get(n).decode(h, x);
      h = x;
    }
    return h;
  }

  /**
   * Weights of the deep autoencoder: W up, Wᵀ down (Hinton and Salakhutdinov 2006, Fig. 1).
   *
   * @param theta of an autoencoder of these sizes whose weights are not tied; overwritten
   */
  public void unroll(Theta theta) {
    copyUp(theta);
    int last = 2 * layers.size() - 1;
    for (int n = 0; n < layers.size(); n++) {
      theta.W(last - n).set(layers.get(n).W().toRows());
      theta.b(last - n).set(layers.get(n).b());
    }
  }

  /**
   * Weights of the way up.
   *
   * @param theta of a net that begins with these sizes; what lies above them stays as it is
   */
  public void copyUp(Theta theta) {
    for (int n = 0; n < layers.size(); n++) {
      theta.W(n).set(layers.get(n).W());
      theta.b(n).set(layers.get(n).c());
    }
  }
}

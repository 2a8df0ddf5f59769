package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.DenseLayer;
import io.github.autoencoderlab.engine.unit.Activation;
import java.util.ArrayList;
import java.util.List;

/**
 * The way down of a net as it was at one moment, copied: single codes may be decoded from any
 * thread while the net learns on.
 */
public final class FrozenDecoder {
  private final List<Down> layers;

  /**
   * A layer of the way down.
   *
   * @param w weights, column by column
   * @param transposed whether there is a column for each output, else one for each input
   * @param b a bias for each output
   * @param logistic whether outputs are logistic, else they are linear
   */
  private record Down(float[] w, boolean transposed, float[] b, boolean logistic) {
    /** σ(b + W h), or b + W h. */
    float[] of(float[] h) {
      float[] a = b.clone();
      for (int j = 0; j < h.length && !transposed; j++) {
        for (int i = 0; i < a.length; i++) {
          a[i] += w[j * a.length + i] * h[j];
        }
      }
      for (int i = 0; i < a.length && transposed; i++) {
        for (int j = 0; j < h.length; j++) {
          a[i] += w[i * h.length + j] * h[j];
        }
      }
      for (int i = 0; i < a.length && logistic; i++) {
        a[i] = (float) (1 / (1 + Math.exp(-a[i])));
      }
      return a;
    }
  }

  private FrozenDecoder(List<Down> layers) {
    this.layers = layers;
  }

  /**
   * Copies what a stack or an autoencoder knows of the way down.
   *
   * @throws IllegalArgumentException if its units are neither linear nor logistic
   */
  public static FrozenDecoder of(Coder coder) {
    List<Down> layers = new ArrayList<>();
    if (coder instanceof LayerStack stack) {
      for (int n = stack.layers().size() - 1; n >= 0; n--) {
        CodeLayer layer = stack.layers().get(n);
        // Wᵀ has a column for each row of W.
        layers.add(new Down(layer.W().toArray(), true, layer.b().toArray(), true));
      }
    } else if (coder instanceof DeepNet net) {
      for (int l = net.codeLayer() + 1; l <= net.architecture().depth(); l++) {
        layers.add(down(net.architecture(), l, net.theta()));
      }
    }
    return new FrozenDecoder(layers);
  }

  private static Down down(Architecture net, int l, Theta theta) {
    DenseLayer layer = net.dense(l);
    Activation activation = layer.activation();
    if (activation != Activation.LOGISTIC && activation != Activation.LINEAR) {
      throw new IllegalArgumentException("units that are " + activation);
    }
    Matrix w = theta.W(layer.weights());
    boolean logistic = activation == Activation.LOGISTIC;
    return new Down(w.toArray(), layer.transposed(), theta.b(net.bias(l)).toArray(), logistic);
  }

  /** What a code says about the data, in a new array. */
  public float[] decode(float... code) {
    float[] h = code;
    for (Down layer : layers) {
      h = layer.of(h);
    }
    return h;
  }
}

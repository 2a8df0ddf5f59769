package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.Activation;
import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.Parameters;
import io.github.autoencoderlab.engine.Precision;
import io.github.autoencoderlab.engine.dense.Architecture;
import java.util.ArrayList;
import java.util.List;

/** Layers that were learned one by one, the lowest first. */
public record LayerStack(List<LayerLearner> layers) {
  public LayerStack {
    layers = List.copyOf(layers);
  }

  /** Units from the input to the code. */
  public List<Integer> sizes() {
    List<Integer> sizes = new ArrayList<>();
    sizes.add(layers.get(0).inputs());
    layers.forEach(layer -> sizes.add(layer.outputs()));
    return sizes;
  }

  /** The first layers, as a stack of their own. */
  public LayerStack first(int count) {
    return new LayerStack(layers.subList(0, count));
  }

  /** The code of the uppermost layer, in a new matrix. */
  public Matrix encode(Matrix x) {
    Matrix code = x;
    for (LayerLearner layer : layers) {
      Matrix h = new Matrix(layer.outputs(), x.columns());
      layer.encode(code, h);
      code = h;
    }
    return code;
  }

  /** What a code of the uppermost layer says about the data, in a new matrix. */
  public Matrix decode(Matrix code) {
    Matrix h = code;
    for (int n = layers.size() - 1; n >= 0; n--) {
      Matrix x = new Matrix(layers.get(n).inputs(), code.columns());
      layers.get(n).decode(h, x);
      h = x;
    }
    return h;
  }

  private Activation codeActivation() {
    return layers.get(layers.size() - 1).linear() ? Activation.LINEAR : Activation.LOGISTIC;
  }

  /** The deep autoencoder of {@link #unrolled}: encoder and decoder with weights of their own. */
  public Architecture autoencoder() {
    return Architecture.autoencoder(
        sizes(), Activation.LOGISTIC, codeActivation(), Activation.LOGISTIC, false);
  }

  /** Weights of the deep autoencoder: W up, Wᵀ down (Hinton and Salakhutdinov 2006, Fig. 1). */
  public Parameters unrolled() {
    Parameters theta = autoencoder().parameters(Precision.FLOAT);
    int last = 2 * layers.size() - 1;
    for (int n = 0; n < layers.size(); n++) {
      LayerLearner layer = layers.get(n);
      theta.W(n).set(layer.W());
      theta.b(n).set(layer.c());
      theta.W(last - n).set(turned(layer.W()));
      theta.b(last - n).set(layer.b());
    }
    return theta;
  }

  private static float[] turned(Matrix W) {
    float[] columns = W.toArray();
    float[] turned = new float[columns.length];
    for (int row = 0; row < W.rows(); row++) {
      for (int column = 0; column < W.columns(); column++) {
        turned[row * W.columns() + column] = columns[column * W.rows() + row];
      }
    }
    return turned;
  }

  /** The net of {@link #classifier}, whose last layer has one linear unit for each class. */
  public Architecture classifierNet(int classes) {
    List<Integer> sizes = sizes();
    sizes.add(classes);
    return Architecture.chain(sizes, Activation.LOGISTIC, Activation.LINEAR);
  }

  /** Weights of a net that tells classes: the encoder's, and zeros for the last layer. */
  public Parameters classifier(int classes) {
    Parameters theta = classifierNet(classes).parameters(Precision.FLOAT);
    for (int n = 0; n < layers.size(); n++) {
      theta.W(n).set(layers.get(n).W());
      theta.b(n).set(layers.get(n).c());
    }
    return theta;
  }
}

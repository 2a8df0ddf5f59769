package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Layer;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Softmax;

/**
 * To tell the class, by a softmax over the last, linear layer; with dropout of hidden units if
 * wanted, which are logistic or rectified (Hinton et al. 2012).
 */
public final class Classification implements Task {
  private final double dropout;
  private final Randomness randomness;
  private byte[] labels = new byte[0];
  private long step;

  /**
   * A classifier's task.
   *
   * @param dropout probability with which a hidden unit is silent for an example, in [0, 1)
   */
  public Classification(double dropout, Randomness randomness) {
    if (!(dropout >= 0 && dropout < 1)) {
      throw new IllegalArgumentException("dropout cannot be " + dropout);
    }
    this.dropout = dropout;
    this.randomness = randomness;
  }

  /**
   * What the next mini-batch is.
   *
   * @param classes of its examples
   * @param number of the step, on which the silent units depend
   */
  public void prepare(byte[] classes, long number) {
    labels = classes;
    step = number;
  }

  /**
   * Silent units have a = 0, where f′ = 0 too: back-propagation needs no mask. Where that is not
   * so, as in pooling, none is silenced.
   */
  @Override
  public void forward(Pass pass, int from, int to) {
    for (int l = from; l <= to; l++) {
      pass.forward(l, l);
      if (l < pass.depth() && dropout > 0 && silences(pass.f(l))) {
        Corruption.MASKING.corrupt(pass.a(l), pass.a(l), dropout, randomness.at(step, l));
      }
    }
  }

  private static boolean silences(Activation f) {
    return f.slope(0) == 0;
  }

  @Override
  public double loss(Pass pass) {
    return Softmax.loss(pass.output(), labels);
  }

  @Override
  public void outputDelta(Pass pass) {
    Softmax.outputDelta(pass.delta(pass.depth()), pass.output(), labels);
  }

  @Override
  public double error(Pass pass) {
    return labels.length == 0 ? Double.NaN : Softmax.error(pass.output(), labels);
  }

  /**
   * Every hidden unit speaks, and so what it says must count less where it next meets weights: what
   * has none, such as pooling, hands it on.
   */
  @Override
  public Theta used(Architecture net, Theta theta) {
    if (dropout == 0) {
      return theta;
    }
    Theta used = theta.like();
    used.all().set(theta.all());
    double heard = 1;
    for (Layer layer : net.layers()) {
      if (layer.weights() != Layer.NO_WEIGHTS && heard < 1) {
        used.W(layer.weights()).scale(heard);
        heard = 1;
      }
      heard *= silences(layer.activation()) ? 1 - dropout : 1;
    }
    return used;
  }
}

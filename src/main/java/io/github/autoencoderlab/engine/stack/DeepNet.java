package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.PassPool;

/** A net that is used, not taught: what its layers make of any number of examples. */
public final class DeepNet implements Coder {
  private static final int AT_ONCE = 250;

  private final Architecture net;
  private final Theta theta;
  private final int codeLayer;
  private final PassPool passes;

  /**
   * A net as its parameters are at the moment of a call.
   *
   * @param codeLayer whose activations are the code, from 1
   */
  public DeepNet(Architecture net, Theta theta, int codeLayer) {
    this.net = net;
    this.theta = theta;
    this.codeLayer = codeLayer;
    passes = new PassPool(net, theta, AT_ONCE);
  }

  /** Weights and biases, as they are used; only to be read. */
  public Theta theta() {
    return theta;
  }

  Architecture architecture() {
    return net;
  }

  int codeLayer() {
    return codeLayer;
  }

  @Override
  public Matrix encode(Matrix x) {
    return passes.through(x, 1, codeLayer);
  }

  @Override
  public Matrix decode(Matrix h) {
    return passes.through(h, codeLayer + 1, net.depth());
  }

  /** What the last layer says, in a new matrix. */
  public Matrix output(Matrix x) {
    return passes.through(x, 1, net.depth());
  }
}

package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Initial;
import io.github.autoencoderlab.engine.layer.Layer;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.unit.Loss;
import java.util.Arrays;

/** Small nets of maps with random weights and random images. */
final class MapNets {
  private MapNets() {}

  static Architecture net(Layer... layers) {
    return new Architecture(Arrays.asList(layers));
  }

  /** Weights as they begin, and biases away from 0. */
  static Theta theta(Architecture net, Precision precision) {
    Theta theta = net.parameters(precision);
    Initial.glorot(net, theta, new Randomness(3).at(0, 0));
    float[] b = new float[theta.biases().rows()];
    new Randomness(3).at(0, 1).uniform(b, 0.4);
    theta.biases().set(b);
    return theta;
  }

  /** Numbers in [0, 1]. */
  static Matrix images(int size, int batch, Precision precision) {
    float[] values = new float[size * batch];
    new Randomness(4).at(0, 0).uniform(values, 0.5);
    for (int i = 0; i < values.length; i++) {
      values[i] += 0.5f;
    }
    return new Matrix(size, batch, precision).set(values);
  }

  /** ∂L/∂θ of squared errors from a target that is no image of it, as a pass has it. */
  static double[] gradient(Architecture net, Theta theta, int batch) {
    Pass pass = passed(net, theta, batch);
    Theta gradient = theta.like();
    pass.outputDelta(Loss.SQUARED_ERROR, target(net, theta, batch));
    pass.backward(gradient);
    return gradient.all().toDoubles();
  }

  static Pass passed(Architecture net, Theta theta, int batch) {
    Pass pass = new Pass(net, theta, batch);
    pass.x().set(images(net.inputs(), batch, theta.all().precision()));
    pass.forward();
    return pass;
  }

  static Matrix target(Architecture net, Theta theta, int batch) {
    return images(net.outputs(), batch, theta.all().precision());
  }
}

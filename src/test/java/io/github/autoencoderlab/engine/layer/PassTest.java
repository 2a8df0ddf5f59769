package io.github.autoencoderlab.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.autoencoderlab.engine.FiniteDifferences;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PassTest {
  private static final int BATCH = 5;

  static Stream<Arguments> everyLayerLossAndTying() {
    List<Arguments> cases = new ArrayList<>();
    for (Activation hidden : Activation.values()) {
      for (Activation output : Activation.values()) {
        for (Loss loss : Loss.values()) {
          for (boolean tied : new boolean[] {false, true}) {
            if (loss.suits(output)) {
              cases.add(Arguments.of(hidden, output, loss, tied));
            }
          }
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("everyLayerLossAndTying")
  void gradientAgreesWithFiniteDifferences(
      Activation hidden, Activation output, Loss loss, boolean tied) {
    Architecture net =
        Architecture.autoencoder(List.of(6, 5, 3), hidden, Activation.LINEAR, output, tied);
    Theta theta = random(net, Precision.DOUBLE);
    Theta gradient = theta.like();
    Pass pass = new Pass(net, theta, BATCH);
    Matrix x = data(net, Precision.DOUBLE);
    pass.x().set(x);
    pass.forward();
    pass.outputDelta(loss, x);
    pass.backward(gradient);
    FiniteDifferences.agree(
        theta.all(),
        gradient.all(),
        () -> {
          pass.forward();
          return pass.loss(loss, x);
        });
  }

  @ParameterizedTest
  @MethodSource("everyLayerLossAndTying")
  void singlePrecisionComputesTheSame(
      Activation hidden, Activation output, Loss loss, boolean tied) {
    Architecture net =
        Architecture.autoencoder(List.of(6, 5, 3), hidden, Activation.LINEAR, output, tied);
    assertArrayEquals(
        gradient(net, loss, Precision.DOUBLE), gradient(net, loss, Precision.FLOAT), 2e-6);
  }

  private static double[] gradient(Architecture net, Loss loss, Precision precision) {
    Theta theta = random(net, precision);
    Theta gradient = theta.like();
    Pass pass = new Pass(net, theta, BATCH);
    Matrix x = data(net, precision);
    pass.x().set(x);
    pass.forward();
    pass.outputDelta(loss, x);
    pass.backward(gradient);
    return gradient.all().toDoubles();
  }

  @Test
  void tiedDecoderIsTheEncoderTurned() {
    Architecture tied =
        Architecture.autoencoder(
            List.of(4, 3, 2), Activation.TANH, Activation.TANH, Activation.TANH, true);
    Architecture free =
        Architecture.autoencoder(
            List.of(4, 3, 2), Activation.TANH, Activation.TANH, Activation.TANH, false);
    Theta theta = random(tied, Precision.DOUBLE);
    Theta copy = free.parameters(Precision.DOUBLE);
    copy.biases().set(theta.biases());
    for (int n = 0; n < 2; n++) {
      copy.W(n).set(theta.W(n));
      copy.W(3 - n).set(transposed(theta.W(n)));
    }
    assertArrayEquals(output(free, copy), output(tied, theta), 1e-12);
  }

  private static double[] output(Architecture net, Theta theta) {
    Pass pass = new Pass(net, theta, BATCH);
    pass.x().set(data(net, Precision.DOUBLE));
    pass.forward();
    return pass.output().toDoubles();
  }

  private static double[] transposed(Matrix W) {
    double[] values = W.toDoubles();
    double[] transposed = new double[values.length];
    for (int row = 0; row < W.rows(); row++) {
      for (int column = 0; column < W.columns(); column++) {
        transposed[row * W.columns() + column] = values[column * W.rows() + row];
      }
    }
    return transposed;
  }

  @Test
  void forwardOfOneLayerIsItsFormula() {
    Architecture net = Architecture.chain(List.of(2, 1), Activation.LINEAR, Activation.LOGISTIC);
    Theta theta = net.parameters(Precision.DOUBLE);
    theta.W(0).set(new double[] {2, -1});
    theta.b(0).set(new double[] {0.5});
    Pass pass = new Pass(net, theta, 1);
    pass.x().set(new double[] {0.25, 3});
    pass.forward();
    assertEquals(1 / (1 + Math.exp(2.0)), pass.output().toDoubles()[0], 1e-15);
  }

  @Test
  void squaredErrorIsTheSumOverUnitsAndTheMeanOverExamples() {
    Architecture net = Architecture.chain(List.of(2, 2), Activation.LINEAR, Activation.LINEAR);
    Pass pass = new Pass(net, net.parameters(Precision.DOUBLE), 2);
    pass.forward();
    Matrix target = new Matrix(2, 2, Precision.DOUBLE).set(new double[] {1, 2, 3, 0});
    assertEquals(7, pass.outputDelta(Loss.SQUARED_ERROR, target), 1e-15);
    assertEquals(3.5, pass.loss(Loss.SQUARED_ERROR, target), 1e-15);
  }

  @Test
  void crossEntropyWantsLogisticOutputs() {
    Architecture net = Architecture.chain(List.of(2, 2), Activation.LINEAR, Activation.TANH);
    Pass pass = new Pass(net, net.parameters(Precision.DOUBLE), 1);
    assertThrows(
        IllegalArgumentException.class, () -> pass.outputDelta(Loss.CROSS_ENTROPY, pass.output()));
  }

  @Test
  void layersMustFitEachOther() {
    List<Layer> layers =
        List.of(
            new DenseLayer(4, 3, Activation.LINEAR, 0, false),
            new DenseLayer(2, 4, Activation.LINEAR, 1, false));
    assertThrows(IllegalArgumentException.class, () -> new Architecture(layers));
  }

  /** Away from the corner of max(0, z), or finite differences would straddle it. */
  private static Theta random(Architecture net, Precision precision) {
    Theta theta = net.parameters(precision);
    Initial.glorot(net, theta, new Randomness(3).at(0, 0));
    float[] b = new float[theta.biases().rows()];
    new Randomness(3).at(0, 1).uniform(b, 0.5);
    theta.biases().set(b);
    return theta;
  }

  private static Matrix data(Architecture net, Precision precision) {
    float[] values = new float[net.inputs() * BATCH];
    new Randomness(3).at(0, 2).uniform(values, 0.5);
    for (int i = 0; i < values.length; i++) {
      values[i] += 0.5f;
    }
    return new Matrix(net.inputs(), BATCH, precision).set(values);
  }
}

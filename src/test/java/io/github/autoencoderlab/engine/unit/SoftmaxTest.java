package io.github.autoencoderlab.engine.unit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.autoencoderlab.engine.FiniteDifferences;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Pass;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoftmaxTest {
  private static final byte[] LABELS = {0, 2, 1, 2};

  @ParameterizedTest
  @EnumSource
  void gradientAgreesWithFiniteDifferences(Activation hidden) {
    Architecture net = Architecture.chain(List.of(5, 4, 3), hidden, Activation.LINEAR);
    Theta theta = net.parameters(Precision.DOUBLE);
    float[] values = new float[theta.all().rows()];
    new Randomness(3).at(0, 0).normal(values);
    theta.all().set(values);
    Theta gradient = theta.like();
    Pass pass = new Pass(net, theta, LABELS.length);
    float[] x = new float[5 * LABELS.length];
    new Randomness(3).at(0, 1).normal(x);
    pass.x().set(x);
    pass.forward();
    Softmax.outputDelta(pass.delta(2), pass.output(), LABELS);
    pass.backward(gradient);
    FiniteDifferences.agree(
        theta.all(),
        gradient.all(),
        () -> {
          pass.forward();
          return Softmax.loss(pass.output(), LABELS);
        });
  }

  @Test
  void probabilitiesAreSharesOfTheExponentials() {
    double[] p = Softmax.probabilities(columns(3, 0, 1, 2, -5, 0, 5));
    double sum = 1 + Math.exp(1) + Math.exp(2);
    assertArrayEquals(
        new double[] {1 / sum, Math.exp(1) / sum, Math.exp(2) / sum}, Arrays.copyOf(p, 3), 1e-12);
    assertEquals(1, p[3] + p[4] + p[5], 1e-12);
  }

  @Test
  void outputsOfAnySizeHaveALoss() {
    Matrix z = columns(2, 1e30, -1e30, 1e30, -1e30);
    assertEquals(0, Softmax.loss(z, new byte[] {0, 0}), 1e-12);
    assertEquals(1e30, Softmax.loss(z, new byte[] {0, 1}), 1e24);
    assertEquals(Math.log(2), Softmax.loss(new Matrix(2, 1), new byte[] {1}), 1e-12);
  }

  @Test
  void theLargestOutputTellsTheClassAndOfSeveralTheFirst() {
    Matrix z = columns(3, 1, 5, 2, 0, 0, 0, -3, -2, -1, 7, 7, 1);
    assertArrayEquals(new byte[] {1, 0, 2, 0}, Softmax.classes(z));
    assertEquals(0.5, Softmax.error(z, new byte[] {1, 1, 2, 1}));
  }

  @Test
  void labelWithoutAUnitIsRefused() {
    Matrix z = new Matrix(3, 1);
    assertThrows(IllegalArgumentException.class, () -> Softmax.loss(z, new byte[] {3}));
    assertThrows(IllegalArgumentException.class, () -> Softmax.loss(z, new byte[] {-1}));
  }

  private static Matrix columns(int rows, double... values) {
    return new Matrix(rows, values.length / rows, Precision.DOUBLE).set(values);
  }
}

package io.github.autoencoderlab.engine.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Initial;
import io.github.autoencoderlab.engine.unit.Activation;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrozenEncoderTest {
  private static final int INPUTS = 6;
  private static final float[] START = {0.5f, 0.5f, 0.5f, 0.5f, 0.5f, 0.5f};

  private final Architecture net =
      Architecture.autoencoder(
          List.of(INPUTS, 5, 4, 2),
          Activation.LOGISTIC,
          Activation.LINEAR,
          Activation.LOGISTIC,
          false);
  private final Theta theta = net.parameters(Precision.FLOAT);
  private final DeepNet coder = new DeepNet(net, theta, 3);

  FrozenEncoderTest() {
    Initial.glorot(net, theta, new Randomness(3));
    theta.weights().scale(2);
    theta.b(1).fill(0.3);
  }

  private static Matrix inputs(int count) {
    return new Matrix(INPUTS, count).draw(new Matrix(INPUTS, count).fill(0.5), new Randomness(5));
  }

  @Test
  void itCodesAsTheNetDidAndAsItsStackDoes() {
    Matrix x = inputs(300);
    FrozenEncoder frozen = FrozenEncoder.of(coder);
    float[] code = coder.encode(x).toArray();
    theta.all().fill(0);
    assertArrayEquals(code, frozen.code(3, x).toArray(), 1e-6f);
    assertArrayEquals(code, frozen.driven(3, x).toArray(), 1e-6f);
    assertEquals(3, frozen.layers());
    assertEquals(4, frozen.units(2));
  }

  @Test
  void aStackIsTheSameWayUp() {
    Matrix x = inputs(7);
    LayerStack stack =
        new LayerStack(
            List.of(
                new LearnedLayer(theta.W(0), Matrix.vector(INPUTS), theta.b(0), false),
                new LearnedLayer(theta.W(1), Matrix.vector(5), theta.b(1), false)));
    assertArrayEquals(
        stack.encode(x).toArray(), FrozenEncoder.of(stack).code(2, x).toArray(), 1e-6f);
    assertArrayEquals(
        stack.encode(x).toArray(), FrozenEncoder.of(coder).code(2, x).toArray(), 1e-6f);
  }

  @Test
  void weightsToTheInputAreProductsOfWeights() {
    Matrix product = new Matrix(4, INPUTS).product(theta.W(1), theta.W(0));
    assertArrayEquals(product.toRows(), FrozenEncoder.of(coder).weightsToInput(2).toArray(), 1e-6f);
    assertArrayEquals(
        theta.W(0).toRows(), FrozenEncoder.of(coder).weightsToInput(1).toArray(), 1e-6f);
  }

  /** On a lattice of all inputs whose norm is no larger, none drives a unit further. */
  @Test
  void noInputOfALatticeDrivesAUnitFurtherThanThePreferredOne() {
    double norm = 1.2;
    FrozenEncoder frozen = FrozenEncoder.of(coder);
    for (int layer = 1; layer <= 3; layer++) {
      int[] units = {0, 1};
      Matrix preferred = frozen.preferred(layer, units, START, norm);
      Matrix z = frozen.driven(layer, preferred);
      for (int n = 0; n < units.length; n++) {
        double length = Math.sqrt(preferred.columnDots(preferred)[n]);
        assertTrue(length <= norm + 1e-4, "‖x‖ = " + length);
        // Steps end at a thousandth of the norm, which z cannot tell.
        assertTrue(z.column(n)[units[n]] >= largest(frozen, layer, units[n], norm) - 1e-2);
      }
    }
  }

  private static double largest(FrozenEncoder frozen, int layer, int unit, double norm) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int code = 0; code < Math.pow(4, INPUTS); code++) {
      float[] x = new float[INPUTS];
      double squares = 0;
      for (int i = 0, rest = code; i < INPUTS; i++, rest /= 4) {
        x[i] = (rest % 4) / 3f;
        squares += x[i] * x[i];
      }
      if (squares <= norm * norm) {
        Matrix z = frozen.driven(layer, Matrix.vector(INPUTS).set(x));
        largest = Math.max(largest, z.toArray()[unit]);
      }
    }
    return largest;
  }
}

package io.github.autoencoderlab.engine.convolution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.autoencoderlab.engine.FiniteDifferences;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Team;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.DenseLayer;
import io.github.autoencoderlab.engine.layer.Layer;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Convolutions and transposed ones of all sizes. The geometries are lines of height, width, fine
 * channels, coarse channels, k, s and p.
 */
class CorrelationLayersTest {
  private static final String GEOMETRIES = "/convolutions.csv";

  /** More than one slice, of different sizes. */
  private static final int SEVERAL_SLICES = 53;

  private record Case(Volume fine, Volume coarse, Window window) {
    static Case of(int height, int width, int fine, int coarse, int k, int s, int p) {
      Window window = new Window(k, s, p);
      Volume below = new Volume(height, width, fine);
      return new Case(below, window.convolved(below, coarse), window);
    }

    ConvolutionLayer convolution(Activation f, int weights) {
      return new ConvolutionLayer(fine, coarse.channels(), window, f, weights, false);
    }

    TransposedConvolutionLayer transposed(Activation f, int weights) {
      return new TransposedConvolutionLayer(coarse, fine, window, f, weights, false);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = GEOMETRIES)
  void convolutionIsThatOfSixLoops(int h, int w, int fine, int coarse, int k, int s, int p) {
    Case one = Case.of(h, w, fine, coarse, k, s, p);
    Architecture net = MapNets.net(one.convolution(Activation.LINEAR, 0));
    Theta theta = MapNets.theta(net, Precision.DOUBLE);
    Pass pass = MapNets.passed(net, theta, 3);
    for (int n = 0; n < 3; n++) {
      double[] expected =
          PlainConvolution.convolved(
              one.fine,
              one.coarse,
              one.window,
              theta.W(0).toDoubles(),
              theta.b(0).toDoubles(),
              column(pass.x(), n));
      assertArrayEquals(expected, column(pass.output(), n), 1e-12);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = GEOMETRIES)
  void transposedConvolutionIsThatOfSixLoops(
      int h, int w, int fine, int coarse, int k, int s, int p) {
    Case one = Case.of(h, w, fine, coarse, k, s, p);
    Architecture net = MapNets.net(one.transposed(Activation.LINEAR, 0));
    Theta theta = MapNets.theta(net, Precision.DOUBLE);
    Pass pass = MapNets.passed(net, theta, 3);
    for (int n = 0; n < 3; n++) {
      double[] expected =
          PlainConvolution.transposed(
              one.coarse,
              one.fine,
              one.window,
              theta.W(0).toDoubles(),
              theta.b(0).toDoubles(),
              column(pass.x(), n));
      assertArrayEquals(expected, column(pass.output(), n), 1e-12);
    }
  }

  private static double[] column(Matrix matrix, int n) {
    return Arrays.copyOfRange(matrix.toDoubles(), n * matrix.rows(), (n + 1) * matrix.rows());
  }

  /** Below the layer another one learns, so that the error that is handed down is checked too. */
  @ParameterizedTest
  @CsvFileSource(resources = GEOMETRIES)
  void gradientAgreesWithFiniteDifferences(
      int h, int w, int fine, int coarse, int k, int s, int p) {
    Case one = Case.of(h, w, fine, coarse, k, s, p);
    for (Layer layer :
        new Layer[] {one.convolution(Activation.TANH, 1), one.transposed(Activation.TANH, 1)}) {
      Architecture net = above(layer);
      Theta theta = MapNets.theta(net, Precision.DOUBLE);
      Pass pass = MapNets.passed(net, theta, 2);
      Matrix target = MapNets.target(net, theta, 2);
      Matrix gradient = theta.like().all().set(MapNets.gradient(net, theta, 2));
      FiniteDifferences.agree(
          theta.all(),
          gradient,
          () -> {
            pass.forward();
            return pass.loss(Loss.SQUARED_ERROR, target);
          });
    }
  }

  private static Architecture above(Layer layer) {
    DenseLayer below = new DenseLayer(2, layer.inputs(), Activation.LOGISTIC, 0, false);
    return MapNets.net(below, layer);
  }

  @ParameterizedTest
  @CsvFileSource(resources = GEOMETRIES)
  void singlePrecisionComputesTheSame(int h, int w, int fine, int coarse, int k, int s, int p) {
    Case one = Case.of(h, w, fine, coarse, k, s, p);
    for (Layer layer :
        new Layer[] {one.convolution(Activation.TANH, 0), one.transposed(Activation.TANH, 0)}) {
      Architecture net = MapNets.net(layer);
      double[] exact = MapNets.gradient(net, MapNets.theta(net, Precision.DOUBLE), 3);
      double[] fast = MapNets.gradient(net, MapNets.theta(net, Precision.FLOAT), 3);
      // Sums of up to 300 places, each wrong by about 10⁻⁷.
      assertArrayEquals(exact, fast, 1e-4);
    }
  }

  /** Also a gradient that is read while it is followed. */
  @ParameterizedTest
  @CsvSource({"28, 28, 1, 16, 5, 1, 2", "14, 14, 16, 32, 5, 1, 2", "14, 14, 6, 8, 5, 2, 2"})
  void anyNumberOfThreadsComputesTheSame(int h, int w, int fine, int coarse, int k, int s, int p) {
    Case one = Case.of(h, w, fine, coarse, k, s, p);
    for (Layer layer :
        new Layer[] {one.convolution(Activation.TANH, 0), one.transposed(Activation.TANH, 0)}) {
      Architecture net = MapNets.net(layer);
      Theta theta = MapNets.theta(net, Precision.FLOAT);
      double[] shared = MapNets.gradient(net, theta, SEVERAL_SLICES);
      int threads = Team.shared().threads();
      Team.shared().setThreads(1);
      try {
        assertArrayEquals(shared, MapNets.gradient(net, theta, SEVERAL_SLICES));
      } finally {
        Team.shared().setThreads(threads);
      }
    }
  }

  @Test
  void weightsOfAConvolutionServeTheTransposedOneToo() {
    Window window = new Window(3, 2, 1);
    Volume image = new Volume(7, 6, 2);
    ConvolutionLayer up = new ConvolutionLayer(image, 3, window, Activation.TANH, 0, false);
    Layer down =
        new TransposedConvolutionLayer(up.out(), image, window, Activation.LOGISTIC, 0, true);
    Architecture net = MapNets.net(up, down);
    Theta theta = MapNets.theta(net, Precision.DOUBLE);
    Pass pass = MapNets.passed(net, theta, 2);
    Matrix target = MapNets.target(net, theta, 2);
    Matrix gradient = theta.like().all().set(MapNets.gradient(net, theta, 2));
    FiniteDifferences.agree(
        theta.all(),
        gradient,
        () -> {
          pass.forward();
          return pass.loss(Loss.SQUARED_ERROR, target);
        });
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0", "3, 0, 0", "3, 4, 0", "3, 1, 3", "3, 1, -1"})
  void windowsThatLeaveOutPlacesAreRefused(int k, int s, int p) {
    assertThrows(IllegalArgumentException.class, () -> new Window(k, s, p));
  }

  @Test
  void sizesThatDoNotFitAreRefused() {
    Volume small = new Volume(2, 2, 1);
    Window window = new Window(5, 1, 1);
    assertThrows(
        IllegalArgumentException.class,
        () -> new ConvolutionLayer(small, 3, window, Activation.RELU, 0, false));
    assertThrows(
        IllegalArgumentException.class,
        () -> new TransposedConvolutionLayer(small, small, window, Activation.RELU, 0, false));
  }
}

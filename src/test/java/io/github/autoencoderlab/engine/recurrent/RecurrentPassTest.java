package io.github.autoencoderlab.engine.recurrent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.FiniteDifferences;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.recurrent.PlainRecurrent.Moved;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecurrentPassTest {
  private static final int BATCH = 3;
  private static final SeriesShape SERIES = new SeriesShape(5, 2);

  /** Longer than a span. */
  private static final SeriesShape LONG = new SeriesShape(19, 3);

  static Stream<RecurrentShape> everyNet() {
    return SeriesNets.all(SERIES);
  }

  static Stream<RecurrentShape> longNets() {
    return SeriesNets.some(LONG).map(shape -> shape.with(List.of(0, 2)));
  }

  static Stream<RecurrentShape> allNets() {
    return Stream.concat(everyNet(), longNets());
  }

  @ParameterizedTest
  @MethodSource("allNets")
  void forwardIsWhatTheFormulasSay(RecurrentShape shape) {
    SeriesShape series = shape.series();
    for (Precision precision : Precision.values()) {
      RecurrentAutoencoder net = SeriesNets.net(shape, precision);
      RecurrentPass pass = forward(net, BATCH);
      PlainRecurrent plain = new PlainRecurrent(shape, net.theta());
      double loss = pass.loss();
      double expected = 0;
      // Float32 errs by some 10⁻⁷ in each gate, through up to 19 steps.
      double tolerance = precision == Precision.DOUBLE ? 1e-12 : 2e-5;
      for (int n = 0; n < BATCH; n++) {
        double[] x = SeriesNets.example(series, BATCH, n);
        RecurrentExample inside = pass.inside(n);
        assertClose(plain.code(x), inside.code(), Math.max(tolerance, 1e-6));
        double[][] y = plain.outputs(x, shape.feeding());
        for (int t = 0; t < y.length; t++) {
          assertClose(y[t], inside.y()[t], Math.max(tolerance, 1e-6));
          assertClose(plain.target(x, t), inside.target()[t], 1e-7);
        }
        expected += 2 * plain.loss(x) / BATCH;
      }
      assertEquals(expected, loss, tolerance * expected);
    }
  }

  private static void assertClose(double[] expected, float[] actual, double tolerance) {
    assertEquals(expected.length, actual.length);
    for (int j = 0; j < actual.length; j++) {
      assertEquals(expected[j], actual[j], tolerance);
    }
  }

  private static RecurrentPass forward(RecurrentAutoencoder net, int batch) {
    RecurrentPass pass = net.pass(batch);
    pass.x().set(SeriesNets.matrix(net.shape().series(), batch, net.theta().all().precision()));
    pass.forward();
    return pass;
  }

  @ParameterizedTest
  @MethodSource("allNets")
  void gradientIsThatOfTheLoss(RecurrentShape shape) {
    gradientAgrees(shape, BATCH);
  }

  /** In several slices. */
  @ParameterizedTest
  @EnumSource(Cell.class)
  void gradientOfSlicesIsThatOfAll(Cell cell) {
    SeriesShape series = new SeriesShape(3, 1);
    gradientAgrees(
        RecurrentShape.whole(series, cell, List.of(2), 0, Feeding.OWN_OUTPUT, false), 53);
  }

  private static void gradientAgrees(RecurrentShape shape, int batch) {
    RecurrentAutoencoder net = SeriesNets.net(shape, Precision.DOUBLE);
    RecurrentPass pass = forward(net, batch);
    pass.loss();
    Theta gradient = net.theta().like();
    gradient.all().fill(7);
    pass.backward(0, gradient);
    FiniteDifferences.agree(
        net.theta().all(),
        gradient.all(),
        () -> {
          pass.forward();
          return pass.loss() / 2;
        });
  }

  static Stream<RecurrentShape> truncatedNets() {
    return Stream.concat(
        everyNet().filter(shape -> shape.encoder().size() == 2 && shape.reversed()), longNets());
  }

  /** It is the gradient of what is left if all that is carried over a cut is a constant. */
  @ParameterizedTest
  @MethodSource("truncatedNets")
  void truncatedGradientTakesWhatIsCarriedForConstant(RecurrentShape shape) {
    int length = shape.series().steps() / 2;
    RecurrentAutoencoder net = SeriesNets.net(shape, Precision.DOUBLE);
    RecurrentPass pass = forward(net, BATCH);
    pass.loss();
    Theta gradient = net.theta().like();
    pass.backward(length, gradient);
    List<PlainRecurrent> plain = new ArrayList<>();
    for (int n = 0; n < BATCH; n++) {
      PlainRecurrent one = new PlainRecurrent(shape, net.theta());
      one.freeze(length, SeriesNets.example(shape.series(), BATCH, n));
      plain.add(one);
    }
    FiniteDifferences.agree(
        net.theta().all(),
        gradient.all(),
        () -> {
          double sum = 0;
          for (int n = 0; n < BATCH; n++) {
            sum += plain.get(n).loss(SeriesNets.example(shape.series(), BATCH, n)) / BATCH;
          }
          return sum;
        });
  }

  @Test
  void truncationBeyondTheSeriesCutsNothing() {
    longNets()
        .forEach(
            shape -> {
              RecurrentAutoencoder net = SeriesNets.net(shape, Precision.FLOAT);
              Theta whole = net.theta().like();
              Theta truncated = net.theta().like();
              RecurrentPass pass = forward(net, BATCH);
              pass.loss();
              pass.backward(0, whole);
              pass.loss();
              pass.backward(LONG.steps(), truncated);
              assertArrayEquals(whole.all().toArray(), truncated.all().toArray());
            });
  }

  @ParameterizedTest
  @MethodSource("longNets")
  void singlePrecisionHasTheSameGradient(RecurrentShape shape) {
    Theta exact = gradient(SeriesNets.net(shape, Precision.DOUBLE));
    Theta fast = gradient(SeriesNets.net(shape, Precision.FLOAT));
    double largest = 0;
    for (double value : exact.all().toDoubles()) {
      largest = Math.max(largest, Math.abs(value));
    }
    // Some 10⁻⁷ in each of 19 steps there and 19 back, which weights of up to 0.9 let grow.
    assertArrayEquals(exact.all().toDoubles(), fast.all().toDoubles(), 5e-5 * largest);
  }

  private static Theta gradient(RecurrentAutoencoder net) {
    RecurrentPass pass = forward(net, BATCH);
    pass.loss();
    Theta gradient = net.theta().like();
    pass.backward(0, gradient);
    return gradient;
  }

  /** ‖∂L/∂h‖ at every step of every layer, by moving that state. */
  @ParameterizedTest
  @MethodSource("longNets")
  void errorNormsAreThoseOfMovedStates(RecurrentShape shape) {
    RecurrentAutoencoder net = SeriesNets.net(shape, Precision.DOUBLE);
    RecurrentPass pass = forward(net, 1);
    pass.loss();
    pass.backward(0, net.theta().like());
    RecurrentExample inside = pass.inside(0);
    for (SeriesSide side : SeriesSide.values()) {
      List<LayerTrace> layers = side == SeriesSide.ENCODER ? inside.encoder() : inside.decoder();
      for (int l = 0; l < layers.size(); l++) {
        for (int t = 0; t < LONG.steps(); t += 6) {
          double expected = norm(net, side, l, t, layers.get(l).h().get(0).length);
          assertEquals(expected, layers.get(l).errorNorm()[t], 1e-6 * (1 + expected));
        }
      }
    }
  }

  @Test
  void errorsOfStepsThatATruncatedWayBackDoesNotReachAreNothing() {
    longNets()
        .forEach(
            shape -> {
              RecurrentPass pass = forward(SeriesNets.net(shape, Precision.FLOAT), BATCH);
              for (int length : new int[] {0, 4}) {
                pass.loss();
                pass.backward(length, SeriesNets.net(shape, Precision.FLOAT).theta());
              }
              for (LayerTrace layer : pass.inside(0).encoder()) {
                for (int t = 0; t < LONG.steps(); t++) {
                  assertEquals(t >= LONG.steps() - 4, layer.errorNorm()[t] > 0, "step " + t);
                }
              }
              assertTrue(Double.isNaN(pass.inside(1).encoder().get(0).errorNorm()[0]));
            });
  }

  private static double norm(
      RecurrentAutoencoder net, SeriesSide side, int layer, int t, int units) {
    double step = 1e-5;
    double[] x = SeriesNets.example(net.shape().series(), 1, 0);
    PlainRecurrent plain = new PlainRecurrent(net.shape(), net.theta());
    double sum = 0;
    for (int j = 0; j < units; j++) {
      plain.move(new Moved(side, layer, t, j, step));
      double up = plain.loss(x);
      plain.move(new Moved(side, layer, t, j, -step));
      double slope = (up - plain.loss(x)) / (2 * step);
      sum += slope * slope;
    }
    return Math.sqrt(sum);
  }

  @ParameterizedTest
  @MethodSource("longNets")
  void tracesFollowTheirFormulas(RecurrentShape shape) {
    RecurrentPass pass = forward(SeriesNets.net(shape, Precision.FLOAT), BATCH);
    RecurrentExample inside = pass.inside(1);
    for (LayerTrace layer : inside.decoder()) {
      for (int t = 0; t < LONG.steps(); t++) {
        for (int j = 0; j < layer.h().get(t + 1).length; j++) {
          assertEquals(state(layer, t, j), layer.h().get(t + 1)[j], 1e-6);
        }
      }
    }
    assertArrayEquals(
        SeriesNets.matrix(LONG, BATCH, Precision.FLOAT).column(1), joined(inside.x()));
  }

  private static double state(LayerTrace layer, int t, int j) {
    return switch (layer.cell()) {
      case LSTM -> {
        double kept = layer.gate("f", t)[j] * layer.c().get(t)[j];
        double c = kept + layer.gate("i", t)[j] * layer.gate("g", t)[j];
        assertEquals(c, layer.c().get(t + 1)[j], 1e-6);
        yield layer.gate("o", t)[j] * Math.tanh(c);
      }
      case GRU -> {
        double z = layer.gate("z", t)[j];
        yield (1 - z) * layer.gate("n", t)[j] + z * layer.h().get(t)[j];
      }
      case TANH -> layer.gate("h", t)[j];
    };
  }

  private static float[] joined(float[][] steps) {
    float[] all = new float[steps.length * steps[0].length];
    for (int t = 0; t < steps.length; t++) {
      System.arraycopy(steps[t], 0, all, t * steps[t].length, steps[t].length);
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("allNets")
  void coderTakesAnyNumberOfExamplesAndFeedsItself(RecurrentShape shape) {
    SeriesShape series = shape.series();
    RecurrentAutoencoder net = SeriesNets.net(shape, Precision.FLOAT);
    SeriesCoder coder = net.coder(4);
    Feeding own = shape.feeding() == Feeding.NOTHING ? Feeding.NOTHING : Feeding.OWN_OUTPUT;
    PlainRecurrent plain = new PlainRecurrent(shape, net.theta());
    for (int count : new int[] {1, 4, 10}) {
      Matrix x = SeriesNets.matrix(series, count, Precision.FLOAT);
      Matrix codes = coder.encode(x);
      Matrix r = coder.reconstruct(x);
      assertArrayEquals(r.toArray(), coder.decode(codes).toArray());
      int last = count - 1;
      double[] example = SeriesNets.example(series, count, last);
      assertClose(plain.code(example), codes.column(last), 2e-5);
      double[][] y = plain.outputs(example, own);
      for (int t = 0; t < y.length; t++) {
        int time = shape.reversed() ? y.length - 1 - t : t;
        for (int k = 0; k < y[t].length; k++) {
          assertEquals(y[t][k], r.column(last)[shape.output().place(time, k)], 2e-5);
        }
      }
    }
  }

  @Test
  void shapesThatFitNothingAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new SeriesShape(0, 1));
    RecurrentShape whole =
        RecurrentShape.whole(SERIES, Cell.GRU, List.of(4), 0, Feeding.NOTHING, true);
    assertThrows(IllegalArgumentException.class, () -> whole.with(List.of(1, 0)));
    assertThrows(IllegalArgumentException.class, () -> whole.with(List.of(2)));
    assertThrows(IllegalArgumentException.class, () -> whole.with(List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new RecurrentShape(
                SERIES, Cell.GRU, List.of(4), List.of(3), 0, Feeding.NOTHING, true, List.of(0)));
    RecurrentPass pass = forward(SeriesNets.net(whole, Precision.FLOAT), 2);
    assertThrows(IllegalArgumentException.class, () -> pass.inside(2));
  }

  @Test
  void channelMajorSeriesAreConvertedThereAndBack() {
    SeriesShape series = new SeriesShape(3, 2);
    float[] channels = {1, 2, 3, 10, 20, 30, 4, 5, 6, 40, 50, 60};
    float[] times = {1, 10, 2, 20, 3, 30, 4, 40, 5, 50, 6, 60};
    assertArrayEquals(times, series.timeMajor(channels));
    assertArrayEquals(channels, series.channelMajor(times));
    assertTrue(series.size() == 6 && series.place(2, 1) == 5);
  }
}

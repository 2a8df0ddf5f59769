package io.github.autoencoderlab.engine.convolution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pooling, unpooling and upsampling. */
class WindowLayersTest {
  /** Windows that tile the maps, overlap, and leave out places at the end. */
  static Stream<MaxPoolLayer> pools() {
    return Stream.of(
        new MaxPoolLayer(new Volume(6, 4, 3), 2, 2),
        new MaxPoolLayer(new Volume(7, 5, 2), 2, 2),
        new MaxPoolLayer(new Volume(7, 6, 1), 3, 2),
        new MaxPoolLayer(new Volume(9, 7, 8), 3, 3),
        new MaxPoolLayer(new Volume(5, 5, 2), 3, 1),
        new MaxPoolLayer(new Volume(4, 6, 20), 2, 2),
        new MaxPoolLayer(new Volume(3, 3, 2), 1, 1));
  }

  /** Behind the layer in question another one learns, so that what it hands down is checked. */
  static Stream<Architecture> nets() {
    return pools()
        .flatMap(
            pool ->
                Stream.of(
                    MapNets.net(below(pool), pool),
                    MapNets.net(below(pool), pool, new UnpoolLayer(pool, 2)),
                    MapNets.net(below(pool), pool, new UnpoolLayer(pool, 0)),
                    MapNets.net(below(pool), pool, new UpsampleLayer(pool.out(), pool.size()))));
  }

  private static Layer below(MapLayer layer) {
    return new DenseLayer(3, layer.inputs(), Activation.TANH, 0, false);
  }

  @ParameterizedTest
  @MethodSource("pools")
  void poolingTakesTheLargestAndRemembersWhereItWas(MaxPoolLayer pool) {
    for (Precision precision : Precision.values()) {
      Architecture net = MapNets.net(below(pool), pool);
      Pass pass = MapNets.passed(net, MapNets.theta(net, precision), 3);
      float[] x = pass.a(1).column(2);
      float[] a = pass.a(2).column(2);
      float[] switches = ((MaxPoolPass) pass.of(2)).switches().column(2);
      for (int i = 0; i < a.length; i++) {
        int channel = i % pool.out().channels();
        int place = i / pool.out().channels();
        int y = pool.stride() * (place / pool.out().width());
        int column = pool.stride() * (place % pool.out().width());
        float largest = Float.NEGATIVE_INFINITY;
        int where = -1;
        for (int n = 0; n < pool.size() * pool.size(); n++) {
          int at = (y + n / pool.size()) * pool.in().width() + column + n % pool.size();
          float value = x[at * pool.in().channels() + channel];
          if (value > largest) {
            largest = value;
            where = n;
          }
        }
        assertEquals(largest, a[i]);
        assertEquals(where, switches[i]);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("nets")
  void gradientAgreesWithFiniteDifferences(Architecture net) {
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
  @MethodSource("nets")
  void singlePrecisionComputesTheSame(Architecture net) {
    double[] exact = MapNets.gradient(net, MapNets.theta(net, Precision.DOUBLE), 53);
    double[] fast = MapNets.gradient(net, MapNets.theta(net, Precision.FLOAT), 53);
    // Sums of up to 160 numbers, each wrong by the few 10⁻⁷ of tanh.
    assertArrayEquals(exact, fast, 1e-4);
  }

  @ParameterizedTest
  @MethodSource("nets")
  void anyNumberOfThreadsComputesTheSame(Architecture net) {
    Theta theta = MapNets.theta(net, Precision.FLOAT);
    double[] shared = MapNets.gradient(net, theta, 53);
    int threads = Team.shared().threads();
    Team.shared().setThreads(1);
    try {
      assertArrayEquals(shared, MapNets.gradient(net, theta, 53));
    } finally {
      Team.shared().setThreads(threads);
    }
  }

  @Test
  void unpoolingPutsNumbersWhereTheyWere() {
    MaxPoolLayer pool = new MaxPoolLayer(Volume.picture(2, 4), 2, 2);
    float[] image = {1, 2, 3, 0, 0, 5, 7, 4};
    assertArrayEquals(
        new float[] {0, 0, 0, 0, 0, 5, 7, 0}, after(image, pool, new UnpoolLayer(pool, 1)));
    assertArrayEquals(
        new float[] {5, 0, 7, 0, 0, 0, 0, 0}, after(image, pool, new UnpoolLayer(pool, 0)));
    assertArrayEquals(
        new float[] {5, 5, 7, 7, 5, 5, 7, 7}, after(image, pool, new UpsampleLayer(pool.out(), 2)));
  }

  private static float[] after(float[] image, Layer... layers) {
    Layer above =
        new ConvolutionLayer(
            Volume.picture(2, 4), 1, new Window(1, 1, 0), Activation.LINEAR, 0, false);
    Architecture whole =
        new Architecture(Stream.concat(Stream.of(layers), Stream.of(above)).toList());
    Theta theta = whole.parameters(Precision.FLOAT);
    Pass pass = new Pass(whole, theta, 1);
    pass.x().set(image);
    pass.forward();
    return pass.a(layers.length).toArray();
  }

  @Test
  void ofEqualsTheFirstIsTaken() {
    MaxPoolLayer pool = new MaxPoolLayer(Volume.picture(2, 4), 2, 2);
    assertArrayEquals(
        new float[] {3, 0, 0, 2, 0, 0, 0, 0},
        after(new float[] {3, 3, 0, 2, 3, 3, 2, 2}, pool, new UnpoolLayer(pool, 1)));
  }

  @Test
  void switchesOfALayerThatHasNoneAreRefused() {
    MaxPoolLayer pool = new MaxPoolLayer(new Volume(4, 4, 2), 2, 2);
    for (int layer : List.of(1, 3)) {
      Architecture net = MapNets.net(below(pool), pool, new UnpoolLayer(pool, layer));
      Theta theta = MapNets.theta(net, Precision.FLOAT);
      assertThrows(IllegalArgumentException.class, () -> new Pass(net, theta, 1));
    }
  }

  @Test
  void windowsThatFindNoRoomAreRefused() {
    Volume maps = new Volume(4, 3, 2);
    assertThrows(IllegalArgumentException.class, () -> new MaxPoolLayer(maps, 4, 2));
    assertThrows(IllegalArgumentException.class, () -> new MaxPoolLayer(maps, 2, 3));
  }
}

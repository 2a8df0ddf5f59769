package io.github.autoencoderlab.engine.convolution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.DenseLayer;
import io.github.autoencoderlab.engine.layer.Layer;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.unit.Activation;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReceptiveFieldTest {
  private static final Activation F = Activation.LINEAR;

  /** Nets in which every place that can be seen is seen, as all weights are 1. */
  static Stream<Architecture> nets() {
    Volume image = Volume.picture(9, 11);
    Layer plain = new ConvolutionLayer(image, 1, new Window(3, 1, 0), F, 0, false);
    ConvolutionLayer strided = new ConvolutionLayer(image, 2, new Window(3, 2, 1), F, 0, false);
    Layer again = new ConvolutionLayer(strided.out(), 1, new Window(2, 1, 1), F, 1, false);
    Layer back =
        new TransposedConvolutionLayer(strided.out(), image, new Window(3, 2, 1), F, 1, false);
    MaxPoolLayer pool = new MaxPoolLayer(image, 2, 2);
    MaxPoolLayer wide = new MaxPoolLayer(strided.out(), 3, 2);
    return Stream.of(
        MapNets.net(plain),
        MapNets.net(strided, again),
        MapNets.net(strided, back),
        MapNets.net(strided, wide),
        MapNets.net(strided, wide, new UpsampleLayer(wide.out(), 3)),
        MapNets.net(strided, new UpsampleLayer(strided.out(), 2)),
        MapNets.net(
            new ConvolutionLayer(image, 1, Window.same(3), F, 0, false),
            pool,
            new ConvolutionLayer(pool.out(), 1, Window.same(3), F, 1, false)));
  }

  /** A bright pixel is the largest of every window that it reaches. */
  @ParameterizedTest
  @MethodSource("nets")
  void fieldIsWhereABrightPixelChangesTheUnit(Architecture net) {
    Volume image = ((MapLayer) net.layer(1)).in();
    Volume out = ((MapLayer) net.layer(net.depth())).out();
    Theta theta = net.parameters(Precision.DOUBLE);
    theta.weights().fill(1);
    for (int y = 0; y < out.height(); y++) {
      for (int x = 0; x < out.width(); x++) {
        ReceptiveField expected = seen(net, theta, image, out, y, x);
        ReceptiveField found = ReceptiveField.of(net, image, net.depth(), y, x);
        if (expected != null) {
          assertEquals(expected, found, y + ", " + x);
        }
      }
    }
  }

  /** The box around all pixels that change a unit, or null if none does. */
  private static ReceptiveField seen(
      Architecture net, Theta theta, Volume image, Volume out, int y, int x) {
    Pass pass = new Pass(net, theta, image.places());
    double[] pixels = new double[image.places() * image.places()];
    for (int n = 0; n < image.places(); n++) {
      pixels[n * image.places() + n] = 1;
    }
    pass.x().set(pixels);
    pass.forward();
    double[] outputs = pass.output().toDoubles();
    ReceptiveField box = null;
    for (int n = 0; n < image.places(); n++) {
      if (outputs[n * out.size() + (y * out.width() + x) * out.channels()] != 0) {
        int line = n / image.width();
        int column = n % image.width();
        box = box == null ? new ReceptiveField(line, column, line, column) : box;
        box =
            new ReceptiveField(
                Math.min(box.top(), line),
                Math.min(box.left(), column),
                Math.max(box.bottom(), line),
                Math.max(box.right(), column));
      }
    }
    return box;
  }

  @Test
  void unitOfTheSecondConvolutionSeesAHalfOfTheImage() {
    Volume image = Volume.picture(28, 28);
    ConvolutionLayer one = new ConvolutionLayer(image, 16, Window.same(5), F, 0, false);
    MaxPoolLayer pool = new MaxPoolLayer(one.out(), 2, 2);
    Architecture net =
        MapNets.net(one, pool, new ConvolutionLayer(pool.out(), 32, Window.same(5), F, 1, false));
    ReceptiveField field = ReceptiveField.of(net, image, 3, 7, 7);
    assertEquals(14, field.height());
    assertEquals(new ReceptiveField(8, 8, 21, 21), field);
    assertEquals(new ReceptiveField(0, 0, 7, 7), ReceptiveField.of(net, image, 3, 0, 0));
  }

  @Test
  void behindADenseLayerEverythingIsSeen() {
    Volume image = Volume.picture(5, 4);
    Architecture net = MapNets.net(new DenseLayer(20, 3, F, 0, false));
    assertEquals(new ReceptiveField(0, 0, 4, 3), ReceptiveField.of(net, image, 1, 0, 0));
  }

  /** Kernels of ones on maps of ones count their taps. */
  @ParameterizedTest
  @CsvFileSource(resources = "/convolutions.csv")
  void overlapCountsTheTapsThatReachAPlace(
      int height, int width, int fine, int coarse, int k, int s, int p) {
    Window window = new Window(k, s, p);
    Volume out = new Volume(height, width, fine);
    TransposedConvolutionLayer layer =
        new TransposedConvolutionLayer(window.convolved(out, coarse), out, window, F, 0, false);
    Architecture net = MapNets.net(layer);
    Theta theta = net.parameters(Precision.DOUBLE);
    theta.weights().fill(1);
    Pass pass = new Pass(net, theta, 1);
    pass.x().fill(1);
    pass.forward();
    double[] z = pass.output().toDoubles();
    int[] taps = Overlap.of(layer);
    assertEquals(out.places(), taps.length);
    for (int place = 0; place < taps.length; place++) {
      assertEquals(coarse * taps[place], z[place * fine], 1e-12);
    }
  }
}

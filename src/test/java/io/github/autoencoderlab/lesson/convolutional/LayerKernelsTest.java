package io.github.autoencoderlab.lesson.convolutional;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.convolution.ConvolutionLayer;
import io.github.autoencoderlab.engine.convolution.CorrelationLayer;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.figure.Choosable;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerKernelsTest {
  private static final Texts TEXTS = new Texts(Language.EN);

  private static LayerKernels kernels(MapNet net, int layer, int watched) {
    return LayerKernels.of(SmallNets.blueprint(net), SmallNets.autoencoder(net), layer, watched);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void kernelsAreTheLayersOwnChannelByChannel(int l) {
    Autoencoder net = SmallNets.autoencoder(SmallNets.TRANSPOSED);
    CorrelationLayer layer = (CorrelationLayer) net.architecture().layer(l);
    LayerKernels kernels = kernels(SmallNets.TRANSPOSED, l, 0);
    assertEquals(kernels.maps() * kernels.channels(), kernels.kernels().size());
    for (int channel = 0; channel < kernels.channels(); channel++) {
      for (int map = 0; map < kernels.maps(); map++) {
        boolean up = layer instanceof ConvolutionLayer;
        float[] own = layer.kernel(net.theta(), up ? map : channel, up ? channel : map);
        assertArrayEquals(own, kernels.kernels().get(channel * kernels.maps() + map));
      }
    }
  }

  @Test
  void kernelsOfADenseLayerAreMapsOfItsWeights() {
    Autoencoder net = SmallNets.autoencoder(SmallNets.SWITCHES);
    Volume below = SmallNets.blueprint(SmallNets.SWITCHES).sizes().get(4);
    LayerKernels to = kernels(SmallNets.SWITCHES, 5, 0);
    float[] row = net.theta().W(net.architecture().layer(5).weights()).row(2);
    assertArrayEquals(below.map(row, 3), to.kernels().get(3 * to.maps() + 2));
    LayerKernels from = kernels(SmallNets.SWITCHES, 6, 0);
    float[] column = net.theta().W(net.architecture().layer(6).weights()).column(1);
    assertArrayEquals(below.map(column, 4), from.kernels().get(from.maps() + 4));
  }

  @Test
  void ofManyMapsThoseAroundTheWatchedOneAreShown() {
    MapNet wide =
        new MapNet(
            2,
            20,
            SmallNets.STRIDED,
            1,
            Decoder.TRANSPOSED,
            4,
            0,
            0,
            Activation.RELU,
            Activation.LINEAR);
    LayerKernels kernels = kernels(wide, 2, 39);
    assertEquals(40, kernels.allMaps());
    assertEquals(24, kernels.first());
    assertTrue(kernels.first() + kernels.maps() > 39);
    ImageGrid grid =
        assertInstanceOf(
            ImageGrid.class,
            KernelsFigure.figure(kernels, SmallNets.blueprint(wide), 39, TEXTS, "t"));
    assertEquals(new Choosable("watchedMap", 15), grid.things().choice());
    assertEquals("39", grid.things().things().get(15).value());
  }

  @Test
  void layerWithoutWeightsSaysSo() {
    LayerKernels none = kernels(SmallNets.SWITCHES, 2, 0);
    assertTrue(none.kernels().isEmpty());
    Note note =
        assertInstanceOf(
            Note.class,
            KernelsFigure.figure(none, SmallNets.blueprint(SmallNets.SWITCHES), 0, TEXTS, "t"));
    assertTrue(note.words().contains("pool 2×2"), note.words());
  }

  @Test
  void mapsOfTheFirstLayerAreChosenByAClick() {
    ImageGrid grid =
        assertInstanceOf(
            ImageGrid.class,
            KernelsFigure.figure(
                kernels(SmallNets.TRANSPOSED, 1, 2),
                SmallNets.blueprint(SmallNets.TRANSPOSED),
                2,
                TEXTS,
                "t"));
    assertEquals(new Choosable("watchedMap", 2), grid.selection());
  }
}

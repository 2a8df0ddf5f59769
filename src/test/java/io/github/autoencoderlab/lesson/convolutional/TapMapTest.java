package io.github.autoencoderlab.lesson.convolutional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.convolution.Overlap;
import io.github.autoencoderlab.engine.convolution.TransposedConvolutionLayer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TapMapTest {

  @Test
  void tapsOfATransposedConvolutionAreItsOverlap() {
    for (MapNet net : List.of(SmallNets.TRANSPOSED, SmallNets.UNEVEN, SmallNets.TIED)) {
      for (TapMap map : TapMap.of(SmallNets.blueprint(net))) {
        TransposedConvolutionLayer layer =
            (TransposedConvolutionLayer) SmallNets.blueprint(net).architecture().layer(map.layer());
        int[] overlap = Overlap.of(layer);
        for (int n = 0; n < overlap.length; n++) {
          assertEquals(overlap[n], map.taps()[n]);
        }
      }
    }
  }

  @Test
  void kernelsThatAreNoMultipleOfTheStrideOverlapUnevenly() {
    TapMap uneven = last(SmallNets.UNEVEN);
    assertEquals(List.of(1, 2, 4), uneven.inside());
    assertTrue(uneven.uneven());
    assertEquals(2, uneven.stride());
    assertEquals(List.of(4), last(SmallNets.TRANSPOSED).inside());
  }

  @Test
  void convolutionAfterUpsamplingIsEvenInsideAndHasFewerTapsAtTheEdges() {
    TapMap map = last(SmallNets.UPSAMPLED);
    assertEquals(List.of(9), map.inside());
    assertEquals(4, map.taps()[0]);
    assertEquals(6, map.taps()[1]);
    assertEquals(2, map.stride());
  }

  /** Without switches three of four places are always 0, as if the kernel had stride 2. */
  @Test
  void unpoolingToFixedPlacesIsUnevenAndToSwitchesIsNot() {
    TapMap fixed = last(SmallNets.UNPOOLED);
    assertEquals(List.of(1, 2, 4), fixed.inside());
    assertEquals(2, fixed.stride());
    assertFalse(last(SmallNets.SWITCHES).uneven());
  }

  private static TapMap last(MapNet net) {
    List<TapMap> maps = TapMap.of(SmallNets.blueprint(net));
    return maps.get(maps.size() - 1);
  }
}

package io.github.autoencoderlab.engine.convolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.convolution.MapStep.Back;
import io.github.autoencoderlab.engine.convolution.MapStep.Convolve;
import io.github.autoencoderlab.engine.convolution.MapStep.Dense;
import io.github.autoencoderlab.engine.convolution.MapStep.Mirror;
import io.github.autoencoderlab.engine.convolution.MapStep.Pool;
import io.github.autoencoderlab.engine.convolution.MapStep.Transpose;
import io.github.autoencoderlab.engine.convolution.MapStep.Unpool;
import io.github.autoencoderlab.engine.convolution.MapStep.Upsample;
import io.github.autoencoderlab.engine.convolution.SizeFault.Kind;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlueprintTest {
  private static final Activation F = Activation.RELU;

  private static Blueprint on(int height, int width, MapStep... steps) {
    return new Blueprint(Volume.picture(height, width), Arrays.asList(steps));
  }

  private static Convolve conv(int size, int stride, int padding) {
    return new Convolve(4, size, stride, padding, F);
  }

  private static Transpose back(int channels, int size, int stride, int padding, int extra) {
    return new Transpose(channels, size, stride, padding, extra, F);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(
            on(8, 9, conv(11, 1, 1)),
            Kind.KERNEL,
            "layer 1: a kernel of 11 finds no room on 8 places with a padding of 1; take a kernel"
                + " of at most 10"),
        Arguments.of(
            on(8, 8, new Pool(4, 4), new Pool(3, 3)),
            Kind.POOL,
            "layer 2: a pooling window of 3 finds no room on 2 places; take one of at most 2, or"
                + " leave out this pooling"),
        Arguments.of(
            on(8, 8, conv(2, 3, 0)),
            Kind.STRIDE,
            "layer 1: with a stride of 3 and windows of 2 some places would be left out; take a"
                + " stride of at most 2"),
        Arguments.of(
            on(8, 8, new Pool(2, 3)),
            Kind.STRIDE,
            "layer 1: with a stride of 3 and windows of 2 some places would be left out; take a"
                + " stride of at most 2"),
        Arguments.of(
            on(8, 8, conv(3, 1, 3)),
            Kind.PADDING,
            "layer 1: with a padding of 3 a kernel of 3 would stand on nothing but zeros; take a"
                + " padding of at most 2"),
        Arguments.of(
            on(2, 2, new Pool(2, 2), back(1, 3, 1, 2, 0)),
            Kind.NOTHING,
            "layer 2: of 1 places a transposed convolution with so much padding leaves -1; take"
                + " less padding or a larger kernel"),
        Arguments.of(
            on(4, 4, back(1, 3, 2, 1, 2)),
            Kind.EXTRA,
            "layer 1: 2 places more at the edge are as many as its stride of 2 or more; take at"
                + " most 1"),
        Arguments.of(
            on(8, 8, conv(3, 1, 1), new Pool(2, 2), new Mirror(1, true, Activation.LINEAR)),
            Kind.MIRROR,
            "layer 3: it takes back layer 1, which must be a convolution whose maps are like those"
                + " that come in here, 4×4×4"),
        Arguments.of(
            on(8, 8, conv(3, 1, 1), new Pool(2, 2), conv(3, 1, 0), new Unpool(2, true)),
            Kind.UNPOOL,
            "layer 4: unpooling takes back layer 2, which must pool and have the same maps as"
                + " what comes in here, 2×2×4"),
        Arguments.of(
            on(29, 29, conv(3, 2, 1), back(1, 4, 2, 1, 0)),
            Kind.RETURN_KERNEL,
            "29 → 15 → 30, not 29: set the kernel of layer 2 to 3"),
        Arguments.of(
            on(28, 28, conv(5, 2, 2), back(1, 5, 2, 2, 0)),
            Kind.RETURN_EXTRA,
            "28 → 14 → 27, not 28: let layer 2 add 1 at the edge"),
        Arguments.of(
            on(28, 28, conv(5, 1, 0), back(1, 5, 1, 1, 0)),
            Kind.RETURN_PADDING,
            "28 → 24 → 26, not 28: set the padding of layer 2 to 0"),
        Arguments.of(
            on(15, 15, new Pool(2, 2), new Upsample(2)),
            Kind.RETURN,
            "15 → 7 → 14, not 15: no single layer mends this; choose kernels, strides and pooling"
                + " so that each size of the encoder comes back, or unpooling, which knows it"),
        Arguments.of(
            on(8, 9, new Pool(2, 2), new Upsample(2)),
            Kind.RETURN,
            "9 → 4 → 8, not 9: no single layer mends this; choose kernels, strides and pooling so"
                + " that each size of the encoder comes back, or unpooling, which knows it"),
        Arguments.of(
            on(8, 8, conv(3, 1, 1)),
            Kind.RETURN,
            "8×8×1 → 8×8×4, not 8×8×1: no single layer mends this; choose kernels, strides and"
                + " pooling so that each size of the encoder comes back, or unpooling, which"
                + " knows it"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatDoesNotFitIsSaidInOneSentence(Blueprint blueprint, Kind kind, String sentence) {
    SizeFault fault = blueprint.faultOfAutoencoder().orElseThrow();
    assertEquals(kind, fault.kind());
    assertEquals(sentence, new Texts(Language.EN).get(fault.key(), fault.arguments().toArray()));
  }

  @Test
  void everyFaultHasItsSentence() {
    Set<Kind> seen = EnumSet.noneOf(Kind.class);
    wrong().forEach(one -> seen.add((Kind) one.get()[1]));
    assertEquals(EnumSet.allOf(Kind.class), seen);
    for (Kind kind : Kind.values()) {
      assertTrue(new Texts(Language.ZH).has(SizeFault.of(kind).key()));
    }
  }

  @Test
  void netIsBuiltAsItWasAskedFor() {
    Blueprint blueprint =
        on(
            28,
            20,
            new Convolve(16, 5, 1, 2, F),
            new Pool(2, 2),
            new Convolve(32, 5, 1, 2, F),
            new Pool(2, 2),
            new Dense(30, Activation.LINEAR),
            new Back(4, F),
            new Unpool(4, true),
            back(16, 5, 1, 2, 0),
            new Upsample(2),
            new Convolve(1, 3, 1, 1, Activation.LOGISTIC));
    assertTrue(blueprint.faultOfAutoencoder().isEmpty());
    assertEquals(
        List.of(
            new Volume(28, 20, 1),
            new Volume(28, 20, 16),
            new Volume(14, 10, 16),
            new Volume(14, 10, 32),
            new Volume(7, 5, 32),
            new Volume(1, 1, 30),
            new Volume(7, 5, 32),
            new Volume(14, 10, 32),
            new Volume(14, 10, 16),
            new Volume(28, 20, 16),
            new Volume(28, 20, 1)),
        blueprint.sizes());
    Architecture net = blueprint.architecture();
    List<Integer> units = new ArrayList<>();
    for (int l = 1; l <= net.depth(); l++) {
      units.add(net.layer(l).outputs());
    }
    assertEquals(blueprint.sizes().stream().skip(1).map(Volume::size).toList(), units);
    assertTrue(net.layer(7) instanceof UnpoolLayer unpool && unpool.switches());
  }

  /** The shape of Masci et al. 2011. */
  @Test
  void kernelsWithoutPaddingComeBackByTransposedOnes() {
    Blueprint blueprint =
        on(
            28,
            28,
            new Convolve(20, 7, 1, 0, Activation.TANH),
            new Pool(2, 2),
            new Unpool(2, true),
            back(1, 7, 1, 0, 0));
    assertTrue(blueprint.faultOfAutoencoder().isEmpty());
    assertEquals(new Volume(11, 11, 20), blueprint.sizes().get(2));
  }
}

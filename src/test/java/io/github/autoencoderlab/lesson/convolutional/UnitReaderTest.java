package io.github.autoencoderlab.lesson.convolutional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.MaxPoolPass;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Laid;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Pooled;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Unpooled;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Weighted;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnitReaderTest {
  private Pass pass;
  private UnitReader reader;

  static List<MapNet> nets() {
    return SmallNets.all();
  }

  /** What is shown of every unit comes to what the engine computes. */
  @ParameterizedTest
  @MethodSource("nets")
  void termsOfEveryUnitComeToItsActivation(MapNet net) {
    each(
        net,
        (unit, terms) -> {
          Volume maps = SmallNets.blueprint(net).sizes().get(unit.layer());
          float a = pass.a(unit.layer()).column(0)[unit.index(maps)];
          // Sums of up to 150 products in single precision, in another order.
          assertEquals(a, MapWords.value(terms), 2e-5, unit::toString);
        });
  }

  @ParameterizedTest
  @MethodSource("nets")
  void windowShownIsOfTheChannelThatContributesMost(MapNet net) {
    each(
        net,
        (unit, terms) -> {
          if (terms instanceof Weighted sum) {
            int channel = Math.max(0, sum.channel());
            double shown = sum.window().times(sum.weights()).sum();
            assertEquals(sum.sums()[channel], shown, 1e-6);
            for (float other : sum.sums()) {
              assertTrue(Math.abs(other) <= Math.abs(sum.sums()[channel]));
            }
            assertEquals(sum.z(), sum.sum() + sum.bias());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("nets")
  void switchIsTheEnginesOwnAndUnpoolingPutsTheNumberThere(MapNet net) {
    each(
        net,
        (unit, terms) -> {
          if (terms instanceof Pooled pooled) {
            Volume maps = SmallNets.blueprint(net).sizes().get(unit.layer());
            MaxPoolPass pool = (MaxPoolPass) pass.of(unit.layer());
            float place = pool.switches().column(0)[unit.index(maps)];
            assertEquals(place, pooled.winner());
            if (net.decoder() == Decoder.SWITCHES) {
              assertNotNull(pooled.back());
              assertEquals(pooled.winner(), pooled.back().place());
              assertEquals(pooled.winner(), pooled.back().watched());
              assertEquals(unit.y(), pooled.back().y());
              assertEquals(unit.x(), pooled.back().x());
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("nets")
  void unpooledWindowHoldsTheNumberAtItsPlaceOnly(MapNet net) {
    each(
        net,
        (unit, terms) -> {
          if (terms instanceof Unpooled unpooled) {
            float[] window = unpooled.window().values();
            for (int n = 0; n < window.length; n++) {
              assertEquals(n == unpooled.place() ? unpooled.value() : 0, window[n], 1e-9);
            }
          }
        });
  }

  /** Kernel and number of the place below give what that place adds to the watched one. */
  @ParameterizedTest
  @MethodSource("nets")
  void kernelIsLaidDownWhereTheSumHasItsLargestProduct(MapNet net) {
    each(
        net,
        (unit, terms) -> {
          if (terms instanceof Weighted sum && sum.laid() != null) {
            Laid laid = sum.laid();
            Patch kernel = laid.kernel();
            int tap = (unit.y() - kernel.top()) * kernel.columns() + unit.x() - kernel.left();
            Patch products = sum.window().times(sum.weights());
            float most = products.values()[products.farthest()];
            assertEquals(most, laid.value() * kernel.values()[tap], 1e-6);
          }
        });
  }

  @Test
  void whatIsNotComputedYetIsNotUnpooled() {
    prepare(SmallNets.SWITCHES);
    Blueprint blueprint = SmallNets.blueprint(SmallNets.SWITCHES);
    Autoencoder autoencoder = SmallNets.autoencoder(SmallNets.SWITCHES);
    UnitReader early =
        new UnitReader(blueprint, autoencoder, l -> pass.a(l).column(0), l -> l <= 4);
    assertNull(((Pooled) early.terms(new WatchedUnit(2, 0, 1, 1))).back());
  }

  /** Every unit of every layer. */
  private void each(MapNet net, BiConsumer<WatchedUnit, UnitTerms> check) {
    prepare(net);
    List<Volume> sizes = SmallNets.blueprint(net).sizes();
    for (int l = 1; l < sizes.size(); l++) {
      Volume maps = sizes.get(l);
      for (int n = 0; n < maps.size(); n++) {
        int place = n / maps.channels();
        int y = place / maps.width();
        WatchedUnit unit = new WatchedUnit(l, n % maps.channels(), y, place % maps.width());
        check.accept(unit, reader.terms(unit));
      }
    }
  }

  private void prepare(MapNet net) {
    Autoencoder autoencoder = SmallNets.autoencoder(net);
    pass = autoencoder.pass(1);
    pass.x().set(SmallNets.pictures(1, 4));
    pass.forward();
    reader =
        new UnitReader(SmallNets.blueprint(net), autoencoder, l -> pass.a(l).column(0), l -> true);
  }
}

package io.github.autoencoderlab.lesson.convolutional;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderPhase;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.CorrelationLayer;
import io.github.autoencoderlab.engine.convolution.ReceptiveField;
import io.github.autoencoderlab.lesson.convolutional.MapMoment.LayerMaps;
import io.github.autoencoderlab.lesson.convolutional.MapWatcher.Wanted;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapWatcherTest {
  private static final List<AutoencoderPhase> LINES = List.of(AutoencoderPhase.values());
  private final MapNet net = SmallNets.TRANSPOSED;
  private final Blueprint blueprint = SmallNets.blueprint(net);
  private Autoencoder autoencoder;
  private AutoencoderLearner learner;
  private MapWatcher watcher;
  private float[] batch;

  @BeforeEach
  void begin() {
    autoencoder = SmallNets.autoencoder(net);
    learner = SmallNets.learner(autoencoder, 2);
    watcher = new MapWatcher(blueprint, autoencoder, learner);
    batch = SmallNets.pictures(2, 8);
  }

  private MapMoment moment(@Nullable AutoencoderPhase phase, int layer, Wanted wanted) {
    WatchedUnit unit = WatchedUnit.of(blueprint, layer, 1, -1);
    return watcher.moment(phase, LINES, unit, wanted, SmallNets.pictures(1, 4));
  }

  private void advanceTo(AutoencoderPhase phase) {
    learner.clamp(batch);
    while (learner.next() != phase && phase != AutoencoderPhase.CLAMP) {
      learner.advance();
    }
    if (phase != AutoencoderPhase.CLAMP) {
      learner.advance();
    }
  }

  /** Which layers are known, 1 for a map and d for δ, after each line; the code is layer 2 of 4. */
  @ParameterizedTest
  @CsvSource({
    "CLAMP, 1----",
    "CORRUPT, 1----",
    "ENCODE, 111--",
    "ACTIVITY, 111--",
    "DECODE, 11111",
    "LOSS, 1111d",
    "BACKWARD, 1dddd",
    "UPDATE, 1dddd"
  })
  void eachLineShowsWhatIsThere(AutoencoderPhase phase, String wanted) {
    advanceTo(phase);
    StringBuilder shown = new StringBuilder();
    for (LayerMaps layer : moment(phase, 1, Wanted.ALL).layers()) {
      shown.append(layer.maps().isEmpty() ? '-' : layer.delta() ? 'd' : '1');
    }
    assertEquals(wanted, shown.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "CLAMP, 1....",
    "ENCODE, .11..",
    "ACTIVITY, ..1..",
    "DECODE, ...11",
    "LOSS, ....1",
    "BACKWARD, .1111",
    "UPDATE, ....."
  })
  void whatTheLineComputedIsLit(AutoencoderPhase phase, String wanted) {
    advanceTo(phase);
    StringBuilder lit = new StringBuilder();
    moment(phase, 1, Wanted.ALL).layers().forEach(l -> lit.append(l.lit() ? '1' : '.'));
    assertEquals(wanted, lit.toString());
  }

  @Test
  void duringAStepTheFirstOfTheMiniBatchIsShown() {
    learner.clamp(batch);
    float[] first = SmallNets.pictures(1, 8);
    assertArrayEquals(
        first, moment(AutoencoderPhase.CLAMP, 1, Wanted.ALL).layers().get(0).maps().get(0));
    learner.finish();
    learner.clamp(SmallNets.pictures(2, 9));
    MapMoment moment = moment(AutoencoderPhase.CLAMP, 1, Wanted.ALL);
    assertArrayEquals(
        SmallNets.pictures(1, 9), moment.input(), "x̃ is still that of the last step");
  }

  @Test
  void deltaIsTheLearners() {
    advanceTo(AutoencoderPhase.BACKWARD);
    MapMoment moment = moment(AutoencoderPhase.BACKWARD, 2, Wanted.ALL);
    float[] delta = learner.deltas(2);
    assertEquals(delta[moment.watched().index(moment.size(2))], moment.delta());
    assertArrayEquals(moment.size(2).map(delta, 3), moment.layers().get(2).maps().get(3));
  }

  @Test
  void deltaAndTermsAreUnknownBeforeTheirLines() {
    advanceTo(AutoencoderPhase.CORRUPT);
    MapMoment moment = moment(AutoencoderPhase.CORRUPT, 3, Wanted.ALL);
    assertTrue(Double.isNaN(moment.delta()));
    assertNull(moment.terms());
  }

  @Test
  void betweenStepsTheExampleThatIsLookedAtGoesThrough() {
    MapMoment moment = moment(null, 4, Wanted.ALL);
    float[] r =
        autoencoder.reconstructed(new Matrix(144, 1).set(SmallNets.pictures(1, 4))).toArray();
    assertArrayEquals(r, moment.layers().get(4).maps().get(0));
    assertEquals(
        ReceptiveField.of(blueprint.architecture(), blueprint.input(), 4, 6, 6), moment.field());
  }

  @Test
  void nothingIsMadeForFiguresThatNobodyLooksAt() {
    MapMoment moment = moment(null, 1, new Wanted(false, false));
    assertTrue(moment.layers().isEmpty());
    assertNull(moment.terms());
    assertNotNull(moment(null, 1, new Wanted(false, true)).terms());
    assertFalse(moment(null, 1, new Wanted(true, false)).layers().isEmpty());
  }

  @Test
  void aUnitBelowATransposedConvolutionKnowsWhichMapItReachesMost() {
    assertEquals(-1, moment(null, 1, Wanted.ALL).target());
    assertEquals(-1, moment(null, 4, Wanted.ALL).target());
    MapMoment code = moment(null, 2, Wanted.ALL);
    double most = squares(code.target());
    for (int map = 0; map < 4; map++) {
      assertTrue(squares(map) <= most);
    }
  }

  private double squares(int map) {
    CorrelationLayer layer = (CorrelationLayer) autoencoder.architecture().layer(3);
    double squares = 0;
    for (float w : layer.kernel(autoencoder.theta(), 1, map)) {
      squares += w * w;
    }
    return squares;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, -1, 1, 0, 3, 3",
    "1, 3, 7, 1, 3, 1, 1",
    "1, 99, 0, 1, 3, 0, 0",
    "99, 0, 144, 4, 0, 0, 0",
    "0, 0, 5, 1, 0, 0, 5"
  })
  void numbersOfTheWatchedUnitAreThoseThatThereAre(
      int layer, int map, int place, int l, int c, int y, int x) {
    assertEquals(new WatchedUnit(l, c, y, x), WatchedUnit.of(blueprint, layer, map, place));
  }
}

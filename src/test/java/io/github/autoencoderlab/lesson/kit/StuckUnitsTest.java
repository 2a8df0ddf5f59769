package io.github.autoencoderlab.lesson.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.unit.Activation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StuckUnitsTest {
  /** Two units, three examples: the first stands still, the second moves. */
  private static StuckUnits of(Activation f, double stands) {
    float at = (float) stands;
    return StuckUnits.of(new Matrix(2, 3).set(new float[] {at, 0.2f, at, 0.9f, at, 0.5f}), f);
  }

  @ParameterizedTest
  @CsvSource({
    "LOGISTIC, 0.01, 1, 0, 0",
    "LOGISTIC, 0.99, 0, 1, 0",
    "LOGISTIC, 0.5, 0, 0, 1",
    "TANH, -0.99, 1, 0, 0",
    "TANH, 0.99, 0, 1, 0",
    "TANH, 0, 0, 0, 1",
    "RELU, 0, 1, 0, 0",
    "RELU, 3, 0, 0, 1",
    "LINEAR, 0, 0, 0, 0"
  })
  void aUnitThatStandsStillIsStuckWhereverItStands(
      Activation f, double stands, int off, int on, int between) {
    assertEquals(new StuckUnits(2, off, on, between), of(f, stands));
  }

  @Test
  void manyAreWorthAWordOnceLearningHasBegun() {
    StuckUnits many = new StuckUnits(196, 150, 0, 45);
    assertEquals("warning.stuck", many.warnings(200, "warning.stuck.rate").get(0).key());
    assertTrue(many.warnings(199, "warning.stuck.rate").isEmpty());
    assertTrue(new StuckUnits(196, 30, 8, 10).warnings(9999, "warning.stuck.rate").isEmpty());
  }
}

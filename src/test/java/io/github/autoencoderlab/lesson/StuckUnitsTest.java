package io.github.autoencoderlab.lesson;

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
    "LOGISTIC, 0.01, 1, 0",
    "LOGISTIC, 0.99, 0, 1",
    "LOGISTIC, 0.5, 0, 0",
    "TANH, -0.99, 1, 0",
    "TANH, 0.99, 0, 1",
    "TANH, 0, 0, 0",
    "RELU, 0, 1, 0",
    "RELU, 3, 0, 0",
    "LINEAR, 0, 0, 0"
  })
  void aUnitThatNeverLeavesAnEndIsStuckWhicheverEndItIs(
      Activation f, double stands, int off, int on) {
    assertEquals(new StuckUnits(2, off, on), of(f, stands));
  }

  @Test
  void manyAreWorthAWordOnceLearningHasBegun() {
    StuckUnits many = new StuckUnits(196, 195, 0);
    assertEquals("warning.stuck", many.warnings(200, "warning.stuck.rate").get(0).key());
    assertTrue(many.warnings(199, "warning.stuck.rate").isEmpty());
    assertTrue(new StuckUnits(196, 40, 8).warnings(9999, "warning.stuck.rate").isEmpty());
  }
}

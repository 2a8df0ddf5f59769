package io.github.autoencoderlab.engine.rbm;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CdOptionsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 0, learningRate cannot be 0.0",
    "-1, 1, 0, 0, learningRate cannot be -1.0",
    "NaN, 1, 0, 0, learningRate cannot be NaN",
    "Infinity, 1, 0, 0, learningRate cannot be Infinity",
    "0.1, 0, 0, 0, gibbsSteps cannot be 0.0",
    "0.1, 1, 1, 0, momentum cannot be 1.0",
    "0.1, 1, -0.1, 0, momentum cannot be -0.1",
    "0.1, 1, NaN, 0, momentum cannot be NaN",
    "0.1, 1, 0, -1, weightDecay cannot be -1.0",
    "0.1, 1, 0, Infinity, weightDecay cannot be Infinity",
  })
  void badValueIsRefusedByName(
      double rate, int steps, double momentum, double decay, String message) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> new CdOptions(rate, steps, momentum, decay));
    assertEquals(message, refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"0.0001, 1, 0, 0", "1, 25, 0.95, 0.01"})
  void endsOfTheRangesAreAllowed(double rate, int steps, double momentum, double decay) {
    assertDoesNotThrow(() -> new CdOptions(rate, steps, momentum, decay));
  }
}

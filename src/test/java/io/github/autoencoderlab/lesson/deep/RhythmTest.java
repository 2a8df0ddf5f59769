package io.github.autoencoderlab.lesson.deep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
  /** 100 examples: 10 steps an epoch alone, for 6 epochs; then 4. */
  private final Rhythm rhythm = new Rhythm(100, 10, 25, 6);

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "10, 1, 100", "60, 6, 600", "62, 6.5, 650", "64, 7, 700", "104, 17, 1700"})
  void stepsAreCountedAsEpochsAndExamples(long step, double epochs, long examples) {
    assertEquals(epochs, rhythm.epochs(step));
    assertEquals(examples, rhythm.examples(step));
    if (epochs == Math.rint(epochs)) {
      assertEquals(step, rhythm.steps((long) epochs));
    }
  }

  @Test
  void layersMayLearnAloneForEver() {
    Rhythm endless = new Rhythm(100, 10, 25, Rhythm.ENDLESS);
    assertEquals(1000, endless.steps(100));
    assertEquals(100, endless.epochs(1000));
    assertEquals(10_000, endless.examples(1000));
  }

  @Test
  void batchesAreNoLargerThanThereAreExamples() {
    Rhythm small = new Rhythm(30, 100, 1000, 2);
    assertEquals(30, small.aloneBatch());
    assertEquals(1, small.togetherPerEpoch());
  }
}

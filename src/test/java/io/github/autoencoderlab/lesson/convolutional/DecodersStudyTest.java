package io.github.autoencoderlab.lesson.convolutional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.convolutional.DecodersStudy.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodersStudyTest {
  private static Finding found() throws Exception {
    MapStudy study =
        new MapStudy("decoders", (run, rivals) -> DecodersStudy.answer(run, rivals, 60));
    return study.about(MapStudiesTest.run("digits", 1), 0).answer(done -> true).orElseThrow();
  }

  @Test
  void allHaveTheSameCodeAndOnlySwitchesPassByIt() throws Exception {
    Finding found = found();
    for (Kind kind : Kind.values()) {
      assertEquals(7 * 7 * 4, found.number(DecodersStudy.STUDY.of(kind.id()) + "Code"));
      int switches = kind == Kind.SWITCHES ? 7 * 7 * 4 + 14 * 14 * 8 : 0;
      assertEquals(switches, found.number(DecodersStudy.STUDY.of(kind.id()) + "Switches"));
    }
  }

  @Test
  void weightsAreCountedByHand() throws Exception {
    // Encoder of 3 × 3 kernels to 8 and 4 maps, decoder to 8 maps and the picture; with biases.
    int encoder = 8 * 9 + 8 + 4 * 8 * 9 + 4;
    int three = 4 * 8 * 9 + 8 + 8 * 9 + 1;
    int four = 4 * 8 * 16 + 8 + 8 * 16 + 1;
    Finding found = found();
    assertEquals(encoder + four, found.number("decodersStridesWeights"));
    assertEquals(encoder + three, found.number("decodersSwitchesWeights"));
    assertEquals(encoder + three, found.number("decodersUnpoolingWeights"));
    assertEquals(encoder + four, found.number("decodersTransposedWeights"));
    assertEquals(encoder + three, found.number("decodersUpsamplingWeights"));
  }

  @Test
  void ofDecodersBehindPoolingThatWithSwitchesLosesLeast() throws Exception {
    Finding found = found();
    for (Kind kind : List.of(Kind.UNPOOLING, Kind.TRANSPOSED, Kind.UPSAMPLING)) {
      assertTrue(
          found.number("decodersSwitchesSquaredError")
              < found.number(DecodersStudy.STUDY.of(kind.id()) + "SquaredError"),
          found.numbers()::toString);
    }
  }
}

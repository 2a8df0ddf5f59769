package io.github.autoencoderlab.lesson.convolutional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.lesson.Finding;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class MasciStudyTest {
  private static final double ROUNDING = 1e-6;

  private static Matrix kernel(IntToDoubleFunction value) {
    double[] values = new double[MasciStudy.SIZE * MasciStudy.SIZE];
    for (int n = 0; n < values.length; n++) {
      values[n] = value.applyAsDouble(n);
    }
    return new Matrix(values.length, 1).set(values);
  }

  @Test
  void continuityTellsDotsFromStrokes() {
    Matrix dot = kernel(n -> n == 24 ? -3 : 0);
    Matrix flat = kernel(n -> 0.2);
    Matrix board = kernel(n -> n % 2 == 0 ? 1 : -1);
    Matrix stroke = kernel(n -> n / MasciStudy.SIZE == 3 ? 1 : 0);
    assertEquals(0, MasciStudy.continuity(dot), ROUNDING);
    assertEquals(1, MasciStudy.continuity(flat), ROUNDING);
    assertEquals(-1, MasciStudy.continuity(board), ROUNDING);
    // Six pairs along the stroke agree; fourteen pairs across it count half each.
    assertEquals(6 / 13.0, MasciStudy.continuity(stroke), ROUNDING);
  }

  @Test
  void largestTapTellsDotsFromAllElse() {
    assertEquals(1, MasciStudy.largestTap(kernel(n -> n == 0 ? -3 : 0)), ROUNDING);
    assertEquals(1 / 49.0, MasciStudy.largestTap(kernel(n -> -2)), ROUNDING);
    assertEquals(0, MasciStudy.largestTap(kernel(n -> 0)), ROUNDING);
  }

  @Test
  void poolingMakesKernelsThatGoOn() throws Exception {
    MapStudy study = new MapStudy("masci", (run, rivals) -> MasciStudy.answer(run, rivals, 150));
    Finding found =
        study.about(MapStudiesTest.run("digits", 1), 0).answer(done -> true).orElseThrow();
    assertTrue(
        found.number("masciPoolingContinuity") > found.number("masciPlainContinuity") + 0.1,
        found.numbers()::toString);
  }
}

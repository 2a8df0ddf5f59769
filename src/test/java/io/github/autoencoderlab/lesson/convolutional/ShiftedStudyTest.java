package io.github.autoencoderlab.lesson.convolutional;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.lesson.Finding;
import org.junit.jupiter.api.Test;

class ShiftedStudyTest {
  private static final double ROUNDING = 1e-6;

  @Test
  void movedPicturesLoseWhatLeavesThem() {
    Volume picture = Volume.picture(2, 3);
    Matrix x = new Matrix(6, 2).set(new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
    assertArrayEquals(
        new float[] {0, 1, 2, 0, 4, 5, 0, 7, 8, 0, 10, 11},
        ShiftedStudy.moved(x, picture, 1, 0).toArray());
    assertArrayEquals(
        new float[] {5, 6, 0, 0, 0, 0, 11, 12, 0, 0, 0, 0},
        ShiftedStudy.moved(x, picture, -1, -1).toArray());
  }

  @Test
  void distancesAreMeans() {
    Matrix home = new Matrix(2, 3).set(new float[] {0, 0, 3, 4, 6, 8});
    Matrix away = new Matrix(2, 3).set(new float[] {0, 1, 3, 4, 6, 6});
    assertEquals((5 + 10 + 5) / 3.0, ShiftedStudy.meanDistance(home), ROUNDING);
    assertEquals((1 + 0 + 2) / 3.0, ShiftedStudy.meanMovement(home, away), ROUNDING);
  }

  @Test
  void aConvolutionalNetMindsAMoveLessThanADenseOne() throws Exception {
    MapStudy study =
        new MapStudy("shifted", (run, rivals) -> ShiftedStudy.answer(run, rivals, 150));
    Finding found =
        study.about(MapStudiesTest.run("digits", 1), 0).answer(done -> true).orElseThrow();
    assertTrue(
        lost(found, "convolutional") < 0.5 * lost(found, "dense"), found.numbers()::toString);
    for (String kind : new String[] {"convolutional", "pooling", "dense", "pca"}) {
      assertEquals(0, found.number(ShiftedStudy.STUDY.of(kind) + "CodeMovement0"));
      assertTrue(
          found.number(ShiftedStudy.STUDY.of(kind) + "CodeMovement2")
              > found.number(ShiftedStudy.STUDY.of(kind) + "CodeMovement1"));
    }
  }

  /** By how much the error grows if images are moved by three pixels. */
  private static double lost(Finding found, String kind) {
    return found.number(ShiftedStudy.STUDY.of(kind) + "SquaredError3")
        - found.number(ShiftedStudy.STUDY.of(kind) + "SquaredError0");
  }
}

package io.github.autoencoderlab.lesson.denoising;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.figure.VectorField;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Findings;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldStudyTest {
  /** Half is what every seed reaches easily: 0.25 and less. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void onePassLeadsBackToTheCurve(long seed) {
    Finding found = answer(seed);
    double before = found.number(FieldStudy.BEFORE);
    assertTrue(found.number(FieldStudy.AFTER) < before / 2, found.numbers()::toString);
    assertTrue(found.number(FieldStudy.AFTER_SEVERAL) < before / 2, found.numbers()::toString);
  }

  /** Off the curve only: on it there is nowhere to go. */
  @Test
  void arrowsFarFromTheCurveEndNearerToIt() {
    Finding found = answer(1);
    int nearer = 0;
    int far = 0;
    for (int n = 0; n < found.series().get("gridX").length; n++) {
      double from = away(found, "grid", n);
      if (from > 0.1) {
        far++;
        nearer += away(found, "moved", n) < from ? 1 : 0;
      }
    }
    assertTrue(far > 100, far + " arrows");
    assertTrue(nearer >= 0.98 * far, nearer + " of " + far);
  }

  /** To the nearest point of the curve that is shown. */
  private static double away(Finding found, String name, int n) {
    double[] curveX = found.series().get("curveX");
    double[] curveY = found.series().get("curveY");
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < curveX.length; i++) {
      double dx = curveX[i] - found.series().get(name + "X")[n];
      double dy = curveY[i] - found.series().get(name + "Y")[n];
      least = Math.min(least, Math.hypot(dx, dy));
    }
    return least;
  }

  @Test
  void theSameSeedFindsTheSame() {
    Finding one = answer(5);
    Finding two = answer(5);
    assertEquals(one.numbers(), two.numbers());
    assertArrayEquals(one.series().get("movedX"), two.series().get("movedX"));
  }

  @Test
  void itTellsHowFarItIsAndCanBeGivenUp() {
    List<Double> told = new ArrayList<>();
    Optional<Finding> found =
        FieldStudy.of(1, 7)
            .answer(
                done -> {
                  told.add(done);
                  return told.size() < 4;
                });
    assertTrue(found.isEmpty());
    assertEquals(4, told.size());
    assertEquals(told.stream().sorted().distinct().toList(), told);
    assertTrue(told.get(0) >= 0 && told.get(3) < 1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theFigureSaysWhatCanBeAskedAndThenWhatWasFound(Language language) {
    Texts texts = new Texts(language);
    Findings findings = new Findings();
    assertInstanceOf(Note.class, figure(findings, texts));
    findings.add(answer(1));
    VectorField field = assertInstanceOf(VectorField.class, figure(findings, texts));
    assertEquals(FieldStudy.PATHS, field.paths().size());
    String before = String.format(Locale.ROOT, "%.3f", answer(1).number(FieldStudy.BEFORE));
    assertTrue(field.xLabel().contains(before), field.xLabel());
  }

  private static Figure figure(Findings findings, Texts texts) {
    Scene scene = new Scene(() -> 1, new Curves(), findings, id -> true);
    return FieldFigure.SPEC.figure(scene, texts);
  }

  private static Finding answer(long seed) {
    Finding found = FieldStudy.of(seed, 7).answer(done -> true).orElseThrow();
    assertEquals("field", found.study());
    assertEquals(7, found.step());
    return found;
  }
}

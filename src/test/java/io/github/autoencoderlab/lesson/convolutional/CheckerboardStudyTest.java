package io.github.autoencoderlab.lesson.convolutional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckerboardStudyTest {
  private static DataSet digits;
  private static Finding found;

  @BeforeAll
  static void study() throws Exception {
    digits = DataSets.open("digits");
    found =
        CheckerboardStudy.study(digits, MapTrainer.Way.PICTURES, 1, 7)
            .answer(done -> true)
            .orElseThrow();
  }

  private static double share(String way, String when) {
    return found.number(way + when + "Checkerboard");
  }

  /** Random kernels do not fit together either: only upsampling begins without a checkerboard. */
  @Test
  void transposedConvolutionsBeginWithACheckerboardUpsamplingWithoutOne() {
    assertTrue(share("uneven", "Untrained") > 0.03, found.numbers()::toString);
    assertTrue(share("even", "Untrained") > 0.03, found.numbers()::toString);
    assertTrue(share("upsampled", "Untrained") < 0.003, found.numbers()::toString);
  }

  @Test
  void kernelsThatFitTheStrideLoseItSooner() {
    assertTrue(share("uneven", "") > 2 * share("even", ""), found.numbers()::toString);
    assertTrue(share("even", "") > 2 * share("upsampled", ""), found.numbers()::toString);
    assertTrue(share("uneven", "Grey") > share("even", "Grey"), found.numbers()::toString);
  }

  @Test
  void allHaveLearnedItAwayInTheEnd() {
    for (CheckerboardStudy.Way way : CheckerboardStudy.Way.values()) {
      assertTrue(share(way.id(), "Late") < 0.005, found.numbers()::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void rowForEachWayAndALineOfItsShare(Language language) {
    Texts texts = new Texts(language);
    ImageGrid pictures =
        assertInstanceOf(ImageGrid.class, CheckerboardFigures.pictures(found, texts, "t"));
    assertEquals(4 * (2 + CheckerboardStudy.SHOWN), pictures.tiles().size());
    assertEquals(28, pictures.tileRows());
    LineChart curves =
        assertInstanceOf(LineChart.class, CheckerboardFigures.curves(found, texts, "t"));
    assertEquals(3, curves.lines().size());
    int measured = CheckerboardStudy.STEPS / CheckerboardStudy.EVERY + 1;
    assertEquals(measured, curves.lines().get(0).x().length);
    assertEquals(100 * share("uneven", "Untrained"), curves.lines().get(0).y()[0], 1e-9);
  }

  @Test
  void findsNothingIfItIsGivenUp() {
    assertTrue(
        CheckerboardStudy.study(digits, MapTrainer.Way.PICTURES, 1, 0)
            .answer(done -> false)
            .isEmpty());
  }
}

package io.github.autoencoderlab.lesson.dense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.LayeredNetwork;
import io.github.autoencoderlab.figure.LayeredNetwork.Links;
import io.github.autoencoderlab.figure.LayeredNetwork.Unit;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The masks of denoising and of dropout on one network. */
class DenseMasksTest {
  private static LayeredNetwork masks(int steps) throws Exception {
    Lesson lesson = Lessons.of("denoising").orElseThrow();
    Experiment run =
        lesson.start(Settings.defaults(lesson.parameters()), DataSets.open("digits"), 1);
    for (int n = 0; n < steps; n++) {
      run.step();
    }
    DenseSnapshot snapshot = (DenseSnapshot) run.snapshot(id -> id.equals("masks"));
    return (LayeredNetwork) DenseMasks.figure(snapshot, new Texts(Language.EN), "");
  }

  private static boolean struck(LayeredNetwork network, int layer, int n) {
    return !network.layers().get(layer).units().get(n).remark().isEmpty();
  }

  @Test
  void nothingPassesThroughASilentUnit() throws Exception {
    LayeredNetwork network = masks(20);
    List<Unit> code = network.layers().get(1).units();
    int silent = 0;
    for (int j = 0; j < code.size(); j++) {
      silent += struck(network, 1, j) ? 1 : 0;
      assertPasses(network.links().get(0), network, j, true);
      assertPasses(network.links().get(1), network, j, false);
    }
    assertTrue(silent > 0 && silent < code.size(), silent + " of " + code.size());
  }

  /** Values at code unit j are 0 where either end is struck through, and only there. */
  private static void assertPasses(Links links, LayeredNetwork network, int j, boolean up) {
    int others = network.layers().get(up ? 0 : 2).units().size();
    for (int i = 0; i < others; i++) {
      float value = up ? links.values().get(j)[i] : links.values().get(i)[j];
      boolean struck = struck(network, 1, j) || struck(network, up ? 0 : 2, i);
      assertEquals(struck, value == 0, "at " + j + ", " + i);
    }
  }

  @Test
  void eachStepDrawsAnotherMask() throws Exception {
    LayeredNetwork network = masks(20);
    assertNotEquals(network.caption(), masks(21).caption());
    assertEquals(network.caption(), masks(20).caption());
    assertFalse(network.heading().isEmpty());
  }
}

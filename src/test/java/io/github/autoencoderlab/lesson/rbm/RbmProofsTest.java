package io.github.autoencoderlab.lesson.rbm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.ExactRbm;
import io.github.autoencoderlab.engine.rbm.Rbm;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RbmProofsTest {
  private static Rbm machine() {
    float[] mean = {0.3f, 0.6f, 0.5f};
    return Rbm.initial(mean, 2, 1, new Randomness(4));
  }

  /** Of a machine of 3 and 2 units, of which all can be written down. */
  @Test
  void sumsAreThoseOfTheSlide() {
    Rbm rbm = machine();
    RbmSums sums = new RbmSums(rbm);
    double[] b = rbm.b().toDoubles();
    double[] c = rbm.c().toDoubles();
    // v = (1, 0, 1), h = (0, 1)
    double energy = -b[0] - b[2] - c[1] - rbm.W().row(1)[0] - rbm.W().row(1)[2];
    assertEquals(energy, sums.energy(0b101, 0b10), 1e-12);
    double logPartition = new ExactRbm(rbm).logPartition();
    assertEquals(logPartition, sums.logPartition(), 1e-9);
    assertEquals(1, sums.total(logPartition), 1e-9);
    assertEquals(Math.exp(-0.1), sums.total(logPartition + 0.1), 1e-9);
    int[] data = {0b101, 0b001};
    assertEquals(sums.gradientOfW(1, 2, data), sums.slopeOfW(1, 2, data, 1e-4), 1e-7);
    assertEquals(
        new ExactRbm(rbm).logLikelihood(new float[] {1, 0, 1, 1, 0, 0}),
        sums.logLikelihood(data),
        1e-9);
  }

  @Test
  void aSmallMachinesNumbersAreThoseOfItsFormulas() throws Exception {
    RbmLesson lesson = new RbmLesson();
    Settings settings = Settings.defaults(lesson.parameters()).with("hiddenUnits=5");
    Experiment experiment = lesson.start(settings, DataSets.open("bars-and-stripes"), 1);
    for (int n = 0; n < 200; n++) {
      experiment.step();
    }
    Map<String, Double> metrics = experiment.metrics();
    assertEquals(1, metrics.get("jointSum"), 1e-9);
    for (String name :
        new String[] {
          "layersChange",
          "energyDifference",
          "gradientDifference",
          "weightGradientDifference",
          "factorisedDifference",
          "cdDifference"
        }) {
      assertEquals(0, metrics.get(name), 1e-6, name);
    }
    // Draws come as often as their probability says, but never exactly as often.
    for (String name : new String[] {"hiddenDrawErrors", "visibleDrawErrors"}) {
      assertTrue(metrics.get(name) > 0 && metrics.get(name) < 3, name + metrics.get(name));
    }
  }

  @Test
  void aLargeMachineIsNotSummedUp() throws Exception {
    RbmLesson lesson = new RbmLesson();
    Settings settings = Settings.defaults(lesson.parameters()).with("hiddenUnits=9");
    assertFalse(
        lesson
            .start(settings, DataSets.open("bars-and-stripes"), 1)
            .metrics()
            .containsKey("jointSum"));
  }
}

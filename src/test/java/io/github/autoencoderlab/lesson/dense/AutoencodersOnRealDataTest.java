package io.github.autoencoderlab.lesson.dense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.RealData;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What autoencoders must reach on MNIST and on natural images, seed 1. */
@Tag("long")
class AutoencodersOnRealDataTest {
  @Test
  void sparseCodeIsAsActiveAsAskedFor() throws Exception {
    Map<String, Double> metrics = trained("sparse", mnist(), 10).metrics();
    assertEquals(0.1, metrics.get("meanActivation"), 0.02, metrics.toString());
    assertTrue(metrics.get("unitsNearTarget") >= 0.95, metrics.toString());
    assertEquals(0, metrics.get("deadUnits"), metrics.toString());
  }

  @Test
  void noiseInTrainingTeachesToRepairUnseenDigits() throws Exception {
    double with = corruptedError("corruption=masking");
    double without = corruptedError("corruption=none");
    assertTrue(with <= 0.75 * without, with + " of " + without);
  }

  private static double corruptedError(String corruption) throws Exception {
    return trained("denoising", mnist(), 10, "hiddenUnits=500", corruption)
        .metrics()
        .get("corruptedSquaredError");
  }

  @Test
  void linearAutoencoderIsPca() throws Exception {
    Map<String, Double> metrics =
        trained(
                "autoencoder",
                mnist(),
                20,
                "activation=linear",
                "output=linearSquaredError",
                "learningRate=0.002",
                "halvingSteps=2000")
            .metrics();
    // Hinton and Salakhutdinov (2006) print 13.87 for PCA.
    assertEquals(13.87, metrics.get("testSquaredError"), 0.1387, metrics.toString());
    assertTrue(metrics.get("leadingPrincipalAngle") < 5, metrics.toString());
  }

  @Test
  void sparseCodeOfWhitenedPatchesIsOfOrientedEdges() throws Exception {
    String patches = "patches:images=" + RealData.photographs() + ",as=zca,side=8,train=50000";
    String[] settings = {
      "hiddenUnits=100",
      "sparsityTarget=0.02",
      "sparsityWeight=10",
      "weightDecay=0.01",
      "learningRate=0.003",
      "halvingSteps=5000"
    };
    double before = orientation(trained("sparse", patches, 0, settings));
    double after = orientation(trained("sparse", patches, 30, settings));
    System.out.printf("orientation of filters: %.2f at first, %.2f learned%n", before, after);
    assertTrue(before < 0.3 && after > 0.6, before + " → " + after);
  }

  /** The median over units of how far the gradients of a filter share one direction: 0 to 1. */
  private static double orientation(Experiment experiment) {
    List<float[]> filters = ((DenseSnapshot) experiment.snapshot()).filters();
    double[] coherent = filters.stream().mapToDouble(filter -> coherence(filter, 8)).toArray();
    Arrays.sort(coherent);
    return coherent[coherent.length / 2];
  }

  /** (λ₁ − λ₂) / (λ₁ + λ₂) of the structure tensor. */
  private static double coherence(float[] filter, int side) {
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int row = 1; row < side - 1; row++) {
      for (int column = 1; column < side - 1; column++) {
        int at = row * side + column;
        double dx = filter[at + 1] - filter[at - 1];
        double dy = filter[at + side] - filter[at - side];
        xx += dx * dx;
        xy += dx * dy;
        yy += dy * dy;
      }
    }
    return Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy) / (xx + yy);
  }

  private static String mnist() {
    return RealData.mnist().toString();
  }

  private static Experiment trained(String id, String data, int epochs, String... assignments)
      throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Settings settings = Settings.defaults(lesson.parameters());
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    Experiment experiment = lesson.start(settings, DataSets.open(data), 1);
    while (experiment.steps() < (long) epochs * experiment.stepsPerEpoch()) {
      experiment.step();
    }
    return experiment;
  }
}

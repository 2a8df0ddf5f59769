package io.github.autoencoderlab.lesson.dense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.SignalGrid;
import io.github.autoencoderlab.figure.VectorField;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Experiment;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherExamplesTest {
  private static final Texts TEXTS = new Texts(Language.EN);

  @Test
  void arrowsOfPointsLeadFromWhatTheEncoderSeesToWhatTheDecoderSays() throws Exception {
    Experiment experiment =
        trained(
            "denoising",
            "circle:train=500,test=100",
            400,
            "corruption=gaussian",
            "tied=off",
            "activation=relu",
            "learningRate=0.01",
            "weightDecay=0");
    VectorField field =
        assertInstanceOf(VectorField.class, figure(experiment, DenseFigures.RECONSTRUCTIONS));
    AutoencoderLook.Pictures pictures = ((DenseSnapshot) experiment.snapshot()).pictures();
    assertEquals(100, pictures.original().size());
    VectorField.Arrows arrows = field.arrows();
    for (int n = 0; n < 100; n++) {
      assertEquals(pictures.corrupted().get(n)[1], arrows.y()[n]);
      assertEquals(pictures.reconstruction().get(n)[0], arrows.x()[n] + arrows.dx()[n], 1e-6);
    }
    double before = fromCircle(arrows.x(), arrows.y());
    double after = fromCircle(plus(arrows.x(), arrows.dx()), plus(arrows.y(), arrows.dy()));
    assertTrue(after < 0.8 * before, "moved back: from " + before + " to " + after);
  }

  @ParameterizedTest
  @ValueSource(strings = {"autoencoder", "undercomplete", "sparse", "denoising"})
  void signalsAreLinesAndSoAreTheirFilters(String lesson) throws Exception {
    Experiment experiment = trained(lesson, "ecg:train=200,test=20", 20, "batchSize=20");
    DenseSnapshot snapshot = (DenseSnapshot) experiment.snapshot();
    SignalGrid grid =
        assertInstanceOf(SignalGrid.class, figure(experiment, DenseFigures.RECONSTRUCTIONS));
    assertEquals(DenseView.SHOWN, grid.panels().size());
    assertEquals(140, grid.panels().get(0).x().get(0).length);
    assertEquals(snapshot.pictures().noisy(), !grid.panels().get(0).given().isEmpty());
    SignalGrid filters =
        assertInstanceOf(SignalGrid.class, figure(experiment, DenseFigures.FILTERS));
    assertEquals(snapshot.filters().size(), filters.panels().size());
  }

  @Test
  void signalsAreLearned() throws Exception {
    double untrained = heldOut(trained("autoencoder", "ecg:train=500,test=50", 0, "codeUnits=4"));
    double learned = heldOut(trained("autoencoder", "ecg:train=500,test=50", 300, "codeUnits=4"));
    assertTrue(learned < 0.5 * untrained, untrained + " became " + learned);
  }

  private static double heldOut(Experiment experiment) {
    return ((DenseSnapshot) experiment.snapshot()).numbers().heldOut();
  }

  /** Mean distance to the circle of radius 1. */
  private static double fromCircle(double[] x, double[] y) {
    return IntStream.range(0, x.length)
        .mapToDouble(n -> Math.abs(Math.hypot(x[n], y[n]) - 1))
        .average()
        .orElseThrow();
  }

  private static double[] plus(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(n -> a[n] + b[n]).toArray();
  }

  private static Figure figure(Experiment experiment, FigureSpec spec) {
    Scene scene = new Scene(experiment.snapshot(), new Curves());
    return spec.figure(scene, TEXTS);
  }

  private static Experiment trained(String id, String data, int steps, String... assignments)
      throws Exception {
    Lesson lesson = Lessons.of(id).orElseThrow();
    Settings settings = Settings.defaults(lesson.parameters());
    for (String assignment : assignments) {
      settings = settings.with(assignment);
    }
    Experiment experiment = lesson.start(settings, DataSets.open(data), 1);
    for (int step = 0; step < steps; step++) {
      experiment.step();
    }
    return experiment;
  }
}

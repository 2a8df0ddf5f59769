package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.kit.ImageErrors;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Figures of nets side by side, and of a learning step. */
final class ConvolutionalFigures {
  private static final String KEY = "figure.convolutional.besideDense";

  /** Squared error along the run, beside a dense net and PCA with as many code units. */
  static final FigureSpec BESIDE_DENSE =
      new FigureSpec("besideDense", KEY, ConvolutionalFigures::besideDense);

  /** An example on its way through all layers. */
  static final FigureSpec THROUGH = of("through", ConvolutionalFigures::through);

  /** How the number of the watched unit comes about. */
  static final FigureSpec WINDOW =
      of(
          "window",
          (snapshot, texts, title) ->
              WindowFigure.figure(snapshot.inside().moment(), texts, title));

  /** The kernels of the watched layer. */
  static final FigureSpec KERNELS = of("kernels", ConvolutionalFigures::kernels);

  /** Which size comes out of each layer. */
  static final FigureSpec SIZES =
      of(
          "sizes",
          (snapshot, texts, title) -> {
            MapMoment moment = snapshot.inside().moment();
            return SizeTable.figure(moment.blueprint(), moment.watched().layer(), texts, title);
          });

  /** How kernels overlap on the way back. */
  static final FigureSpec OVERLAP = of("overlap", ConvolutionalFigures::overlap);

  /** A learning step, line by line. */
  static final FigureSpec ALGORITHM =
      FigureSpec.ofSnapshot(
          "algorithm",
          "figure.dense.algorithm",
          ConvolutionalSnapshot.class,
          ConvolutionalFormulas::algorithm);

  /** Formulas with the numbers of the moment. */
  static final FigureSpec FORMULAS =
      FigureSpec.ofSnapshot(
          "formulas",
          "figure.dense.formulas",
          ConvolutionalSnapshot.class,
          ConvolutionalFormulas::numbers);

  private ConvolutionalFigures() {}

  private static FigureSpec of(
      String id, FigureSpec.SnapshotPainter<ConvolutionalSnapshot> painter) {
    return FigureSpec.ofSnapshot(
        id, "figure.convolutional." + id, ConvolutionalSnapshot.class, painter);
  }

  private static Figure through(ConvolutionalSnapshot snapshot, Texts texts, String title) {
    int shown = snapshot.pictures().columns().example();
    String resting =
        shown < 0
            ? texts.get("figure.dense.network.resting.drawing")
            : texts.get("figure.dense.network.resting", shown);
    return ThroughFigure.figure(snapshot.inside().moment(), resting, texts, title);
  }

  private static Figure kernels(ConvolutionalSnapshot snapshot, Texts texts, String title) {
    MapMoment moment = snapshot.inside().moment();
    LayerKernels kernels = Objects.requireNonNull(snapshot.inside().kernels());
    return KernelsFigure.figure(kernels, moment.blueprint(), moment.watched().map(), texts, title);
  }

  private static Figure overlap(ConvolutionalSnapshot snapshot, Texts texts, String title) {
    OverlapLook look = Objects.requireNonNull(snapshot.inside().overlap());
    return OverlapFigure.figure(look, snapshot.inside().moment().blueprint(), texts, title);
  }

  private static Figure besideDense(Scene scene, Texts texts, String title) {
    ConvolutionalSnapshot snapshot = (ConvolutionalSnapshot) scene.snapshot();
    ConvolutionalSnapshot.Beside beside = snapshot.beside();
    List<LineChart.Line> lines = new ArrayList<>();
    lines.add(
        line(
            scene,
            texts.get(KEY + ".convolutional", beside.weights(), now(snapshot.numbers().heldOut())),
            "heldOutSquaredError",
            Ink.GREEN));
    if (beside.any()) {
      lines.add(
          line(
              scene,
              texts.get(KEY + ".dense", beside.denseWeights(), now(beside.denseHeldOut())),
              "denseHeldOutSquaredError",
              Ink.ORANGE));
    }
    double pca = snapshot.numbers().pca();
    List<LineChart.Level> levels =
        Double.isNaN(pca)
            ? List.of()
            : List.of(
                new LineChart.Level(
                    texts.get(KEY + ".pca", snapshot.units(), now(pca)), pca, Ink.PURPLE));
    return new LineChart(
            title, texts.get("axis.step"), texts.get("axis.squaredError"), lines, levels)
        .withTail();
  }

  private static String now(double error) {
    return ImageErrors.digits(error);
  }

  private static LineChart.Line line(Scene scene, String title, String name, Ink ink) {
    Curves.Curve curve = scene.curves().curve(name);
    return new LineChart.Line(title, ink, curve.steps(), curve.values());
  }
}

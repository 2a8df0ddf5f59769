package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Selection;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.WeightTiles;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The figures of the restricted Boltzmann machine. */
final class RbmFigures {
  static final List<FigureSpec> ALL =
      List.of(
          FigureSpec.ofSnapshot(
              "network", "figure.rbm.network", RbmSnapshot.class, RbmNetwork::figure),
          FigureSpec.ofSnapshot(
              "algorithm", "figure.rbm.algorithm", RbmSnapshot.class, RbmAlgorithm::sheet),
          FigureSpec.ofSnapshot(
              "energy", "figure.rbm.energy", RbmSnapshot.class, RbmEnergy::histogram),
          FigureSpec.ofSnapshot(
              "landscape", "figure.rbm.landscape", RbmSnapshot.class, RbmTruthFigures::landscape),
          FigureSpec.ofSnapshot(
              "weights", "figure.rbm.weights", RbmSnapshot.class, RbmFigures::weights),
          FigureSpec.ofSnapshot("chain", "figure.rbm.chain", RbmSnapshot.class, RbmFigures::chain),
          FigureSpec.ofSnapshot(
              "chains", "figure.rbm.chains", RbmSnapshot.class, RbmFigures::parallel),
          new FigureSpec("mixing", "figure.rbm.mixing", RbmMixing::figure)
              .ofStudy(RbmStudies.MIXING),
          new FigureSpec("gradientAngle", "figure.rbm.gradientAngle", RbmGradientFigures::angle),
          new FigureSpec("gradientLength", "figure.rbm.gradientLength", RbmGradientFigures::length),
          new FigureSpec("error", "figure.rbm.error", RbmFigures::error),
          new FigureSpec("freeEnergy", "figure.rbm.freeEnergy", RbmEnergy::free),
          new FigureSpec("likelihood", "figure.rbm.likelihood", RbmTruthFigures::likelihood)
              .ofStudy(RbmStudies.AIS),
          FigureSpec.ofSnapshot(
              "formulas", "figure.rbm.formulas", RbmSnapshot.class, RbmFormulas::sheet));

  private RbmFigures() {}

  private static Figure weights(RbmSnapshot snapshot, Texts texts, String title) {
    ImageGrid grid =
        ImageGrid.signed(title, "W", snapshot.weights(), snapshot.rows(), snapshot.columns());
    int shown = snapshot.weights().size();
    Selection watched = new Selection(RbmParameters.WATCHED_UNIT.id(), snapshot.moment().unit());
    return grid.withReach(WeightTiles.reach(snapshot.weights()))
        .withSelection(watched)
        .withCaption(texts.get("figure.rbm.weights.caption", shown, snapshot.hidden()));
  }

  private static Figure chain(RbmSnapshot snapshot, Texts texts, String title) {
    RbmSnapshot.Chain chain = snapshot.chain();
    List<float[]> tiles = new ArrayList<>(chain.probabilities());
    tiles.addAll(chain.drawn());
    String name =
        switch (snapshot.start()) {
          case IMAGE -> title;
          case NOISE -> texts.get("figure.rbm.chain.noise");
          case DRAWING -> texts.get("figure.rbm.chain.drawing");
        };
    return ImageGrid.gray(name, tiles, snapshot.rows(), snapshot.columns())
        .withCaption(texts.get("figure.rbm.chain.caption"))
        .withColumns(chain.steps().size())
        .withLabels(
            List.of("p", texts.get("figure.rbm.chain.drawn")),
            chain.steps().stream().map(String::valueOf).toList());
  }

  private static Figure parallel(RbmSnapshot snapshot, Texts texts, String title) {
    int chains = snapshot.parallel().size();
    return ImageGrid.gray(title, snapshot.parallel(), snapshot.rows(), snapshot.columns())
        .withCaption(texts.get("figure.rbm.chains.caption", chains, RbmFantasies.STEPS))
        .withName("p");
  }

  private static Figure error(Scene scene, Texts texts, String title) {
    return new LineChart(
        title,
        texts.get("axis.step"),
        texts.get("axis.squaredError"),
        List.of(RbmEnergy.line(scene, texts, "reconstructionError", Ink.BLUE)));
  }
}

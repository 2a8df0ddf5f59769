package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.figure.Choosable;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.ImageGrid;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.kit.WeightTiles;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The figures of the restricted Boltzmann machine. */
final class RbmFigures {
  static final String ENERGY = "energy";
  static final String LANDSCAPE = "landscape";
  static final String WEIGHTS = "weights";
  static final String CHAIN = "chain";
  static final String CHAINS = "chains";
  static final String FORMULAS = "formulas";
  static final String LIKELIHOOD = "likelihood";
  static final String TERMS = "terms";
  static final String DRAWS = "draws";

  static final List<FigureSpec> ALL =
      List.of(
          of("network", RbmNetwork::figure),
          of("algorithm", RbmAlgorithm::sheet),
          of(ENERGY, RbmEnergy::histogram),
          of(LANDSCAPE, RbmTruthFigures::landscape),
          of(WEIGHTS, RbmFigures::weights),
          of(CHAIN, RbmFigures::chain),
          of(CHAINS, RbmFigures::parallel),
          RbmMixing.FIGURE,
          of(TERMS, RbmSlideFigures::terms),
          of(DRAWS, RbmSlideFigures::draws),
          ofScene("gradientAngle", RbmGradientFigures::angle),
          ofScene("gradientLength", RbmGradientFigures::length),
          ofScene("error", RbmFigures::error),
          ofScene("freeEnergy", RbmEnergy::free),
          ofScene(LIKELIHOOD, RbmTruthFigures::likelihood).ofStudy(RbmStudies.AIS),
          of(FORMULAS, RbmFormulas::sheet));

  private static FigureSpec of(String id, FigureSpec.SnapshotPainter<RbmSnapshot> painter) {
    return FigureSpec.ofSnapshot(id, "figure.rbm." + id, RbmSnapshot.class, painter);
  }

  private static FigureSpec ofScene(String id, FigureSpec.Painter painter) {
    return new FigureSpec(id, "figure.rbm." + id, painter);
  }

  private RbmFigures() {}

  private static Figure weights(RbmSnapshot snapshot, Texts texts, String title) {
    ImageGrid grid =
        ImageGrid.signed(title, "W", snapshot.weights(), snapshot.rows(), snapshot.columns());
    int shown = snapshot.weights().size();
    Choosable watched = new Choosable(RbmParameters.WATCHED_UNIT.id(), snapshot.moment().unit());
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

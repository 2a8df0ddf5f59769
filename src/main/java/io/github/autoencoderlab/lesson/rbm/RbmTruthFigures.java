package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.Landscape;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.figure.Offer;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.Locale;

/** What can be known exactly of a small machine, or why it cannot. */
final class RbmTruthFigures {
  private RbmTruthFigures() {}

  /** p(v) of every pattern. */
  static Figure landscape(RbmSnapshot snapshot, Texts texts, String title) {
    RbmTruth truth = snapshot.truth();
    if (truth == null) {
      int visible = snapshot.rows() * snapshot.columns();
      String words = texts.get("figure.rbm.landscape.none", visible, snapshot.hidden());
      return new Note(title, words, small(texts));
    }
    double[] p = truth.probabilities();
    String caption =
        texts.get(
            "figure.rbm.landscape.mass",
            decimals(truth.mass()),
            truth.patterns(),
            decimals(1 - truth.mass()),
            p.length - truth.patterns());
    return new Landscape(
        title,
        caption,
        new Landscape.Names(
            texts.get("figure.rbm.landscape.data"),
            texts.get("figure.rbm.landscape.others"),
            texts.get("figure.rbm.landscape.chain"),
            "1/" + truth.patterns()),
        snapshot.rows(),
        snapshot.columns(),
        p,
        truth.known(),
        Landscape.peaks(p),
        truth.path(),
        1.0 / truth.patterns());
  }

  /** A machine whose states can all be listed. */
  private static Offer small(Texts texts) {
    return new Offer(
        texts.get("figure.rbm.small"), DataSets.BARS_AND_STRIPES, List.of("hiddenUnits=12"));
  }

  /** Mean log p(v) of the training data. */
  static Figure likelihood(Scene scene, Texts texts, String title) {
    LineChart.Line line = RbmEnergy.line(scene, texts, "logLikelihood", Ink.BLUE);
    List<Finding> estimates = scene.findings().of(RbmStudies.AIS);
    if (line.y().length == 0 && estimates.isEmpty()) {
      return new Note(title, texts.get("figure.rbm.likelihood.none"), small(texts));
    }
    RbmTruth truth = ((RbmSnapshot) scene.snapshot()).truth();
    List<LineChart.Level> levels =
        truth == null
            ? List.of()
            : List.of(new LineChart.Level(highest(truth, texts), truth.highest(), Ink.TEXT));
    return new LineChart(
        title,
        texts.get("axis.step"),
        texts.get("axis.nats"),
        line.y().length == 0 ? List.of() : List.of(line),
        levels,
        estimates.isEmpty() ? List.of() : List.of(points(estimates, texts)));
  }

  private static LineChart.Points points(List<Finding> estimates, Texts texts) {
    Finding last = estimates.get(estimates.size() - 1);
    String name =
        texts.get(
            "figure.rbm.likelihood.ais",
            String.format(Locale.ROOT, "%.2f", last.number("testLogLikelihood")).replace('-', '−'),
            String.format(Locale.ROOT, "%.2f", last.number("aisLogPartitionError")));
    return new LineChart.Points(
        name,
        Ink.YELLOW,
        estimates.stream().mapToDouble(Finding::step).toArray(),
        numbers(estimates, "testLogLikelihood"),
        numbers(estimates, "aisLogPartitionError"));
  }

  private static double[] numbers(List<Finding> findings, String name) {
    return findings.stream().mapToDouble(finding -> finding.number(name)).toArray();
  }

  /** Where every pattern occurs alike often the highest value is −ln of their number. */
  private static String highest(RbmTruth truth, Texts texts) {
    boolean alike = Math.abs(truth.highest() + Math.log(truth.patterns())) < 1e-9;
    String value = String.format(Locale.ROOT, "−%.3f", -truth.highest());
    String name = alike ? "−ln " + truth.patterns() + " = " + value : value;
    return texts.get("figure.rbm.likelihood.highest", name);
  }

  private static String decimals(double p) {
    return String.format(Locale.ROOT, "%.3f", p);
  }
}

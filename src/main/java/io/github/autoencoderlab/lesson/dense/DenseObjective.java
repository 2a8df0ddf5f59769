package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** J = L + β Ω(h) + λ₂/2 Σ W² + λ₁ Σ |W| of held-out examples, term by term, along the run. */
final class DenseObjective {
  private static final String SUM = "objective";
  private static final String LOSS = "objectiveLoss";
  private static final String PENALTY = "objectivePenalty";
  private static final String L2 = "objectiveL2";
  private static final String L1 = "objectiveL1";

  private DenseObjective() {}

  /** The terms that there are, and their sum, by the names of their curves. */
  static Map<String, Double> terms(AutoencoderLook.Numbers numbers, AutoencoderOptions options) {
    Map<String, Double> terms = new LinkedHashMap<>();
    terms.put(LOSS, numbers.loss());
    if (options.sparsity().penalty() != Penalty.NONE) {
      terms.put(PENALTY, options.sparsity().weight() * numbers.penalty());
    }
    if (options.decay().l2() > 0) {
      terms.put(L2, numbers.l2());
    }
    if (options.decay().l1() > 0) {
      terms.put(L1, numbers.l1());
    }
    double sum = terms.values().stream().mapToDouble(term -> term).sum();
    Map<String, Double> all = new LinkedHashMap<>();
    all.put(SUM, sum);
    all.putAll(terms);
    return all;
  }

  static Figure figure(Scene scene, Texts texts, String title) {
    List<LineChart.Line> lines = new ArrayList<>();
    add(lines, scene, "L", LOSS, Ink.BLUE);
    add(lines, scene, "β Ω(h)", PENALTY, Ink.ORANGE);
    add(lines, scene, "λ₂/2 Σ W²", L2, Ink.PURPLE);
    add(lines, scene, "λ₁ Σ |W|", L1, Ink.YELLOW);
    if (lines.size() == 1) {
      LineChart.Line only = lines.get(0);
      lines = List.of(new LineChart.Line("J = L", only.ink(), only.x(), only.y()));
    } else {
      add(lines, scene, "J", SUM, Ink.TEXT);
    }
    return new LineChart(
        title, texts.get("axis.step"), texts.get("figure.dense.objective.axis"), lines);
  }

  private static void add(
      List<LineChart.Line> lines, Scene scene, String title, String name, Ink ink) {
    Curves.Curve curve = scene.curves().curve(name);
    if (curve.steps().length > 0) {
      lines.add(new LineChart.Line(title, ink, curve.steps(), curve.values()));
    }
  }
}

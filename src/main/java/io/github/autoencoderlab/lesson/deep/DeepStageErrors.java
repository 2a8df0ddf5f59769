package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.kit.Latex;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * What each stage makes smaller, as a share of what it was after the stage's first step. Stages are
 * equally wide, as most steps are made in the last one.
 */
final class DeepStageErrors {
  private static final String KEY = "figure.deep.stageErrors.";

  private final Scene scene;
  private final DeepSnapshot snapshot;
  private final DeepPlan plan;
  private final Texts texts;
  private final List<double[]> heldOut = new ArrayList<>();
  private final List<double[]> wrong = new ArrayList<>();
  private final List<LineChart.Span> spans = new ArrayList<>();

  private DeepStageErrors(Scene scene, Texts texts) {
    this.scene = scene;
    this.texts = texts;
    snapshot = (DeepSnapshot) scene.snapshot();
    plan = snapshot.plan();
  }

  static Figure chart(Scene scene, Texts texts, String title) {
    return new DeepStageErrors(scene, texts).chart(title);
  }

  private LineChart chart(String title) {
    for (int stage = 0; stage < plan.layers() && plan.layerSteps() > 0; stage++) {
      span(stage, texts.get("figure.deep.stages.layer", stage + 1), "masking", snapshot.masked());
      heldOut.addAll(points(stage, StageErrors.CURVE));
    }
    if (plan.goal() != Goal.NONE) {
      boolean classify = plan.goal() == Goal.CLASSIFY;
      String name = texts.get("figure.deep.stages.together");
      span(plan.layers(), name, "dropout", classify ? plan.dropout() : 0);
      (classify ? wrong : heldOut)
          .addAll(points(plan.layers(), classify ? "trainError" : "testSquaredError"));
    }
    List<LineChart.Line> lines = new ArrayList<>();
    lines.add(line("heldOut", Ink.GREEN, heldOut));
    if (!wrong.isEmpty()) {
      lines.add(line("wrong", Ink.BLUE, wrong));
    }
    return new LineChart(title, texts.get(KEY + "stage"), texts.get(KEY + "share"), lines)
        .withSpans(spans);
  }

  private LineChart.Line line(String name, Ink ink, List<double[]> points) {
    return new LineChart.Line(
        texts.get(KEY + name),
        ink,
        points.stream().mapToDouble(point -> point[0]).toArray(),
        points.stream().mapToDouble(point -> point[1]).toArray());
  }

  /** The part of the axis that is a stage's, and the noise that acts in it. */
  private void span(int stage, String name, String noise, double share) {
    int number = StageErrors.number(plan, stage);
    boolean acts = share > 0;
    String note = acts ? texts.get(KEY + noise, Latex.number(share)) : "";
    spans.add(new LineChart.Span(name, note, number, number + 1, acts));
  }

  /** The curve of a stage, and a gap after it. */
  private List<double[]> points(int stage, String curve) {
    Curves.Curve all = scene.curves().curve(curve);
    int number = StageErrors.number(plan, stage);
    double length = length(stage, all.steps());
    List<double[]> points = new ArrayList<>();
    Double first = snapshot.errors().first().get(number);
    if (first != null) {
      points.add(new double[] {number + 1 / length, first});
    }
    for (int n = 0; n < all.steps().length; n++) {
      long done = (long) all.steps()[n] - plan.start(stage);
      if (plan.stage((long) all.steps()[n] - 1) == stage && done > (first == null ? 0 : 1)) {
        points.add(new double[] {number + done / length, all.values()[n]});
      }
    }
    if (!points.isEmpty()) {
      double whole = points.get(0)[1];
      points.replaceAll(point -> new double[] {point[0], point[1] / whole});
      points.add(new double[] {number + 1, Double.NaN});
    }
    return points;
  }

  /** Steps of a stage; of the last one those that are planned, or made. */
  private double length(int stage, double[] steps) {
    double made = steps.length == 0 ? 1 : steps[steps.length - 1] - plan.start(stage);
    DeepSnapshot.Progress progress = snapshot.progress();
    if (stage < plan.layers()) {
      boolean last = plan.goal() == Goal.NONE && stage == plan.layers() - 1;
      return last ? Math.max(made, plan.layerSteps()) : plan.layerSteps();
    }
    double now = snapshot.step() - plan.start(stage);
    boolean known = progress.stage() == stage && progress.epochs() > 0;
    return Math.max(1, Math.max(made, known ? now / progress.epochs() * progress.of() : 0));
  }
}

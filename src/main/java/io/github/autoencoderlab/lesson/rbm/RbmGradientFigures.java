package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.rbm.ExactContrastive;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.figure.Offer;
import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The bias of CD-1, CD-k and PCD-k against the exact gradient, while a small machine learns. */
final class RbmGradientFigures {
  private static final double RIGHT = 90;

  private RbmGradientFigures() {}

  /** Degrees between estimate and gradient: above 90 a step lowers the likelihood. */
  static Figure angle(Scene scene, Texts texts, String title) {
    String name = texts.get("figure.rbm.gradientAngle.level");
    return chart(scene, texts, title, "angle", new LineChart.Level(name, RIGHT, Ink.TEXT));
  }

  /** Length of the estimate over that of the gradient. */
  static Figure length(Scene scene, Texts texts, String title) {
    String name = texts.get("figure.rbm.gradientLength.level");
    return chart(scene, texts, title, "length", new LineChart.Level(name, 1, Ink.TEXT));
  }

  private static Figure chart(
      Scene scene, Texts texts, String title, String what, LineChart.Level level) {
    if (scene.curves().curve("angleNoise").steps().length == 0) {
      List<String> small = List.of("shrink=4", "hiddenUnits=12", "compareGradients=on");
      Offer offer = new Offer(texts.get("figure.rbm.gradient.offer"), "", small);
      return new Note(title, texts.get("figure.rbm.gradient.none"), offer);
    }
    List<LineChart.Line> lines = new ArrayList<>();
    lines.add(RbmEnergy.line(scene, texts, what + "Cd1", Ink.ORANGE));
    lines.add(RbmEnergy.line(scene, texts, what + "Cdk", Ink.BLUE));
    lines.add(RbmEnergy.line(scene, texts, what + "Pcd", Ink.GREEN));
    if (what.equals("angle")) {
      lines.add(noise(scene, texts));
    }
    return new LineChart(
        title,
        texts.get("axis.step"),
        texts.get("figure.rbm.gradient." + what),
        lines,
        List.of(level));
  }

  /** Below it an angle of chains cannot be told from 0; what is exact has no such limit. */
  private static LineChart.Line noise(Scene scene, Texts texts) {
    RbmSnapshot snapshot = (RbmSnapshot) scene.snapshot();
    int visible = snapshot.rows() * snapshot.columns();
    int k = snapshot.moment().options().gibbsSteps();
    boolean exact = ExactContrastive.possible(visible, snapshot.hidden(), k);
    String name = "figure.rbm.gradient.noise" + (exact ? ".persistent" : "");
    Curves.Curve curve = scene.curves().curve("angleNoise");
    return new LineChart.Line(
        texts.get(name, RbmGradients.CHAINS), Ink.PURPLE, curve.steps(), curve.values());
  }
}

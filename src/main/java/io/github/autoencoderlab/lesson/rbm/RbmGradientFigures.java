package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.text.Texts;
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
    LineChart.Line persistent = RbmEnergy.line(scene, texts, what + "Pcd", Ink.GREEN);
    if (persistent.y().length == 0) {
      return new Note(title, texts.get("figure.rbm.gradient.none"));
    }
    return new LineChart(
        title,
        texts.get("axis.step"),
        texts.get("figure.rbm.gradient." + what),
        List.of(
            RbmEnergy.line(scene, texts, what + "Cd1", Ink.ORANGE),
            RbmEnergy.line(scene, texts, what + "Cdk", Ink.BLUE),
            persistent),
        List.of(level));
  }
}

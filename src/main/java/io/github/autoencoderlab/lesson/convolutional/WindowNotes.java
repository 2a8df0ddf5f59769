package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Pooled;
import io.github.autoencoderlab.lesson.convolutional.UnitTerms.Weighted;
import io.github.autoencoderlab.lesson.kit.Latex;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The sum of a watched unit in formulas. */
final class WindowNotes {
  private final MapMoment moment;
  private final Texts texts;

  WindowNotes(MapMoment moment, Texts texts) {
    this.moment = moment;
    this.texts = texts;
  }

  List<String> latex() {
    List<String> lines = new ArrayList<>();
    if (moment.terms() instanceof Weighted sum) {
      lines.add(z(sum) + (sum.f() == Activation.LINEAR ? "" : ",\\qquad " + a(sum)));
    } else if (moment.terms() instanceof Pooled pooled) {
      lines.add(pooled(pooled));
    }
    if (!Double.isNaN(moment.delta())) {
      lines.add("\\delta=\\frac{\\partial L}{\\partial z}=" + Latex.number(moment.delta()));
    }
    return lines;
  }

  private String z(Weighted sum) {
    String parts;
    if (sum.sums().length > 1) {
      double most = sum.sums()[sum.channel()];
      parts =
          under(Latex.number(most), texts.get(WindowFigure.KEY + "channel", sum.channel()))
              + under(
                  Latex.added(sum.sum() - most),
                  texts.get(WindowFigure.KEY + "others", sum.sums().length - 1));
    } else {
      parts = "\\underbrace{" + Latex.number(sum.sum()) + "}_{\\sum}";
    }
    String left = sum.f() == Activation.LINEAR ? "a=z=" : "z=";
    return left
        + parts
        + "\\underbrace{"
        + Latex.added(sum.bias())
        + "}_{b}="
        + Latex.number(sum.z());
  }

  private static String under(String number, String words) {
    return "\\underbrace{" + number + "}_{\\text{" + words + "}}";
  }

  private static String a(Weighted sum) {
    String f =
        switch (sum.f()) {
          case LINEAR -> "z";
          case LOGISTIC -> "\\sigma(z)";
          case TANH -> "\\tanh z";
          case RELU -> "\\max(0,\\,z)";
        };
    return "a=" + f + "=" + Latex.number(sum.a());
  }

  private String pooled(Pooled pooled) {
    Patch window = pooled.window();
    String row = String.valueOf(pooled.winner() / window.columns());
    String column = String.valueOf(pooled.winner() % window.columns());
    return "a=\\max="
        + Latex.number(MapWords.value(pooled))
        + ",\\qquad\\text{"
        + texts.get(WindowFigure.KEY + "winner")
        + "}=("
        + row
        + ",\\,"
        + column
        + ")";
  }
}

package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.rbm.CdPhase;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.text.Texts;
import java.util.Arrays;

/** The slide's contrastive divergence, line by line; the line run last is lit. */
final class RbmAlgorithm {
  private RbmAlgorithm() {}

  static Figure sheet(RbmSnapshot snapshot, Texts texts, String title) {
    RbmMoment moment = snapshot.moment();
    return new FormulaSheet(
        title,
        Arrays.stream(CdPhase.values())
            .map(
                line ->
                    new FormulaLine(
                        RbmMoment.number(line) + "\\quad " + latex(line, moment, texts),
                        line == moment.phase()))
            .toList());
  }

  private static String latex(CdPhase line, RbmMoment moment, Texts texts) {
    return switch (line) {
      case CLAMP_V -> "v\\leftarrow\\text{" + texts.get("figure.rbm.algorithm.data") + "}";
      case PROBABILITY_OF_H -> "p(h|v)=\\sigma(c+Wv)";
      case DRAW_H -> "h\\sim p(h|v)";
      case PROBABILITY_OF_V -> "p(v^*|h)=\\sigma(b+W^{\\top}h)";
      case DRAW_V -> "v^*\\sim p(v^*|h)";
      case PROBABILITY_OF_H_STAR -> "p(h^*|v^*)=\\sigma(c+Wv^*)" + around(moment, texts);
      case UPDATE_W ->
          "W\\leftarrow W+\\varepsilon\\left[p(h|v)v^{\\top}-p(h^*|v^*)v^{*\\top}\\right]";
      case UPDATE_B -> "b\\leftarrow b+\\varepsilon\\,(v-v^*)";
      case UPDATE_C -> "c\\leftarrow c+\\varepsilon\\left[p(h|v)-p(h^*|v^*)\\right]";
    };
  }

  /** CD-k goes through lines 3 to 6 k times, from the second time on with h* and v*. */
  private static String around(RbmMoment moment, Texts texts) {
    int k = moment.options().gibbsSteps();
    return k == 1 ? "" : "\\quad\\text{" + texts.get("figure.rbm.algorithm.around", k) + "}";
  }
}

package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.engine.rbm.CdOptions;
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
    boolean persistent = moment.options().persistent();
    return new FormulaSheet(
        persistent ? texts.get("figure.rbm.algorithm.persistent") : title,
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
      case DRAW_H -> goesOn(moment) ? "h\\sim p(h^*|v^*)" : "h\\sim p(h|v)";
      case PROBABILITY_OF_V -> "p(v^*|h)=\\sigma(b+W^{\\top}h)";
      case DRAW_V -> "v^*\\sim p(v^*|h)";
      case PROBABILITY_OF_H_STAR -> "p(h^*|v^*)=\\sigma(c+Wv^*)" + around(moment, texts);
      case UPDATE_W ->
          update("W", "\\left[p(h|v)v^{\\top}-p(h^*|v^*)v^{*\\top}\\right]", moment.options())
              + (moment.options().weightDecay() > 0 ? "-\\varepsilon\\lambda W" : "");
      case UPDATE_B -> update("b", "(v-v^*)", moment.options());
      case UPDATE_C -> update("c", "\\left[p(h|v)-p(h^*|v^*)\\right]", moment.options());
    };
  }

  /** The slide's update, with the momentum that is set. */
  private static String update(String parameter, String difference, CdOptions options) {
    String momentum = options.momentum() > 0 ? "+\\mu\\Delta " + parameter : "";
    return parameter + "\\leftarrow " + parameter + momentum + "+\\varepsilon" + difference;
  }

  /**
   * Whether h is drawn from p(h*|v*): in every Gibbs step but the first, and in that one too if the
   * chain persists.
   */
  private static boolean goesOn(RbmMoment moment) {
    return moment.walks() ? moment.further() : moment.options().persistent();
  }

  /** CD-k goes through lines 3 to 6 k times, from the second time on with p(h*|v*). */
  private static String around(RbmMoment moment, Texts texts) {
    int k = moment.options().gibbsSteps();
    return k == 1 ? "" : "\\quad\\text{" + texts.get("figure.rbm.algorithm.around", k) + "}";
  }
}

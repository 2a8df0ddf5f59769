package io.github.autoencoderlab.lesson.rbm;

import static io.github.autoencoderlab.lesson.kit.Latex.line;

import io.github.autoencoderlab.engine.rbm.CdPhase;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.lesson.kit.UnitInput;
import io.github.autoencoderlab.text.Texts;
import java.util.List;

/**
 * The slide's formulas with the numbers of the moment: those of the line just run, or the means.
 */
final class RbmFormulas {
  private RbmFormulas() {}

  static Figure sheet(RbmSnapshot snapshot, Texts texts, String title) {
    CdPhase phase = snapshot.moment().phase();
    return new FormulaSheet(
        title,
        phase == null ? means(snapshot) : new PhaseFormulas(snapshot.moment(), texts).of(phase));
  }

  private static List<FormulaLine> means(RbmSnapshot snapshot) {
    RbmNumbers n = snapshot.numbers();
    RbmMoment moment = snapshot.moment();
    int j = moment.unit();
    UnitInput input = UnitInput.of(moment.cOfUnit(), moment.toUnit(), moment.example().v());
    return List.of(
        line("E(v,h)={-}b^{\\top}v-c^{\\top}h-h^{\\top}Wv"),
        line(
            "\\langle E\\rangle_{v}=%s,\\quad \\langle E\\rangle_{v^*}=%s",
            new Value("E(v,h)", n.energyOfData()), new Value("E(v*,h*)", n.energyOfFantasies())),
        line("F(v)={-}b^{\\top}v-\\textstyle\\sum_j\\log(1+e^{c_j+W_jv})"),
        line("\\langle F\\rangle_{v}=%s", new Value("F(v)", n.freeEnergy())),
        line("p(h_j{=}1|v)=\\sigma(c_j+\\textstyle\\sum_i W_{ji}v_i)"),
        line(
            "p(h_{" + j + "}{=}1|v)=\\sigma(%s)=%s",
            new Value("c_" + j + " + sum W_" + j + "i v_i", input.sum()),
            new Value("p(h_" + j + "=1|v)", input.probability())),
        line(
            "\\Delta W\\leftarrow\\mu\\Delta W+\\varepsilon\\left[p(h|v)v^{\\top}"
                + "-p(h^*|v^*)v^{*\\top}\\right]-\\varepsilon\\lambda W"),
        line(
            "\\varepsilon=%s,\\quad\\mu=%s,\\quad\\lambda=%s",
            new Value("epsilon", moment.options().learningRate()),
            new Value("mu", moment.options().momentum()),
            new Value("lambda", moment.options().weightDecay())));
  }
}

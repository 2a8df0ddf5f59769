package io.github.autoencoderlab.lesson.rbm;

import static io.github.autoencoderlab.lesson.kit.Latex.line;

import io.github.autoencoderlab.engine.rbm.CdChange;
import io.github.autoencoderlab.engine.rbm.CdExample;
import io.github.autoencoderlab.engine.rbm.CdPhase;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.lesson.kit.Latex;
import io.github.autoencoderlab.lesson.kit.UnitInput;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The formula of one line of the algorithm, with the numbers of the watched units. */
final class PhaseFormulas {
  private final RbmMoment moment;
  private final Texts texts;
  private final CdExample example;
  private final int j;
  private final int i;

  PhaseFormulas(RbmMoment moment, Texts texts) {
    this.texts = texts;
    this.moment = moment;
    example = moment.example();
    j = moment.unit();
    i = moment.pixel();
  }

  List<FormulaLine> of(CdPhase phase) {
    return switch (phase) {
      case CLAMP_V -> clamp();
      case PROBABILITY_OF_H -> probabilityOfH("", example.v(), example.p());
      case DRAW_H -> drawH();
      case PROBABILITY_OF_V -> probabilityOfV();
      case DRAW_V -> draw("v^*_{" + i + "}", "p(v^*_{" + i + "}{=}1|h)", example.q()[i], drawnV());
      case PROBABILITY_OF_H_STAR -> probabilityOfH("^*", example.vStar(), example.pStar());
      case UPDATE_W -> updateW();
      case UPDATE_B -> updateB();
      case UPDATE_C -> updateC();
    };
  }

  private double drawnV() {
    return example.vStar()[i];
  }

  private List<FormulaLine> clamp() {
    double on = 0;
    for (float one : example.v()) {
      on += one;
    }
    return List.of(
        line("v\\in\\{0,1\\}^{" + example.v().length + "}"),
        line("\\sum_i v_i=%s", new Value("sum v_i", on)),
        line("v_{" + i + "}=%s", new Value("v_" + i, example.v()[i])));
  }

  private List<FormulaLine> probabilityOfH(String star, float[] v, float[] p) {
    UnitInput input = UnitInput.of(moment.cOfUnit(), moment.toUnit(), v);
    return List.of(
        line(
            "p(h"
                + star
                + "_j{=}1|v"
                + star
                + ")=\\sigma\\Big(c_j+\\sum_i W_{ji}v"
                + star
                + "_i\\Big)"),
        line("p(h" + star + "_{" + j + "}{=}1|v" + star + ")"),
        line("\\quad=\\sigma(" + input.latex(texts) + ")"),
        line(
            "\\quad=\\sigma(%s)=%s",
            new Value("c_" + j + " + sum W_" + j + "i v_i", input.sum()),
            new Value("p(h_" + j + "=1|v)", p[j])));
  }

  private List<FormulaLine> probabilityOfV() {
    UnitInput input = UnitInput.of(moment.bOfPixel(), moment.toPixel(), example.h());
    return List.of(
        line("p(v^*_i{=}1|h)=\\sigma\\Big(b_i+\\sum_j W_{ji}h_j\\Big)"),
        line("p(v^*_{" + i + "}{=}1|h)"),
        line("\\quad=\\sigma(" + input.latex(texts) + ")"),
        line(
            "\\quad=\\sigma(%s)=%s",
            new Value("b_" + i + " + sum W_j" + i + " h_j", input.sum()),
            new Value("p(v*_" + i + "=1|h)", example.q()[i])));
  }

  private List<FormulaLine> drawH() {
    String given = moment.further() ? "p(h^*_{" + j + "}{=}1|v^*)" : "p(h_{" + j + "}{=}1|v)";
    double p = (moment.further() ? example.pStar() : example.p())[j];
    return draw("h_{" + j + "}", given, p, example.h()[j]);
  }

  private List<FormulaLine> draw(String unit, String given, double p, double drawn) {
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(line(unit + "\\in\\{0,1\\},\\quad u\\in[0,1)"));
    lines.add(line(unit + "=1\\;\\Leftrightarrow\\; u<" + given));
    Value probability = new Value("p", p);
    double u = moment.coin();
    if (Double.isNaN(u)) {
      lines.add(line(given + "=%s", probability));
    } else {
      String sign = u < p ? "<" : "\\geq";
      lines.add(line("u=%s" + sign + "%s=" + given, new Value("u", u), probability));
    }
    lines.add(line(unit + "=%s", new Value("drawn", drawn)));
    return lines;
  }

  private List<FormulaLine> updateW() {
    String at = "_{" + j + "," + i + "}";
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(
        line(
            "\\Delta W\\leftarrow\\mu\\Delta W+\\varepsilon\\left[\\langle p\\,v^{\\top}\\rangle"
                + "-\\langle p^*v^{*\\top}\\rangle\\right]-\\varepsilon\\lambda W"));
    double before = moment.toUnit()[i] - change().change();
    double decay = -moment.options().learningRate() * moment.options().weightDecay() * before;
    lines.addAll(update("W" + at, "p_{" + j + "}v_{" + i + "}", moment.toUnit()[i], decay));
    return lines;
  }

  private List<FormulaLine> updateB() {
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(
        line(
            "\\Delta b\\leftarrow\\mu\\Delta b+\\varepsilon\\left[\\langle v\\rangle"
                + "-\\langle v^*\\rangle\\right]"));
    lines.addAll(update("b_{" + i + "}", "v_{" + i + "}", moment.bOfPixel(), 0));
    return lines;
  }

  private List<FormulaLine> updateC() {
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(
        line(
            "\\Delta c\\leftarrow\\mu\\Delta c+\\varepsilon\\left[\\langle p\\rangle"
                + "-\\langle p^*\\rangle\\right]"));
    lines.addAll(update("c_{" + j + "}", "p_{" + j + "}", moment.cOfUnit(), 0));
    return lines;
  }

  /** The means, the change and the new value of one parameter. */
  private List<FormulaLine> update(String parameter, String product, double now, double decay) {
    CdChange change = change();
    double rate = moment.options().learningRate();
    double momentum = change.change() - rate * (change.data() - change.model()) - decay;
    String starred = product.replace("p_", "p^*_").replace("v_", "v^*_");
    String rest = decay == 0 ? "" : Latex.added(decay);
    return List.of(
        line("\\langle " + product + "\\rangle=%s", new Value("data", change.data())),
        line("\\langle " + starred + "\\rangle=%s", new Value("model", change.model())),
        line(
            "\\Delta " + parameter + "=%s+%s\\,(%s-%s)" + rest,
            new Value("momentum", momentum),
            new Value("epsilon", rate),
            new Value("data", change.data()),
            new Value("model", change.model())),
        line("\\quad=%s", new Value("change", change.change())),
        line(
            parameter
                + "="
                + Latex.beside(now - change.change(), change.change())
                + Latex.added(change.change())
                + "="
                + Latex.beside(now, change.change()),
            new Value("before", now - change.change()),
            new Value("after", now)));
  }

  private CdChange change() {
    CdChange change = moment.change();
    if (change == null) {
      throw new IllegalStateException("nothing was changed by " + moment.phase());
    }
    return change;
  }
}

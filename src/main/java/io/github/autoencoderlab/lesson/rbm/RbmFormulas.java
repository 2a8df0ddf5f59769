package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.Locale;

/** The slide's formulas with the numbers of the moment. */
final class RbmFormulas {
  private RbmFormulas() {}

  static Figure sheet(RbmSnapshot snapshot, Texts texts, String title) {
    RbmNumbers n = snapshot.numbers();
    return new FormulaSheet(
        title,
        List.of(
            line("E(v,h)={-}b^{\\top}v-c^{\\top}h-h^{\\top}Wv"),
            line(
                "\\langle E\\rangle_{v}=%s,\\quad \\langle E\\rangle_{v^*}=%s",
                new Value("E(v,h)", n.energyOfData()),
                new Value("E(v*,h*)", n.energyOfFantasies())),
            line("F(v)={-}b^{\\top}v-\\sum_j\\log\\left(1+e^{c_j+W_jv}\\right)"),
            line("\\langle F\\rangle_{v}=%s", new Value("F(v)", n.freeEnergy())),
            line("p(h_j{=}1|v)=\\sigma\\left(c_j+\\sum_i W_{ji}v_i\\right)"),
            line(
                "p(h_{" + n.unit() + "}{=}1|v)=\\sigma(%s%s)=%s",
                new Value("c_" + n.unit(), n.bias()),
                new Value("sum W_" + n.unit() + "i v_i", n.input()),
                new Value("p(h_" + n.unit() + "=1|v)", n.probability())),
            line(
                "\\Delta W=%s\\left[p(h|v)v^{\\top}-p(h^*|v^*)v^{*\\top}\\right]",
                new Value("epsilon", n.learningRate()))));
  }

  private static FormulaLine line(String latex, Value... values) {
    Object[] numbers = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      boolean added = i > 0 && latex.contains("%s%s");
      numbers[i] = number(values[i].value(), added && i == 1);
    }
    return new FormulaLine(String.format(Locale.ROOT, latex, numbers), false, List.of(values));
  }

  private static String number(double value, boolean signed) {
    if (!Double.isFinite(value)) {
      return "\\mathrm{" + value + "}";
    }
    double size = Math.abs(value);
    String digits = size >= 100 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
    String text = String.format(Locale.ROOT, digits, value).replaceFirst("^-", "{-}");
    return signed && value >= 0 ? "+" + text : text;
  }
}

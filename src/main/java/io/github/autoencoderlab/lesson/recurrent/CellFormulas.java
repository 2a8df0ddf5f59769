package io.github.autoencoderlab.lesson.recurrent;

import static io.github.autoencoderlab.lesson.kit.Latex.line;

import io.github.autoencoderlab.engine.recurrent.Cell;
import io.github.autoencoderlab.engine.recurrent.LayerTrace;
import io.github.autoencoderlab.engine.recurrent.RecurrentPhase;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.kit.Latex;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** A learning step in formulas, and one cell with its numbers. */
final class CellFormulas {
  private static final String KEY = "figure.recurrent.";

  /** Gates and states of the watched cell at the watched step. */
  static final FigureSpec GATES =
      FigureSpec.ofSnapshot("gates", KEY + "gates", RecurrentSnapshot.class, CellFormulas::gates);

  /** A learning step, line by line. */
  static final FigureSpec ALGORITHM =
      FigureSpec.ofSnapshot(
          "algorithm", KEY + "algorithm", RecurrentSnapshot.class, CellFormulas::algorithm);

  private CellFormulas() {}

  private static Figure algorithm(RecurrentSnapshot snapshot, Texts texts, String title) {
    List<FormulaLine> lines = new ArrayList<>();
    for (RecurrentPhase phase : RecurrentLesson.LINES) {
      String number = (lines.size() + 1) + "\\quad ";
      boolean lit = phase == snapshot.moment().phase();
      lines.add(new FormulaLine(number + latex(phase, snapshot, texts), lit));
    }
    return new FormulaSheet(title, lines);
  }

  private static String latex(RecurrentPhase phase, RecurrentSnapshot snapshot, Texts texts) {
    return switch (phase) {
      case CLAMP -> "x_1\\ldots x_T\\leftarrow\\text{" + texts.get(KEY + "algorithm.data") + "}";
      case ENCODE -> "h_t=f(x_t,\\,h_{t-1}),\\quad t=1\\ldots T";
      case CODE -> snapshot.shape().hasDenseCode() ? "z=W_z h_T+b_z" : "z=h_T";
      case DECODE -> "h'_t=f'(" + fed(snapshot) + "h'_{t-1}),\\quad y_t=V h'_t+b_y";
      case LOSS -> "L=\\frac{1}{2}\\textstyle\\sum_t (y_t-x_t)^2";
      case BACK_DECODE -> "\\partial L/\\partial h'_t,\\quad t=T\\ldots 1";
      case BACK_CODE -> "\\partial L/\\partial z";
      case BACK_ENCODE -> "\\partial L/\\partial h_t,\\quad t=T\\ldots 1";
      case CLIP -> "g\\leftarrow g\\cdot\\min(1,\\,\\kappa/\\Vert g\\Vert)";
      case UPDATE -> "\\theta\\leftarrow\\theta+\\Delta\\theta\\quad\\text{(Adam)}";
    };
  }

  private static String fed(RecurrentSnapshot snapshot) {
    return switch (snapshot.shape().feeding()) {
      case NOTHING -> "";
      case OWN_OUTPUT -> "y_{t-1},\\,";
      case TRUTH -> "x_{t-1},\\,";
    };
  }

  private static Figure gates(RecurrentSnapshot snapshot, Texts texts, String title) {
    SeriesView view = snapshot.view();
    LayerTrace trace = view.watched(snapshot.inside());
    List<FormulaLine> lines = new ArrayList<>();
    String side = texts.get(KEY + (view.decoder() ? "gates.decoder" : "gates.encoder"));
    String place =
        texts.get(KEY + "gates.place", side, view.layer() + 1, view.unit(), view.step() + 1);
    lines.add(new FormulaLine("\\text{" + place + "}"));
    RecurrentSnapshot.Moment moment = snapshot.moment();
    int steps = snapshot.shape().series().steps();
    if (view.step() >= (view.decoder() ? moment.decoded(steps) : moment.encoded(steps))) {
      lines.add(new FormulaLine("\\text{" + texts.get(KEY + "gates.unknown") + "}"));
      return new FormulaSheet(title, lines);
    }
    lines.addAll(cell(trace, view));
    if (moment.isBehind(view.decoder() ? RecurrentPhase.BACK_DECODE : RecurrentPhase.BACK_ENCODE)) {
      lines.add(
          line(
              "\\Vert\\partial L/\\partial h_t\\Vert=%s",
              new Value("|dL/dh|", trace.errorNorm()[view.step()])));
    }
    return new FormulaSheet(title, lines);
  }

  private static List<FormulaLine> cell(LayerTrace trace, SeriesView view) {
    return switch (trace.cell()) {
      case LSTM -> lstm(trace, view);
      case GRU -> gru(trace, view);
      case TANH -> tanh(trace, view);
    };
  }

  private static Value gate(LayerTrace trace, SeriesView view, String name) {
    return new Value(name, trace.gate(name, view.step())[view.unit()]);
  }

  private static List<FormulaLine> lstm(LayerTrace trace, SeriesView view) {
    Value i = gate(trace, view, "i");
    Value f = gate(trace, view, "f");
    Value o = gate(trace, view, "o");
    Value g = gate(trace, view, "g");
    double before = trace.c().get(view.step())[view.unit()];
    double c = trace.c().get(view.step() + 1)[view.unit()];
    double h = trace.h().get(view.step() + 1)[view.unit()];
    return List.of(
        line("i_t=\\sigma(W_i x_t+U_i h_{t-1}+b_i)=%s", i),
        line("f_t=\\sigma(W_f x_t+U_f h_{t-1}+b_f)=%s", f),
        line("o_t=\\sigma(W_o x_t+U_o h_{t-1}+b_o)=%s", o),
        line("g_t=\\tanh(W_g x_t+U_g h_{t-1}+b_g)=%s", g),
        line(
            "c_t=f_t c_{t-1}+i_t g_t=%s\\cdot%s+%s\\cdot%s=%s",
            f, new Value("c before", before), i, g, new Value("c", c)),
        line("h_t=o_t\\tanh c_t=%s\\cdot\\tanh(%s)=%s", o, new Value("c", c), new Value("h", h)));
  }

  private static List<FormulaLine> gru(LayerTrace trace, SeriesView view) {
    Value n = gate(trace, view, "n");
    Value r = gate(trace, view, "r");
    Value z = gate(trace, view, "z");
    Value before = new Value("h before", trace.h().get(view.step())[view.unit()]);
    Value h = new Value("h", trace.h().get(view.step() + 1)[view.unit()]);
    return List.of(
        line("r_t=\\sigma(W_r x_t+U_r h_{t-1}+b_r)=%s", r),
        line("z_t=\\sigma(W_z x_t+U_z h_{t-1}+b_z)=%s", z),
        line("n_t=\\tanh(W_n x_t+b_n+r_t(U_n h_{t-1}+b_u))=%s", n),
        line("h_t=(1-z_t)\\,n_t+z_t h_{t-1}=(1-%s)\\cdot%s+%s\\cdot%s=%s", z, n, z, before, h));
  }

  private static List<FormulaLine> tanh(LayerTrace trace, SeriesView view) {
    Value h = gate(trace, view, Cell.TANH.gates().get(0));
    return List.of(
        line("h_t=\\tanh(W x_t+U h_{t-1}+b)=%s", h),
        new FormulaLine(
            "\\partial h_t/\\partial h_{t-1}:\\quad 1-h_t^2="
                + Latex.number(1 - h.value() * h.value())));
  }
}

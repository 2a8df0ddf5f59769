package io.github.autoencoderlab.lesson.svm;

import static io.github.autoencoderlab.lesson.kit.Latex.line;

import io.github.autoencoderlab.engine.svm.SmoPhase;
import io.github.autoencoderlab.engine.svm.SvmKernel;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.kit.Latex;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A step in formulas, and the decision about one point with its numbers. */
final class SvmFormulas {
  private static final String KEY = "figure.svm.";
  private static final int TERMS = 3;

  /** f of the watched point. */
  static final FigureSpec FORMULAS =
      FigureSpec.ofSnapshot("formulas", KEY + "formulas", SvmSnapshot.class, SvmFormulas::formulas);

  /** A step, line by line. */
  static final FigureSpec ALGORITHM =
      FigureSpec.ofSnapshot(
          "algorithm", KEY + "algorithm", SvmSnapshot.class, SvmFormulas::algorithm);

  private SvmFormulas() {}

  private static Figure algorithm(SvmSnapshot snapshot, Texts texts, String title) {
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(
        new FormulaLine(
            "\\max_\\alpha\\;\\textstyle\\sum_n\\alpha_n-\\frac{1}{2}\\sum_{n,m}"
                + "\\alpha_n\\alpha_m y_n y_m K(x_n,x_m)"));
    for (SmoPhase phase : SvmLesson.LINES) {
      String number = lines.size() + "\\quad ";
      lines.add(new FormulaLine(number + latex(phase), phase == snapshot.phase()));
    }
    lines.add(new FormulaLine("a_{ij}=K_{ii}+K_{jj}-2K_{ij}\\qquad 0\\le\\alpha\\le C"));
    return new FormulaSheet(title, lines);
  }

  private static String latex(SmoPhase phase) {
    return switch (phase) {
      case ERRORS -> "E_n=y_n-\\textstyle\\sum_m\\alpha_m y_m K(x_m,x_n)";
      case PAIR -> "i=\\arg\\max E_n,\\quad j=\\arg\\max\\,(E_i-E_n)^2/a_{in}";
      case SOLVE ->
          "\\alpha_i y_i\\leftarrow\\alpha_i y_i+t,\\;\\;\\alpha_j y_j\\leftarrow\\alpha_j y_j-t,"
              + "\\;\\;t=(E_i-E_j)/a_{ij}";
      case THRESHOLD -> "b=\\overline{E_n}\\quad(0<\\alpha_n<C)";
    };
  }

  private static Figure formulas(SvmSnapshot snapshot, Texts texts, String title) {
    int n = snapshot.watched();
    SvmSnapshot.Machine machine = snapshot.machine();
    int sign = snapshot.points().train().signs()[n];
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(place(snapshot, texts));
    int[] strongest = strongest(snapshot);
    IntStream.of(strongest)
        .filter(s -> s != n)
        .limit(1)
        .forEach(s -> lines.add(similarity(snapshot, s)));
    lines.add(new FormulaLine("f(x)=\\textstyle\\sum_s\\alpha_s y_s K(x_s,x)+b"));
    lines.add(sum(snapshot, strongest));
    lines.add(
        line(
            "\\alpha=%s,\\quad y f(x)=%s,\\quad \\xi=\\max(0,\\,1-y f(x))=%s",
            new Value("alpha", machine.alpha()[n]),
            new Value("y f", sign * machine.f()[n]),
            new Value("xi", Math.max(0, 1 - sign * machine.f()[n]))));
    return new FormulaSheet(title, lines);
  }

  private static FormulaLine place(SvmSnapshot snapshot, Texts texts) {
    int n = snapshot.watched();
    SvmPoints.Part train = snapshot.points().train();
    return line(
        "\\text{" + texts.get(KEY + "formulas.place", n) + "}\\quad x=(%s,\\,%s),\\quad y=%s",
        new Value("x1", train.x()[2 * n]),
        new Value("x2", train.x()[2 * n + 1]),
        new Value("y", train.signs()[n]));
  }

  private static double term(SvmSnapshot snapshot, int s) {
    return snapshot.machine().alpha()[s]
        * snapshot.points().train().signs()[s]
        * snapshot.similarities()[s];
  }

  /** Support vectors, those first that say most about the watched point. */
  private static int[] strongest(SvmSnapshot snapshot) {
    return IntStream.range(0, snapshot.machine().alpha().length)
        .filter(snapshot.machine()::supports)
        .boxed()
        .sorted(Comparator.comparingDouble(s -> -Math.abs(term(snapshot, s))))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static FormulaLine similarity(SvmSnapshot snapshot, int s) {
    SvmKernel kernel = snapshot.machine().kernel();
    float[] x = snapshot.points().train().x();
    int n = snapshot.watched();
    double dot = (double) x[2 * s] * x[2 * n] + (double) x[2 * s + 1] * x[2 * n + 1];
    double away = Math.hypot(x[2 * s] - x[2 * n], x[2 * s + 1] - x[2 * n + 1]);
    Value k = new Value("K", snapshot.similarities()[s]);
    String name = "K(x_{" + s + "},x)=";
    if (kernel.kind() == SvmKernel.Kind.GAUSSIAN) {
      return line(
          name + "e^{-\\gamma\\Vert x_{" + s + "}-x\\Vert^2}=e^{-%s\\cdot %s^2}=%s",
          new Value("gamma", kernel.gamma()),
          new Value("distance", away),
          k);
    }
    if (kernel.equals(SvmKernel.linear())) {
      return line(name + "x_{" + s + "}^{\\top}x=%s", k);
    }
    return line(
        name + "(\\gamma\\,x_{" + s + "}^{\\top}x+c_0)^d=(%s\\cdot %s+%s)^{%s}=%s",
        new Value("gamma", kernel.gamma()),
        new Value("dot", dot),
        new Value("offset", kernel.offset()),
        new Value("degree", kernel.degree()),
        k);
  }

  /** The strongest terms one by one, the rest as one number. */
  private static FormulaLine sum(SvmSnapshot snapshot, int[] strongest) {
    StringBuilder latex = new StringBuilder("\\quad=");
    List<Value> values = new ArrayList<>();
    double rest = 0;
    for (int place = 0; place < strongest.length; place++) {
      int s = strongest[place];
      if (place >= TERMS) {
        rest += term(snapshot, s);
        continue;
      }
      boolean positive = snapshot.points().train().signs()[s] > 0;
      latex.append(positive ? place == 0 ? "" : "+" : "-").append("%s\\cdot %s");
      values.add(new Value("alpha " + s, snapshot.machine().alpha()[s]));
      values.add(new Value("K " + s, snapshot.similarities()[s]));
    }
    if (strongest.length > TERMS) {
      latex.append(Latex.added(rest)).append("_{(").append(strongest.length - TERMS).append(")}");
    }
    latex.append(Latex.added(snapshot.machine().b())).append("=%s");
    values.add(new Value("f", snapshot.machine().f()[snapshot.watched()]));
    return line(latex.toString(), values.toArray(Value[]::new));
  }
}

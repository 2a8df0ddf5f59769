package io.github.autoencoderlab.lesson.svm;

import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.Ink;
import io.github.autoencoderlab.figure.LineChart;
import io.github.autoencoderlab.figure.ResultGrid;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.kit.Latex;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What {@link CostStudy} and {@link ChoiceStudy} have found. */
final class StudyFigures {
  private static final String KEY = "figure.svm.";
  private static final double PERCENT = 100;

  /** Errors and support vectors by C. */
  static final FigureSpec COSTS =
      FigureSpec.ofFinding(
          "costs",
          KEY + "costs",
          CostStudy.ID,
          KEY + "costs.none",
          SvmSnapshot.class,
          StudyFigures::costs);

  /** Errors by C and γ. */
  static final FigureSpec GRID =
      FigureSpec.ofFinding(
          "costAndGamma",
          KEY + "choice",
          ChoiceStudy.ID,
          KEY + "choice.none",
          StudyFigures::choice);

  private StudyFigures() {}

  private static Figure costs(Finding found, SvmSnapshot snapshot, Texts texts, String title) {
    double points = snapshot.points().train().count();
    return new LineChart(
            title,
            texts.get(KEY + "costs.axis"),
            texts.get(KEY + "percent"),
            List.of(
                line(found, texts, "costs.support", "support", Ink.TEXT, PERCENT / points),
                line(found, texts, "costs.train", "train", Ink.BLUE, PERCENT),
                line(found, texts, "costs.test", "test", Ink.GREEN, PERCENT)))
        .withLogarithmicX();
  }

  private static LineChart.Line line(
      Finding found, Texts texts, String key, String series, Ink ink, double scale) {
    double[] y = Arrays.stream(of(found, series)).map(value -> value * scale).toArray();
    return new LineChart.Line(texts.get(KEY + key), ink, of(found, "cost"), y);
  }

  private static double[] of(Finding found, String series) {
    return found.series().getOrDefault(series, new double[0]);
  }

  /** From 0 for the worst to 1 for the best. */
  private static double depth(double[] errors, int n) {
    double worst = Arrays.stream(errors).max().orElse(0);
    double best = Arrays.stream(errors).min().orElse(0);
    return worst > best ? (worst - errors[n]) / (worst - best) : 0;
  }

  private static Figure choice(Finding found, Texts texts, String title) {
    double[] errors = of(found, "errors");
    double[] support = of(found, "support");
    List<List<ResultGrid.Result>> rows = new ArrayList<>();
    for (int n = 0; n < errors.length; n++) {
      boolean best =
          ChoiceStudy.cost(n) == found.number("bestCost")
              && ChoiceStudy.gamma(n) == found.number("bestGamma");
      if (n % ChoiceStudy.GAMMAS.size() == 0) {
        rows.add(new ArrayList<>());
      }
      String error = PlaneFigure.percent(errors[n]);
      String words =
          texts.get(
              KEY + "choice.words",
              Latex.number(ChoiceStudy.cost(n)),
              Latex.number(ChoiceStudy.gamma(n)),
              error,
              (int) support[n]);
      rows.get(rows.size() - 1)
          .add(
              new ResultGrid.Result(
                      String.valueOf((int) support[n]),
                      error,
                      best ? Ink.GREEN : Ink.TEXT,
                      words,
                      best)
                  .shaded(depth(errors, n)));
    }
    return new ResultGrid(
        title,
        ChoiceStudy.GAMMAS.stream().map(gamma -> "γ " + Latex.number(gamma)).toList(),
        ChoiceStudy.COSTS.stream().map(cost -> "C " + Latex.number(cost)).toList(),
        texts.get(KEY + "choice.known"),
        rows,
        List.of(
            new ResultGrid.Key(Ink.TEXT, texts.get(KEY + "choice.error")),
            new ResultGrid.Key(
                Ink.GREEN,
                texts.get(
                    KEY + "choice.best", PlaneFigure.percent(found.number("bestTestError"))))));
  }
}

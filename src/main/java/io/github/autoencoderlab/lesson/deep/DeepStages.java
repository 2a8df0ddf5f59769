package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.engine.stack.DeepPlan.Kind;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.lesson.deep.DeepSnapshot.Schedule;
import io.github.autoencoderlab.lesson.kit.Latex;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The stages of a run as lines, of which that which runs is lit and says how fast it learns. */
final class DeepStages {
  private DeepStages() {}

  static Figure sheet(DeepSnapshot snapshot, Texts texts, String title) {
    DeepPlan plan = snapshot.plan();
    List<FormulaLine> lines = new ArrayList<>();
    for (int n = 0; n < plan.layers() && plan.layerSteps() > 0; n++) {
      lines.addAll(lines(snapshot, texts, n, layer(plan, texts, n)));
    }
    if (plan.goal() != Goal.NONE) {
      lines.addAll(lines(snapshot, texts, plan.layers(), together(plan, texts)));
    }
    return new FormulaSheet(title, lines);
  }

  private static String layer(DeepPlan plan, Texts texts, int n) {
    String kind = texts.get("figure.deep.stages." + (plan.kind() == Kind.RBM ? "rbm" : "ae"));
    return text(texts.get("figure.deep.stages.layer", n + 1))
        + "\\quad "
        + text(kind)
        + "\\quad "
        + plan.sizes().get(n)
        + "\\to "
        + plan.sizes().get(n + 1);
  }

  private static String together(DeepPlan plan, Texts texts) {
    boolean classify = plan.goal() == Goal.CLASSIFY;
    return text(texts.get("figure.deep.stages.together"))
        + "\\quad "
        + (classify ? "{-}\\log p(k|x)" : "L(x,g(f(x)))");
  }

  private static String text(String words) {
    return "\\text{" + words + "}";
  }

  /** The stage that runs has its epoch and, below, how fast it learns. */
  private static List<FormulaLine> lines(
      DeepSnapshot snapshot, Texts texts, int stage, String latex) {
    DeepSnapshot.Progress progress = snapshot.progress();
    if (stage != progress.stage()) {
      return List.of(new FormulaLine(latex, false));
    }
    List<FormulaLine> lines = new ArrayList<>();
    lines.add(
        new FormulaLine(
            latex + "\\quad " + text(epoch(progress, texts)),
            true,
            List.of(new Value("epoch", progress.epochs()))));
    lines.addAll(rate(snapshot));
    return lines;
  }

  private static List<FormulaLine> rate(DeepSnapshot snapshot) {
    DeepSnapshot.Rate rate = snapshot.rate();
    List<FormulaLine> lines = new ArrayList<>();
    if (Double.isFinite(rate.value())) {
      Value t = new Value("t", rate.epochs());
      String schedule = "\\quad\\varepsilon" + schedule(rate.schedule());
      lines.add(
          falls(rate.schedule())
              ? Latex.line(schedule + "=%s,\\quad t=%s", new Value("epsilon", rate.value()), t)
              : Latex.line(schedule + "=%s", new Value("epsilon", rate.value())));
    }
    lines.add(
        Double.isFinite(rate.momentum())
            ? Latex.line(
                "\\quad\\mu=%s,\\quad\\lambda=%s",
                new Value("mu", rate.momentum()), new Value("lambda", rate.decay()))
            : Latex.line("\\quad\\lambda=%s", new Value("lambda", rate.decay())));
    return lines;
  }

  private static boolean falls(Schedule schedule) {
    return schedule == Schedule.FALLING_LAYER || schedule == Schedule.FALLING_TOGETHER;
  }

  /** What the rate is made of, T being the epochs of the stage. */
  private static String schedule(Schedule schedule) {
    return switch (schedule) {
      case LAYER -> "=\\varepsilon_1";
      case LINEAR_CODE -> "=" + DeepControls.LINEAR_RATE + "\\,\\varepsilon_1";
      case FALLING_LAYER -> "=\\varepsilon_1\\max(" + DeepControls.LEAST_SHARE + ",\\,1-t/T)";
      case TOGETHER -> "";
      case FALLING_TOGETHER ->
          "_t=\\varepsilon\\,\\big("
              + DeepControls.LAST_RATE
              + "+"
              + (1 - DeepControls.LAST_RATE)
              + "\\cdot\\tfrac12(1+\\cos\\tfrac{\\pi t}{T})\\big)";
    };
  }

  /** The epoch that is under way, from 1. */
  static String epoch(DeepSnapshot.Progress progress, Texts texts) {
    long epoch = (long) progress.epochs() + 1;
    long of = Math.round(progress.of());
    return of == 0
        ? texts.get("figure.deep.stages.epoch", epoch)
        : texts.get("figure.deep.stages.epochOf", Math.min(epoch, of), of);
  }
}

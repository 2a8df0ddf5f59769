package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.engine.stack.DeepPlan.Kind;
import io.github.autoencoderlab.figure.Figure;
import io.github.autoencoderlab.figure.FormulaSheet;
import io.github.autoencoderlab.figure.FormulaSheet.FormulaLine;
import io.github.autoencoderlab.figure.FormulaSheet.Value;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** The stages of a run as lines, of which that which runs is lit. */
final class DeepStages {
  private DeepStages() {}

  static Figure sheet(DeepSnapshot snapshot, Texts texts, String title) {
    DeepPlan plan = snapshot.plan();
    List<FormulaLine> lines = new ArrayList<>();
    for (int n = 0; n < plan.layers() && plan.layerSteps() > 0; n++) {
      lines.add(line(snapshot, texts, n, layer(plan, texts, n)));
    }
    if (plan.goal() != Goal.NONE) {
      lines.add(line(snapshot, texts, plan.layers(), together(plan, texts)));
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

  private static FormulaLine line(DeepSnapshot snapshot, Texts texts, int stage, String latex) {
    DeepSnapshot.Progress progress = snapshot.progress();
    if (stage != progress.stage()) {
      return new FormulaLine(latex, false);
    }
    return new FormulaLine(
        latex + "\\quad " + text(epoch(progress, texts)),
        true,
        List.of(new Value("epoch", progress.epochs())));
  }

  /** The epoch that is under way, from 1. */
  private static String epoch(DeepSnapshot.Progress progress, Texts texts) {
    long epoch = (long) progress.epochs() + 1;
    long of = Math.round(progress.of());
    return of == 0
        ? texts.get("figure.deep.stages.epoch", epoch)
        : texts.get("figure.deep.stages.epochOf", Math.min(epoch, of), of);
  }
}

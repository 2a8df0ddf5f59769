package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.stack.DeepExample;
import io.github.autoencoderlab.engine.stack.DeepPhase;
import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.figure.LayeredNetwork;
import io.github.autoencoderlab.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A deep net as a network, in the stage and at the line of the algorithm that was just run. */
final class DeepNetwork {
  private static final String KEY = "figure.deep.network.";
  private static final List<DeepPhase> LINES = List.of(DeepPhase.values());
  private static final String BETWEEN = " · ";

  /** The mark of what a decoder says about a level. */
  static final String DOWN = "r";

  private static final String DIGITS = "₀₁₂₃₄₅₆₇₈₉";

  private final DeepSnapshot snapshot;
  private final DeepPlan plan;
  private final DeepMoment moment;
  private final Texts texts;

  private DeepNetwork(DeepSnapshot snapshot, DeepMoment moment, Texts texts) {
    this.snapshot = snapshot;
    this.moment = moment;
    this.texts = texts;
    plan = snapshot.plan();
  }

  static LayeredNetwork figure(DeepSnapshot snapshot, Texts texts, String title) {
    DeepMoment moment = Objects.requireNonNull(snapshot.moment(), "nobody looked at the network");
    return new DeepNetwork(snapshot, moment, texts).figure(title);
  }

  private LayeredNetwork figure(String title) {
    int stage = snapshot.progress().stage();
    if (moment.example() instanceof DeepExample.Alone example) {
      AloneNetwork alone = new AloneNetwork(plan, moment, example, stage, texts);
      String noise = noise("masks", alone.masked(), plan.sizes().get(stage));
      return figure(title, alone.rows(), noise, frozen(stage));
    }
    DeepExample.Together example = (DeepExample.Together) moment.example();
    TogetherNetwork together = new TogetherNetwork(snapshot, moment, example, texts);
    String noise = noise("dropout", together.silent(), together.hidden());
    return figure(title, together.rows(), noise, texts.get(KEY + "all"));
  }

  private LayeredNetwork figure(String title, DeepRows rows, String noise, String learns) {
    return new LayeredNetwork(
        title,
        heading(),
        List.of(),
        (noise.isEmpty() ? sizes() : noise) + BETWEEN + learns,
        rows.layers(),
        rows.links(),
        rows.places());
  }

  private boolean together() {
    return snapshot.progress().stage() == plan.layers();
  }

  private String heading() {
    String stage =
        together()
            ? texts.get(KEY + "together")
            : texts.get(KEY + "alone", snapshot.progress().stage() + 1, plan.layers());
    return stage + BETWEEN + line() + BETWEEN + DeepStages.epoch(snapshot.progress(), texts);
  }

  private String line() {
    DeepPhase phase = moment.phase();
    return phase == null
        ? texts.get(KEY + "resting", moment.place())
        : texts.get(KEY + "line", LINES.indexOf(phase) + 1, LINES.size(), words(phase));
  }

  /** What the line does in this stage. */
  private String words(DeepPhase phase) {
    if (!together()) {
      return texts.get("phase.deep." + phase.id());
    }
    return switch (phase) {
      case CLAMP -> texts.get("phase.deep.clamp");
      case ENCODE -> texts.get(KEY + "together.encode");
      case RECONSTRUCT ->
          texts.get(KEY + "together." + (plan.goal() == Goal.CLASSIFY ? "tell" : "decode"));
      case UPDATE -> texts.get(KEY + "together.update");
    };
  }

  private String sizes() {
    String up = joined(plan.sizes().stream().map(String::valueOf).toList(), " → ");
    if (together() && plan.goal() == Goal.CLASSIFY) {
      return up + " → " + plan.classes();
    }
    return together() ? texts.get(KEY + "back", up) : up;
  }

  /** How many units noise has struck, if it has. */
  private String noise(String key, long struck, long of) {
    return struck == 0 ? "" : texts.get(KEY + key, struck, of);
  }

  private String frozen(int learning) {
    String learns = W(learning);
    List<String> below = IntStream.range(0, learning).mapToObj(DeepNetwork::W).toList();
    return below.isEmpty()
        ? texts.get(KEY + "first", learns)
        : texts.get(KEY + "frozen", joined(below, ", "), learns);
  }

  private static String joined(List<String> words, String by) {
    return words.stream().collect(Collectors.joining(by));
  }

  private static String W(int layer) {
    return "W" + DIGITS.charAt(layer + 1);
  }

  /** The symbol of a level: x or h₁ and so on, in plain letters, marked as in LaTeX. */
  static String symbol(int level, String mark) {
    String number = level == 0 ? "" : String.valueOf(level);
    return mark.equals(DOWN) ? "r" + number : (level == 0 ? "x" : "h") + number + mark;
  }

  /** The same in LaTeX: plain, with a tilde, with a star, or r for what comes down. */
  static String latex(int level, String mark) {
    String letter = mark.equals(DOWN) ? "r" : level == 0 ? "x" : "h";
    String marked =
        switch (mark) {
          case "~" -> "\\tilde{" + letter + "}";
          case "*" -> letter + "^*";
          default -> letter;
        };
    return level == 0 ? marked : marked + "_{" + level + "}";
  }

  /** δ of what a symbol names. */
  static String delta(String latex) {
    return "\\delta_{" + latex + "}";
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}

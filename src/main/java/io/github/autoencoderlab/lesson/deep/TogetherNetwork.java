package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.stack.DeepExample;
import io.github.autoencoderlab.engine.stack.DeepPhase;
import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.figure.LayeredNetwork.Flow;
import io.github.autoencoderlab.figure.LayeredNetwork.Links;
import io.github.autoencoderlab.figure.LayeredNetwork.Place;
import io.github.autoencoderlab.figure.LayeredNetwork.Role;
import io.github.autoencoderlab.figure.LayeredNetwork.Shade;
import io.github.autoencoderlab.figure.LayeredNetwork.Side;
import io.github.autoencoderlab.lesson.deep.DeepRows.Row;
import io.github.autoencoderlab.text.Texts;

/**
 * All layers that learn together: the encoder up on the left, the code, the decoder down on the
 * right; or a classifier, straight up. After the last line units show their δ, which came back.
 */
final class TogetherNetwork {
  private static final String KEY = "figure.deep.network.";

  private final DeepSnapshot snapshot;
  private final DeepPlan plan;
  private final DeepMoment moment;
  private final DeepExample.Together example;
  private final Texts texts;

  TogetherNetwork(
      DeepSnapshot snapshot, DeepMoment moment, DeepExample.Together example, Texts texts) {
    this.snapshot = snapshot;
    this.moment = moment;
    this.example = example;
    this.texts = texts;
    plan = snapshot.plan();
  }

  DeepRows rows() {
    DeepRows rows = new DeepRows();
    for (int n = 0; n < example.a().size(); n++) {
      if (n == 0) {
        rows.add(row(n), place(n));
      } else {
        rows.add(row(n), place(n), links(n));
      }
    }
    return rows;
  }

  /** How many units of the layers between input and output are silent. */
  long silent() {
    long silent = 0;
    for (int n = 1; n < example.a().size() - 1; n++) {
      for (int j = 0; j < example.a().get(n).length; j++) {
        silent += silent(n, j) ? 1 : 0;
      }
    }
    return silent;
  }

  /** Units of the layers between input and output. */
  long hidden() {
    return example.a().stream()
        .skip(1)
        .limit(example.a().size() - 2L)
        .mapToLong(a -> a.length)
        .sum();
  }

  private boolean silent(int n, int j) {
    boolean drops = classifies() && plan.dropout() > 0 && moment.phase() != null && known(n);
    return drops && n > 0 && n <= plan.layers() && example.a().get(n)[j] == 0;
  }

  private boolean classifies() {
    return plan.goal() == Goal.CLASSIFY;
  }

  /** The level of the nth layer: down again after the code. */
  private int level(int n) {
    return classifies() || n <= plan.layers() ? n : 2 * plan.layers() - n;
  }

  private boolean known(int n) {
    return n == 0 || moment.since(line(n));
  }

  /** The line that computes a layer. */
  private DeepPhase line(int n) {
    return n == 0 ? DeepPhase.CLAMP : n <= plan.layers() ? DeepPhase.ENCODE : DeepPhase.RECONSTRUCT;
  }

  private Row row(int n) {
    boolean back = n > 0 && moment.is(DeepPhase.UPDATE);
    boolean lit = back || moment.is(line(n));
    String symbol = symbol(n);
    Row row =
        new Row(
            back ? DeepNetwork.delta(latex(n)) : latex(n),
            back ? "delta " + symbol : symbol,
            moment.shown().get(level(n)),
            back ? example.delta().get(n - 1) : example.a().get(n),
            back ? Shade.SIGNED : shade(n),
            lit);
    row = classes(n) ? row.called(snapshot::className) : row;
    Row shown = known(n) ? row : row.unknown();
    return shown.struck(j -> silent(n, j) ? texts.get(KEY + "silent") : "");
  }

  private boolean classes(int n) {
    return classifies() && n > plan.layers();
  }

  private String latex(int n) {
    return classes(n) ? "p" : DeepNetwork.latex(level(n), mark(n));
  }

  private String symbol(int n) {
    return classes(n) ? "p" : DeepNetwork.symbol(level(n), mark(n));
  }

  private String mark(int n) {
    return decodes(n) ? DeepNetwork.DOWN : "";
  }

  private boolean decodes(int n) {
    return !classifies() && n > plan.layers();
  }

  private Shade shade(int n) {
    boolean linear = plan.linear() && n == plan.layers();
    return level(n) == 0 ? Shade.GREY : linear ? Shade.SIGNED : Shade.FULL;
  }

  private Place place(int n) {
    Side side =
        classifies()
            ? Side.WHOLE
            : n < plan.layers() ? Side.LEFT : n == plan.layers() ? Side.CENTRE : Side.RIGHT;
    return new Place(level(n), side, Role.ACTIVE, classes(n) ? "" : note(n));
  }

  private String note(int n) {
    int size = plan.sizes().get(level(n));
    return n == plan.layers() && !classifies()
        ? texts.get(KEY + "code", size)
        : String.valueOf(size);
  }

  /** Up to the output, and back from it in the last line. */
  private Links links(int n) {
    boolean back = moment.is(DeepPhase.UPDATE);
    boolean forth = moment.is(line(n));
    return new Links(
        "W" + n + "[{u}, {l}]",
        moment.weights().get(n - 1),
        back ? Flow.DOWN : forth ? Flow.UP : Flow.NONE,
        false,
        back);
  }
}

package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.stack.DeepExample;
import io.github.autoencoderlab.engine.stack.DeepPhase;
import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.engine.stack.DeepPlan.Kind;
import io.github.autoencoderlab.figure.LayeredNetwork.Flow;
import io.github.autoencoderlab.figure.LayeredNetwork.Links;
import io.github.autoencoderlab.figure.LayeredNetwork.Place;
import io.github.autoencoderlab.figure.LayeredNetwork.Role;
import io.github.autoencoderlab.figure.LayeredNetwork.Shade;
import io.github.autoencoderlab.figure.LayeredNetwork.Side;
import io.github.autoencoderlab.lesson.deep.DeepRows.Row;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * A layer that learns alone: those below it, which stay as they are, on the left; what it says
 * about its own input on the right; those to come above.
 */
final class AloneNetwork {
  private static final String KEY = "figure.deep.network.";

  private final DeepPlan plan;
  private final DeepMoment moment;
  private final DeepExample.Alone example;
  private final int learning;
  private final Texts texts;
  private final DeepRows rows = new DeepRows();

  /**
   * A picture of a moment.
   *
   * @param learning the layer that learns, from 0
   */
  AloneNetwork(
      DeepPlan plan, DeepMoment moment, DeepExample.Alone example, int learning, Texts texts) {
    this.plan = plan;
    this.moment = moment;
    this.example = example;
    this.learning = learning;
    this.texts = texts;
  }

  DeepRows rows() {
    for (int level = 0; level <= learning; level++) {
      below(level);
    }
    code();
    reconstruction();
    for (int level = learning + 2; level <= plan.layers(); level++) {
      Row row = row("", level, new float[0], false);
      rows.apart(row, place(level, Side.CENTRE, Role.ABSENT, size("absent", level)));
    }
    return rows;
  }

  /** How many inputs of the layer that learns are masked. */
  long masked() {
    return inputs().stream().filter(this::masked).count();
  }

  private List<Integer> inputs() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < input().length; i++) {
      all.add(i);
    }
    return all;
  }

  private float[] input() {
    return example.codes().get(learning);
  }

  /** Whether the layer that learns has seen another value than the clean one. */
  private boolean masked(int i) {
    return masks() && example.seen()[i] != input()[i];
  }

  private boolean masks() {
    return !machine() && moment.phase() != null && reconstructed();
  }

  private boolean machine() {
    return plan.kind() == Kind.RBM;
  }

  private boolean reconstructed() {
    return moment.since(DeepPhase.RECONSTRUCT);
  }

  private void below(int level) {
    boolean known = level == 0 || moment.since(DeepPhase.ENCODE);
    boolean lit = moment.is(level == 0 ? DeepPhase.CLAMP : DeepPhase.ENCODE);
    Row clean = row("", level, example.codes().get(level), lit);
    Row row = known ? clean : clean.unknown();
    Row shown = level == learning && moment.phase() != null && reconstructed() ? seen() : row;
    Place place = place(level, Side.LEFT, level == 0 ? Role.ACTIVE : Role.FROZEN, note(level));
    if (level == 0) {
      rows.add(shown, place);
    } else {
      rows.add(shown, place, up(level - 1, DeepPhase.ENCODE));
    }
  }

  private String note(int level) {
    boolean labelled = level == learning && level == plan.layers() - 1 && plan.labels() > 0;
    String size =
        labelled
            ? texts.get(KEY + "labels", plan.sizes().get(level), plan.labels())
            : String.valueOf(plan.sizes().get(level));
    return level == 0 ? size : texts.get(KEY + "learned", size);
  }

  /** What the layer that learns was told: x̃, or v as drawn. */
  private Row seen() {
    boolean noisy = masked() > 0;
    Row row =
        row(noisy ? "~" : "", learning, example.seen(), noisy && moment.is(DeepPhase.RECONSTRUCT));
    String symbol = DeepNetwork.symbol(learning, "");
    return row.struck(
        i -> masked(i) ? texts.get(KEY + "masked", symbol, i, DeepNetwork.number(input()[i])) : "");
  }

  private void code() {
    int level = learning + 1;
    Row row = row("", level, example.h(), moment.is(DeepPhase.RECONSTRUCT));
    boolean drawn = machine() && moment.phase() != null && reconstructed() && !linear(level);
    rows.add(
        reconstructed() ? row : row.unknown(),
        place(level, Side.CENTRE, Role.ACTIVE, size(drawn ? "drawn" : "learns", level)),
        up(learning, DeepPhase.RECONSTRUCT));
  }

  private void reconstruction() {
    boolean known = reconstructed() && example.r().length > 0;
    Row row =
        row(
            machine() ? "*" : DeepNetwork.DOWN,
            learning,
            example.r(),
            moment.is(DeepPhase.RECONSTRUCT));
    boolean chain = machine() && moment.phase() != null && moment.sampling().persistent();
    rows.add(
        known ? row : row.unknown(),
        place(
            learning,
            Side.RIGHT,
            Role.ACTIVE,
            texts.get(KEY + (chain ? "chain" : "again"), plan.sizes().get(learning))),
        new Links(
            "W" + (learning + 1) + "[{l}, {u}]",
            transposed(moment.weights().get(learning)),
            moment.is(DeepPhase.RECONSTRUCT) ? Flow.UP : Flow.NONE,
            false,
            moment.is(DeepPhase.UPDATE)));
  }

  /** Weights between a layer and the next. */
  private Links up(int lower, DeepPhase line) {
    return new Links(
        "W" + (lower + 1) + "[{u}, {l}]",
        moment.weights().get(lower),
        moment.is(line) ? Flow.UP : Flow.NONE,
        false,
        lower == learning && moment.is(DeepPhase.UPDATE));
  }

  private static List<float[]> transposed(List<float[]> values) {
    List<float[]> rows = new ArrayList<>();
    for (int i = 0; i < values.get(0).length; i++) {
      float[] row = new float[values.size()];
      for (int j = 0; j < row.length; j++) {
        row[j] = values.get(j)[i];
      }
      rows.add(row);
    }
    return rows;
  }

  private boolean linear(int level) {
    return plan.linear() && level == plan.layers();
  }

  /** A row of a level: marked as {@link DeepNetwork#latex} says. */
  private Row row(String mark, int level, float[] values, boolean lit) {
    Shade shade = level == 0 ? Shade.GREY : linear(level) ? Shade.SIGNED : Shade.FULL;
    return new Row(
        DeepNetwork.latex(level, mark),
        DeepNetwork.symbol(level, mark),
        moment.shown().get(level),
        values,
        shade,
        lit);
  }

  private static Place place(int level, Side side, Role role, String note) {
    return new Place(level, side, role, note);
  }

  private String size(String key, int level) {
    return texts.get(KEY + key, plan.sizes().get(level));
  }
}

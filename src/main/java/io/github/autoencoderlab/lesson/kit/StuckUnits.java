package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.text.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Units that are the same whatever the example, so that they say nothing about it. At an end of
 * their range f′ is nearly 0, and nothing is learned through them any more; in between they stand
 * still if weights are next to nothing. After 600 steps of any lesson with its defaults the
 * stillest unit moves through 1.2 % of its range or more, three of four through 30 %.
 *
 * @param units of the layer
 * @param off that never leave rest
 * @param on that never leave the other end
 * @param between that stand still in between
 */
public record StuckUnits(int units, int off, int on, int between) {
  /** A unit that never comes further from an end than this share of its range is stuck there. */
  private static final double NEAR = 0.1;

  /** One that moves by less than this share of its range stands still wherever it is. */
  private static final double STILL = 0.01;

  private static final String RATE = "warning.stuck.rate";

  /** What is stuck before has hardly begun to learn. */
  private static final long PATIENCE = 200;

  /** As much of a layer goes missing before it is worth a word. */
  private static final double SHARE = 0.25;

  /**
   * Of a layer's activations.
   *
   * @param h units × examples
   * @param f of the layer; linear units never get stuck
   */
  public static StuckUnits of(Matrix h, Activation f) {
    Map<Kind, Integer> count = new EnumMap<>(Kind.class);
    kinds(h, f).forEach(kind -> count.merge(kind, 1, Integer::sum));
    return new StuckUnits(
        h.rows(),
        count.getOrDefault(Kind.OFF, 0),
        count.getOrDefault(Kind.ON, 0),
        count.getOrDefault(Kind.BETWEEN, 0));
  }

  /** For each unit, whether it never leaves rest; see {@link #of}. */
  public static boolean[] dead(Matrix h, Activation f) {
    List<Kind> kinds = kinds(h, f);
    boolean[] dead = new boolean[h.rows()];
    for (int j = 0; j < dead.length; j++) {
      dead[j] = kinds.get(j) == Kind.OFF;
    }
    return dead;
  }

  /** What each unit does; see {@link #of}. */
  public static List<Kind> kinds(Matrix h, Activation f) {
    Range range = Range.of(h);
    return IntStream.range(0, h.rows()).mapToObj(j -> range.kind(j, f)).toList();
  }

  /** What a unit does from example to example. */
  public enum Kind {
    /** It never leaves rest. */
    OFF,
    /** It never leaves the other end. */
    ON,
    /** It stands still in between. */
    BETWEEN,
    /** None of these. */
    MOVES
  }

  /** Of each unit the least and the largest activation. */
  private record Range(float[] least, float[] most) {
    static Range of(Matrix h) {
      int units = h.rows();
      float[] least = h.column(0);
      float[] most = h.column(0);
      float[] values = h.toArray();
      for (int n = 0; n < values.length; n++) {
        least[n % units] = Math.min(least[n % units], values[n]);
        most[n % units] = Math.max(most[n % units], values[n]);
      }
      return new Range(least, most);
    }

    Kind kind(int j, Activation f) {
      double range = f == Activation.TANH ? 2 : 1;
      if (f == Activation.LINEAR) {
        return Kind.MOVES;
      }
      if (most[j] < f.rest() + NEAR * range) {
        return Kind.OFF;
      }
      if (f != Activation.RELU && least[j] > 1 - NEAR * range) {
        return Kind.ON;
      }
      return most[j] - least[j] < STILL * range ? Kind.BETWEEN : Kind.MOVES;
    }
  }

  /** All of them. */
  public int count() {
    return off + on + between;
  }

  /**
   * What to say about them, if they are many.
   *
   * @param step of the run
   * @param advice key of what to do, such as {@code warning.stuck.rate}
   */
  public List<Message> warnings(long step, String advice) {
    return step >= PATIENCE && count() >= SHARE * units
        ? List.of(Message.of("warning.stuck", count(), units, on, off, between, cure(advice)))
        : List.of();
  }

  /** What stands still in between was not driven there by too large steps. */
  private Message cure(String advice) {
    boolean still = between > off + on && advice.equals(RATE);
    return Message.of(still ? "warning.stuck.still" : advice);
  }
}

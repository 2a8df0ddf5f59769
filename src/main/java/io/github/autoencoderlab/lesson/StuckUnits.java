package io.github.autoencoderlab.lesson;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.text.Message;
import java.util.List;

/**
 * Units that stand at an end of their range whatever the example: f′ is nearly 0 there, so nothing
 * is learned through them any more.
 *
 * @param units of the layer
 * @param off that never leave rest
 * @param on that never leave the other end
 */
public record StuckUnits(int units, int off, int on) {
  /** A unit that never comes further from an end than this share of its range is stuck there. */
  private static final double NEAR = 0.1;

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
    int units = h.rows();
    float[] least = h.column(0);
    float[] most = h.column(0);
    float[] values = h.toArray();
    for (int n = 0; n < values.length; n++) {
      least[n % units] = Math.min(least[n % units], values[n]);
      most[n % units] = Math.max(most[n % units], values[n]);
    }
    double near = f == Activation.TANH ? 2 * NEAR : NEAR;
    int off = 0;
    int on = 0;
    for (int j = 0; j < units; j++) {
      off += f != Activation.LINEAR && most[j] < f.rest() + near ? 1 : 0;
      on += f != Activation.LINEAR && f != Activation.RELU && least[j] > 1 - near ? 1 : 0;
    }
    return new StuckUnits(units, off, on);
  }

  /** All of them. */
  public int count() {
    return off + on;
  }

  /**
   * What to say about them, if they are many.
   *
   * @param step of the run
   * @param advice key of what to do, such as {@code warning.stuck.rate}
   */
  public List<Message> warnings(long step, String advice) {
    return step >= PATIENCE && count() >= SHARE * units
        ? List.of(Message.of("warning.stuck", count(), units, on, off, Message.of(advice)))
        : List.of();
  }
}

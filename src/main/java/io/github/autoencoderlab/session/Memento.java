package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.Curves;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.state.State;
import java.util.List;
import java.util.Map;

/**
 * All that a trainer knows of its run, but for the experiment, which holds arrays outside Java's
 * heap and can be started again.
 *
 * @param from a state to start it from
 * @param step steps completed, at least those of the state; those between are taken again
 * @param phases how many phases of the next step have been run
 * @param furthest the step it has come to, from which it may have gone back
 * @param timeline its past, which nobody else changes
 * @param curves all that was measured
 * @param findings all that studies have found
 */
record Memento(
    State from,
    long step,
    int phases,
    long furthest,
    Timeline timeline,
    Map<String, Curves.Curve> curves,
    List<Finding> findings) {
  private static final int CURVE_POINT = 2 * Double.BYTES;

  /** Memory that it takes. */
  long bytes() {
    long shared = from.shared().values().stream().mapToLong(array -> array.length).sum();
    long points = curves.values().stream().mapToLong(curve -> curve.steps().length).sum();
    return timeline.bytes() + from.bytes() + Float.BYTES * shared + CURVE_POINT * points;
  }
}

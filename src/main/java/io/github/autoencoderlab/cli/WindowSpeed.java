package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.lesson.Lesson;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the open window costs a lesson.
 *
 * @param visible width of an example
 * @param hidden units of the only layer that is hidden; none if there are several
 * @param batch examples in the first mini-batch
 * @param withWindow images learned from per second while every view is live
 * @param alone the same run without a window, in the same process
 * @param pictures pictures per second of the figure that got fewest
 * @param pulse95 95th percentile of the time from one pulse to the next, in milliseconds
 * @param slider95 95th percentile of the time from a slider's move until every figure shows a step
 *     that was learned with it, in milliseconds; none if no slider acts at once
 */
public record WindowSpeed(
    Lesson lesson,
    int visible,
    OptionalInt hidden,
    int batch,
    double withWindow,
    double alone,
    double pictures,
    double pulse95,
    OptionalDouble slider95) {
  /** What measures it, which this room does not know. */
  @FunctionalInterface
  public interface Meter {
    /**
     * Measures lessons one after the other.
     *
     * @param data what all of them learn from; null for each one's own
     * @param taker is given each result as soon as it is there
     */
    void measure(List<Lesson> lessons, @Nullable String data, Consumer<WindowSpeed> taker)
        throws Exception;
  }
}

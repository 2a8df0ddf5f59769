package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Scene;
import io.github.autoencoderlab.lesson.parameter.Effect;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.session.Change;
import io.github.autoencoderlab.ui.model.LabViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/**
 * Moves a slider again and again while a run plays, and takes the time until every figure in sight
 * shows a step that was learned with it. Lives on the JavaFX thread.
 */
final class SliderClock extends AnimationTimer {
  private static final double NUDGE = 0.02;
  private static final long PAUSE_NANOS = 150_000_000;
  private static final double MILLI = 1e6;

  private final LabViewModel model;
  private final MainWindow window;
  private final NumberParameter slider;
  private final List<Long> times = new ArrayList<>();
  private @Nullable Move move;

  /** How often each figure had been painted at the last pulse. */
  private int[] before = {};

  private long next;
  private int moves;

  /**
   * A slider that was moved.
   *
   * @param moved when, in nanoseconds
   * @param changes of settings before
   * @param step steps completed before it acted; below 0 while this is not known
   * @param pictures how often each figure had been painted before the scene came; null before
   */
  private record Move(long moved, long changes, long step, int @Nullable [] pictures) {}

  private SliderClock(LabViewModel model, MainWindow window, NumberParameter slider) {
    this.model = model;
    this.window = window;
    this.slider = slider;
  }

  /** For a lesson, whose first slider that acts at once is moved; null if it has none. */
  static @Nullable SliderClock of(Lesson lesson, LabViewModel model, MainWindow window) {
    return lesson.parameters().stream()
        .filter(parameter -> parameter.effect() == Effect.LIVE)
        .filter(NumberParameter.class::isInstance)
        .map(NumberParameter.class::cast)
        .filter(number -> !number.scale().whole())
        .findFirst()
        .map(slider -> new SliderClock(model, window, slider))
        .orElse(null);
  }

  @Override
  public void handle(long now) {
    long time = System.nanoTime();
    Move under = move;
    if (under == null) {
      // What is set before the first step is no change on the way.
      if (time >= next && model.progressProperty().get().step() > 0) {
        moveSlider(time);
      }
    } else if (under.pictures() == null) {
      move = sceneCame(under);
    } else if (painted(under.pictures())) {
      times.add(time - under.moved());
      move = null;
      next = time + PAUSE_NANOS;
    }
    before = window.pictures();
  }

  private void moveSlider(long time) {
    double place = slider.fraction(slider.defaultValue());
    double away = place > 0.5 ? -NUDGE : NUDGE;
    double value = slider.at(place + away * (1 + moves++ % 2));
    move = new Move(time, changes().size(), -1, null);
    model.set(slider.to(value));
  }

  private List<Change> changes() {
    return model.progressProperty().get().changes();
  }

  /** Waits for the change to be known, and then for a scene of a step that was learned with it. */
  private Move sceneCame(Move under) {
    List<Change> changes = changes();
    long step = under.step();
    if (step < 0 && changes.size() > under.changes()) {
      step = changes.get(changes.size() - 1).step();
    }
    Scene scene = model.sceneProperty().get();
    boolean came = step >= 0 && scene != null && scene.snapshot().step() > step;
    return new Move(under.moved(), under.changes(), step, came ? before : null);
  }

  private boolean painted(int[] since) {
    int[] now = window.pictures();
    return IntStream.range(0, since.length).allMatch(n -> now[n] > since[n]);
  }

  /** The 95th percentile of the times, in milliseconds; none if no slider was seen to act. */
  OptionalDouble percentile95() {
    if (times.isEmpty()) {
      return OptionalDouble.empty();
    }
    List<Long> sorted = times.stream().sorted().toList();
    return OptionalDouble.of(sorted.get((int) (0.95 * (sorted.size() - 1))) / MILLI);
  }
}

package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.session.Progress;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Texts;
import java.util.OptionalDouble;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Says where a run is, how fast it learns and, if it has an end, how long that takes. */
final class ProgressView {
  private final Label step;
  private final Label rate;
  private final Button scratch;
  private final Texts texts;

  /** The widest text so far, in sizes of its type. */
  private double widest;

  ProgressView(Label step, Label rate, Button scratch, Texts texts) {
    this.step = step;
    this.rate = rate;
    this.scratch = scratch;
    this.texts = texts;
  }

  /**
   * Shows how far a run is.
   *
   * @param playing whether it learns now: one that stands has no speed, but may have come to its
   *     end
   */
  void show(@Nullable Run run, Progress progress, boolean playing) {
    long seed = run == null ? 0 : run.seed();
    step.setText(
        texts.get("playback.progress", progress.step(), progress.epoch(), String.valueOf(seed)));
    boolean trained = run != null && progress.first() > 0;
    scratch.setVisible(trained);
    scratch.setManaged(trained);
    rate.setText("");
    if (run != null) {
      TimeLeft time = new TimeLeft(run, progress);
      rate.setText(playing ? speed(run, progress, time.seconds()) : standing(progress));
      OptionalDouble again = time.fromScratch();
      scratch.setText(
          again.isPresent()
              ? texts.get("checkpoint.scratch.time", TimeLeft.words(again.getAsDouble(), texts))
              : texts.get("checkpoint.scratch"));
    }
    keepRoom();
  }

  private String standing(Progress progress) {
    return progress.isAtEnd() ? texts.get("playback.end") : "";
  }

  private String speed(Run run, Progress progress, OptionalDouble left) {
    String speed =
        texts.get(
            "playback.rate." + run.lesson().examples(), Math.round(progress.imagesPerSecond()));
    return left.isPresent()
        ? speed + " · " + texts.get("checkpoint.left", TimeLeft.words(left.getAsDouble(), texts))
        : speed;
  }

  /** The timeline beside it must not move with each number that is wider than the last. */
  private void keepRoom() {
    for (Label label : new Label[] {step, rate}) {
      widest = Math.max(widest, label.prefWidth(-1) / label.getFont().getSize());
    }
    step.setMinWidth(Math.max(Region.USE_COMPUTED_SIZE, widest * step.getFont().getSize()));
  }
}

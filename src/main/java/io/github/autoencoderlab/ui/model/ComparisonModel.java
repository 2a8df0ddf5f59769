package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.comparison.Difference;
import io.github.autoencoderlab.lesson.comparison.Half;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Run;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Two runs side by side: whether there are two, and whose settings the parameters show and move.
 * Knows no control.
 */
public final class ComparisonModel {
  private final LabViewModel lab;
  private final Player player;
  private boolean moving;
  private final ObjectProperty<Half> half = new SimpleObjectProperty<>(Half.A);

  ComparisonModel(LabViewModel lab, Player player) {
    this.lab = lab;
    this.player = player;
  }

  /** Puts a second run beside the one that is open; its settings are the ones that move then. */
  public void begin() {
    player.compare();
  }

  /** Ends the comparison; A goes on alone. */
  public void end() {
    player.endComparison();
  }

  /** Begins a comparison, or, if there is one, moves the other run's settings from now on. */
  public void beginOrSwitch() {
    if (lab.runProperty().get() == null) {
      return;
    }
    if (comparison(lab.runProperty().get()) == null) {
      begin();
    } else {
      half.set(half.get() == Half.A ? Half.B : Half.A);
    }
  }

  /** Whose settings the parameters show and move; A's if there is one run only. */
  public ObjectProperty<Half> halfProperty() {
    return half;
  }

  /** The settings that the parameters show. */
  public Settings shown(Run run) {
    Comparison comparison = comparison(run);
    return comparison == null ? run.settings() : comparison.part(run.settings(), half.get());
  }

  /** What is set differently in B; nothing if there is one run only. */
  public List<Difference> differences(Run run) {
    Comparison comparison = comparison(run);
    return comparison == null ? List.of() : comparison.differences(run.settings());
  }

  /** Changes a parameter of the lesson in the run whose settings are shown. */
  public void set(Setting setting) {
    if (moving) {
      // What was moved has come to its end, where it may be already.
      player.set(ofHalf(setting));
    } else {
      lab.set(ofHalf(setting));
    }
    moving = false;
  }

  /** The same of one that is being moved: all up to the next {@link #set} is one change. */
  public void move(Setting setting) {
    moving = true;
    player.move(ofHalf(setting));
  }

  /** Sets what a click on a figure sets, in one run or in both: one change to be undone. */
  public void set(List<Setting> picked) {
    player.set(picked);
  }

  private Setting ofHalf(Setting setting) {
    Run run = lab.runProperty().get();
    Comparison comparison = run == null ? null : comparison(run);
    return comparison == null ? setting : comparison.of(setting, half.get());
  }

  /** Draws for both runs; what is drawn until something else is changed is one change. */
  void draw(Setting drawn) {
    player.move(drawn);
    Run run = lab.runProperty().get();
    Comparison comparison = run == null ? null : comparison(run);
    if (comparison != null) {
      player.move(comparison.of(drawn, Half.B));
    }
  }

  /** Whether a run is of another lesson than the one before, whether two are compared or not. */
  boolean isOfAnother(@Nullable Run before, Run now) {
    return before != null && Comparison.single(before.lesson()) != Comparison.single(now.lesson());
  }

  /** A comparison begins with B's settings to be moved; one that goes on keeps what was chosen. */
  void opened(@Nullable Run before, Run now) {
    boolean two = comparison(now) != null;
    boolean twoBefore = before != null && comparison(before) != null;
    if (two != twoBefore) {
      half.set(two ? Half.B : Half.A);
    }
  }

  private static @Nullable Comparison comparison(Run run) {
    return run.lesson() instanceof Comparison comparison ? comparison : null;
  }
}

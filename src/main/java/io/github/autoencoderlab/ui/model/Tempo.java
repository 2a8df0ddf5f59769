package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.session.PlaySpeed;
import io.github.autoencoderlab.text.Texts;

/** The speeds to choose from: slow motion by phases, then whole steps. */
public enum Tempo {
  PHASE(PlaySpeed.phases(1)),
  PHASES_3(PlaySpeed.phases(3)),
  STEP(PlaySpeed.steps(1)),
  STEPS_5(PlaySpeed.steps(5)),
  STEPS_25(PlaySpeed.steps(25)),
  STEPS_100(PlaySpeed.steps(100)),
  FASTEST(PlaySpeed.FASTEST);

  private final PlaySpeed speed;

  Tempo(PlaySpeed speed) {
    this.speed = speed;
  }

  PlaySpeed speed() {
    return speed;
  }

  /** The next faster or slower one, itself at the end of the range. */
  public Tempo next(int by) {
    Tempo[] all = values();
    int place = java.util.Arrays.asList(all).indexOf(this) + by;
    return all[Math.min(all.length - 1, Math.max(0, place))];
  }

  /** What it is called. */
  public String name(Texts texts) {
    if (this == FASTEST) {
      return texts.get("playback.fastest");
    }
    String key = speed.unit() == PlaySpeed.Unit.PHASE ? "playback.phases" : "playback.steps";
    return texts.get(key, (int) speed.perSecond());
  }
}

package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.session.Speed;
import io.github.autoencoderlab.text.Texts;

/** The speeds to choose from: slow motion by phases, then whole steps. */
enum Tempo {
  PHASE(Speed.phases(1)),
  PHASES_3(Speed.phases(3)),
  STEP(Speed.steps(1)),
  STEPS_5(Speed.steps(5)),
  STEPS_25(Speed.steps(25)),
  STEPS_100(Speed.steps(100)),
  FASTEST(Speed.FASTEST);

  private final Speed speed;

  Tempo(Speed speed) {
    this.speed = speed;
  }

  Speed speed() {
    return speed;
  }

  /** The next faster or slower one, itself at the end of the range. */
  Tempo next(int by) {
    Tempo[] all = values();
    int place = java.util.Arrays.asList(all).indexOf(this) + by;
    return all[Math.min(all.length - 1, Math.max(0, place))];
  }

  String name(Texts texts) {
    if (this == FASTEST) {
      return texts.get("playback.fastest");
    }
    String key = speed.unit() == Speed.Unit.PHASE ? "playback.phases" : "playback.steps";
    return texts.get(key, (int) speed.perSecond());
  }
}

package io.github.autoencoderlab.ui;

/** How fast to play, from one step a second to as fast as the machine can. */
enum Speed {
  STEP_1(1),
  STEPS_2(2),
  STEPS_5(5),
  STEPS_10(10),
  STEPS_25(25),
  STEPS_50(50),
  STEPS_100(100),
  FASTEST(Double.POSITIVE_INFINITY);

  private final double stepsPerSecond;

  Speed(double stepsPerSecond) {
    this.stepsPerSecond = stepsPerSecond;
  }

  double stepsPerSecond() {
    return stepsPerSecond;
  }
}

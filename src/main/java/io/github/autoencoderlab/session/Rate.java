package io.github.autoencoderlab.session;

/** How many examples a second were learned from lately. */
final class Rate {
  private static final double WINDOW_SECONDS = 0.5;
  private static final double NANO = 1e-9;

  private long since = System.nanoTime();
  private long counted;
  private double perSecond;

  void add(int examples) {
    counted += examples;
    double seconds = (System.nanoTime() - since) * NANO;
    if (seconds >= WINDOW_SECONDS) {
      perSecond = counted / seconds;
      rested();
    }
  }

  void rested() {
    since = System.nanoTime();
    counted = 0;
  }

  double perSecond() {
    return perSecond;
  }
}

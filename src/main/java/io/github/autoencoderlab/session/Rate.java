package io.github.autoencoderlab.session;

/** How many examples a second were learned from lately. */
final class Rate {
  private static final double WINDOW_SECONDS = 0.5;

  /** How much the last window counts beside those before. */
  private static final double SHARE = 0.4;

  private static final double NANO = 1e-9;

  private long since = System.nanoTime();
  private long counted;
  private double perSecond;

  void add(int examples) {
    counted += examples;
    double seconds = (System.nanoTime() - since) * NANO;
    if (seconds >= WINDOW_SECONDS) {
      double lately = counted / seconds;
      perSecond = perSecond > 0 ? perSecond + SHARE * (lately - perSecond) : lately;
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

package io.github.autoencoderlab.engine.convolution;

/**
 * One direction of a correlation, height or width: fine place u and coarse place c meet where u + p
 * = s·c + i. The fine places with u + p = s·q + phase are a line of their own, met by every s-th
 * tap with stride 1.
 *
 * @param window k, s and p
 * @param fine places of the fine maps
 * @param coarse places of the coarse maps
 */
record MapAxis(Window window, int fine, int coarse) {
  /** Taps that meet a phase. */
  int taps(int phase) {
    return (window.size() - phase + window.stride() - 1) / window.stride();
  }

  /** Taps of the phase that has most. */
  int mostTaps() {
    return taps(0);
  }

  /** The first q at which a phase has a fine place; before it is padding. */
  int first(int phase) {
    return Math.max(
        0, Math.floorDiv(window.padding() - phase + window.stride() - 1, window.stride()));
  }

  /** The first q after the fine places of a phase. */
  int end(int phase) {
    int last = Math.floorDiv(fine - 1 + window.padding() - phase, window.stride());
    return Math.max(first(phase), last + 1);
  }

  /** The fine place at q of a phase. */
  int place(int phase, int q) {
    return window.stride() * q + phase - window.padding();
  }

  /** The last end of all phases. */
  int lastEnd() {
    int end = 0;
    for (int phase = 0; phase < window.stride(); phase++) {
      end = Math.max(end, end(phase));
    }
    return end;
  }

  /**
   * Places from one image's line to the next, if lines of images lie side by side: so few that the
   * zeros before a line serve the one before it as those behind it, and no tap reaches from one
   * image to another.
   */
  int pitch() {
    int pitch = Math.max(coarse, lastEnd());
    for (int phase = 0; phase < window.stride(); phase++) {
      pitch = Math.max(pitch, coarse + taps(phase) - 1 - first(phase));
    }
    return pitch;
  }
}

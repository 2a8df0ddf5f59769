package io.github.autoencoderlab.ui.model;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Tells what comes back from the run because it was told from here, and so is known and may be
 * behind already, from what is new.
 */
final class Echo<T> {
  private final Deque<T> told = new ArrayDeque<>();
  private T confirmed;

  /** Nothing was told yet. */
  Echo(T confirmed) {
    this.confirmed = confirmed;
  }

  /** It is told from here. */
  void tell(T value) {
    told.add(value);
  }

  /** Whether what the run has is neither what was told nor what it had before. */
  boolean isNew(T value) {
    boolean news = !value.equals(confirmed);
    confirmed = value;
    if (told.contains(value)) {
      while (!told.remove().equals(value)) {
        // What was told earlier was overtaken.
      }
      return false;
    }
    return news;
  }

  /** What was told will not come back. */
  void forget() {
    told.clear();
  }

  /** Begins again with a run that has this. */
  void restart(T value) {
    forget();
    confirmed = value;
  }
}

package io.github.autoencoderlab.lesson;

/** What an experiment looked like after a step: plain arrays, freshly copied, never changed. */
public interface Snapshot {
  /** Steps (mini-batches) learned from. */
  long step();
}

package io.github.autoencoderlab.lesson;

/**
 * Everything that the further steps of an experiment depend on, between two steps; never changed.
 *
 * <p>Only an experiment of the same lesson, structure, data and seed can take it back.
 */
public interface State {
  /** Steps completed. */
  long step();

  /** Memory it takes, in bytes; what is smaller than a kilobyte does not count. */
  long bytes();
}

package io.github.autoencoderlab.session;

import io.github.autoencoderlab.text.UserException;

/** Finds a run, and how to come to a step of it. */
@FunctionalInterface
public interface ReplaySource {
  /**
   * The way.
   *
   * @throws UserException if there is none; the sentence says why
   */
  Replay find() throws UserException;
}

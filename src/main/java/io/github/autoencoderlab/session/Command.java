package io.github.autoencoderlab.session;

import io.github.autoencoderlab.text.UserException;

/** What the training thread is asked to do between two steps. */
@FunctionalInterface
interface Command {
  void run() throws UserException;

  /** A command that needs an open run. */
  @FunctionalInterface
  interface OnRun {
    void run(Run open) throws UserException;
  }
}

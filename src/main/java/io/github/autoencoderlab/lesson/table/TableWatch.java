package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.text.UserException;

/** Is told how far a cell is. */
@FunctionalInterface
public interface TableWatch {
  /**
   * Part of a trial is done.
   *
   * @param done share of all trials, 0 to 1
   * @throws UserException to give up
   */
  void see(double done) throws UserException;
}

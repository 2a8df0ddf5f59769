package io.github.autoencoderlab.lesson.parameter;

import io.github.autoencoderlab.text.UserException;

/** Something a lesson can be set to: a number, a choice, or what is made by hand. */
public sealed interface Parameter permits ScalarParameter, HandmadeParameter {
  /** Its name on the command line, such as {@code learningRate}. */
  String id();

  /** Its symbol in the formulas, such as ε; may be empty. */
  String symbol();

  /** When a change acts. */
  Effect effect();

  /** Whether it is shown at once; the rest waits behind "more". */
  boolean primary();

  /** What a lesson starts with. */
  Setting initial();

  /**
   * The setting that a text stands for.
   *
   * @throws UserException if it is none of this parameter; the sentence says which are
   */
  Setting read(String text) throws UserException;
}

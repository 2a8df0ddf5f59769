package io.github.autoencoderlab.lesson;

import io.github.autoencoderlab.text.UserException;

/** Something a lesson can be set to; every value is kept as one number. */
public sealed interface Parameter permits NumberParameter, ChoiceParameter {
  /** Its name on the command line, such as {@code learningRate}. */
  String id();

  /** Its symbol in the formulas, such as ε; may be empty. */
  String symbol();

  /** When a change acts. */
  Effect effect();

  /** Whether it is shown at once; the rest waits behind "more". */
  boolean primary();

  /** The value a lesson starts with. */
  double defaultValue();

  /**
   * The value that a text stands for.
   *
   * @throws UserException if it is none of this parameter; the sentence says which are
   */
  double parse(String text) throws UserException;

  /** The text that {@link #parse} reads as this value. */
  String format(double value);
}

package io.github.autoencoderlab.lesson.parameter;

import io.github.autoencoderlab.text.UserException;

/** A parameter whose value is one number. */
public sealed interface ScalarParameter extends Parameter permits NumberParameter, ChoiceParameter {
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

  /** This parameter with a value. */
  default Setting to(double value) {
    return new Setting.Scalar(this, value);
  }

  @Override
  default Setting initial() {
    return to(defaultValue());
  }

  @Override
  default Setting read(String text) throws UserException {
    return to(parse(text));
  }
}

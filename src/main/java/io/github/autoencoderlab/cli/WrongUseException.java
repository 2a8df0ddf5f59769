package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;

/** Arguments that cannot be meant: exit status 2. */
final class WrongUseException extends UserException {
  WrongUseException(Message sentence) {
    super(sentence);
  }
}

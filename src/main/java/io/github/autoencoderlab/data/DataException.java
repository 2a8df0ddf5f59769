package io.github.autoencoderlab.data;

import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;

/** Data that cannot be used: its sentence names the file, what was found and what was expected. */
public final class DataException extends UserException {
  /** An exception whose sentence has this key and these arguments. */
  public DataException(String key, Object... arguments) {
    super(Message.of(key, arguments));
  }
}

package io.github.autoencoderlab.text;

import java.util.List;

/**
 * A sentence that is put into a language where it is shown.
 *
 * @param key the key of its text
 * @param arguments what fills {@code {0}}, {@code {1}} …; a nested message is put into the same
 *     language
 */
public record Message(String key, List<Object> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message with these arguments. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}

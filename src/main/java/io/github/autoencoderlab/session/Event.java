package io.github.autoencoderlab.session;

import io.github.autoencoderlab.text.Message;
import java.nio.file.Path;

/** What happened to a player; none is ever dropped. */
public sealed interface Event {
  /** A run started from its first step. */
  record Opened(Run run) implements Event {}

  /** Live settings of the run changed, or its lesson was asked for while it is open. */
  record Changed(Run run) implements Event {}

  /** The player plays from now on. */
  record Playing() implements Event {}

  /** The player stands still; a final scene has been made, unless an error kept it from that. */
  record Paused() implements Event {}

  /** A checkpoint was written. */
  record Saved(Path file) implements Event {}

  /** Something did not work; what was open before is still open. */
  record Failed(Message message) implements Event {
    /** What nobody foresaw. */
    public static Failed of(Throwable cause) {
      String what = cause.getClass().getSimpleName() + ": " + cause.getMessage();
      String key = cause instanceof OutOfMemoryError ? "error.memory" : "error.unexpected";
      return new Failed(Message.of(key, what));
    }
  }
}

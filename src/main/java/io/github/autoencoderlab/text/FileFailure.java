package io.github.autoencoderlab.text;

import java.nio.file.FileSystemException;

/** What to say of a file that could not be written. */
public final class FileFailure {
  private FileFailure() {}

  /**
   * The sentence of a failure, whose own message is nothing but the name of the file and a word.
   *
   * @param failure with the reason that the system gave, if it gave one
   */
  public static Message sentence(FileSystemException failure) {
    String name = String.valueOf(failure.getFile());
    return failure.getReason() == null
        ? Message.of("file.unwritable", name)
        : Message.of("file.failed", name, failure.getReason());
  }
}

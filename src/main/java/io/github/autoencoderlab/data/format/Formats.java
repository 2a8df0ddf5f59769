package io.github.autoencoderlab.data.format;

import java.util.List;
import java.util.Optional;

/** All formats whose files hold arrays; a new one is one line here. */
final class Formats {
  private static final List<Format> ALL =
      List.of(
          new CifarFormat(),
          new IdxFormat(),
          new NpyFormat(),
          new MatFormat(),
          new PictureFormat(),
          new ArffFormat(),
          new AmatFormat(),
          new CsvFormat());

  private Formats() {}

  /** The format of a file: by its content, else by its name. */
  static Optional<Format> of(Content content) {
    for (Format format : ALL) {
      if (format.recognises(content)) {
        return Optional.of(format);
      }
    }
    return ALL.stream().filter(format -> format.claims(content.place())).findFirst();
  }
}

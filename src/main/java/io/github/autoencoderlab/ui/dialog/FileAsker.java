package io.github.autoencoderlab.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a place in the file system. */
public interface FileAsker {
  /** Asks nobody, for windows that nobody sits at. */
  FileAsker NOBODY =
      new FileAsker() {
        @Override
        public Optional<Path> folder(String title) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> file(String title) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name, String suffix) {
          return Optional.empty();
        }
      };

  /** A folder to read, if the user names one. */
  Optional<Path> folder(String title);

  /** A file to read, if the user names one. */
  Optional<Path> file(String title);

  /** A file to write, if the user names one; its suffix has no dot. */
  Optional<Path> save(String title, String name, String suffix);
}

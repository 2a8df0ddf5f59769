package io.github.autoencoderlab.ui;

import io.github.autoencoderlab.ui.dialog.FileAsker;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers in place of the system's file dialogs, which no robot can click. */
final class Answers implements FileAsker {
  @Nullable Path answer;

  @Override
  public Optional<Path> folder(String title) {
    return Optional.ofNullable(answer);
  }

  @Override
  public Optional<Path> file(String title) {
    return Optional.ofNullable(answer);
  }

  @Override
  public Optional<Path> save(String title, String name, String suffix) {
    return Optional.ofNullable(answer).map(place -> place.resolve(name + "." + suffix));
  }
}

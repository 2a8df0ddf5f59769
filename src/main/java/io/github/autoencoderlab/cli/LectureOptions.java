package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.lecture.Lecture;
import io.github.autoencoderlab.lecture.LectureFile;
import io.github.autoencoderlab.lecture.StateOpener;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Which lecture a command is about. */
final class LectureOptions {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A lecture. Default: the one of the slides.")
  private @Nullable Path file;

  /** The lecture. */
  Lecture lecture() throws UserException {
    return file == null ? LectureFile.shipped() : LectureFile.read(file);
  }

  /** What opens its states, with checkpoints beside its file. */
  StateOpener opener() {
    return file == null ? new StateOpener(null) : StateOpener.beside(file);
  }
}

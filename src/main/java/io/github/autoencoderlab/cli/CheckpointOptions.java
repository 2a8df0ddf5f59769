package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.parameter.Effect;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.session.Checkpoint;
import io.github.autoencoderlab.session.CheckpointFile;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which checkpoint a run goes on from.
 *
 * @param from a file, or the one that ships with the program
 * @param data where its data are now; null if they are where they were
 */
record CheckpointOptions(String from, @Nullable String data) {
  Checkpoint read(Lesson lesson) throws UserException {
    Checkpoint found =
        from.equals(CheckpointFile.SHIPPED)
            ? CheckpointFile.shipped(lesson)
                .orElseThrow(
                    () -> new WrongUseException(Message.of("checkpoint.noneShipped", lesson.id())))
            : CheckpointFile.read(Path.of(from), data);
    if (Comparison.single(found.lesson()) != lesson) {
      throw new WrongUseException(
          Message.of("checkpoint.otherLesson", from, found.lesson().id(), lesson.id()));
    }
    return found;
  }

  /** What begins another run cannot be set on the way of this one. */
  static void refuseOther(Checkpoint start, Run run) throws WrongUseException {
    for (Setting setting : run.settings().differingFrom(start.run().settings())) {
      if (setting.parameter().effect() == Effect.RESTART) {
        throw new WrongUseException(
            Message.of("checkpoint.restart", setting.parameter().id(), setting.text()));
      }
    }
  }
}

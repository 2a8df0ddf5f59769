package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.lecture.Lecture;
import io.github.autoencoderlab.lecture.LectureFile;
import io.github.autoencoderlab.lecture.LecturePage;
import io.github.autoencoderlab.lecture.PageState;
import io.github.autoencoderlab.lecture.PageStates;
import io.github.autoencoderlab.lecture.Wording;
import io.github.autoencoderlab.session.Player;
import io.github.autoencoderlab.session.Progress;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Path;
import java.util.List;

/** Writes where a run is, and what is shown of it, into a file. */
final class LessonSaver {
  private static final String CHECKPOINT = ".npz";

  private final Player player;

  LessonSaver(Player player) {
    this.player = player;
  }

  /**
   * Writes the file. A run that goes on from a checkpoint needs one beside it, which is written
   * too.
   *
   * @return what there is to say of it
   */
  Message save(Run run, Progress progress, Presentation shown, Path file) {
    try {
      PageState state = PageStates.of(run, progress);
      if (progress.first() > 0) {
        String beside = file.getFileName() + CHECKPOINT;
        player.saveCheckpoint(file.resolveSibling(beside));
        state = PageStates.of(run, progress, beside);
      }
      LecturePage page = LecturePage.of(state, shown.view());
      LectureFile.write(new Lecture(Wording.NONE, List.of(page)), file);
      return Message.of("checkpoint.saved", file.toString());
    } catch (UserException e) {
      return e.sentence();
    }
  }
}

package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.session.Run;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lesson that was asked for and whose run is not there yet. */
final class Coming {
  private @Nullable Lesson lesson;

  /** A run of a lesson was asked for. */
  void begin(Lesson asked) {
    lesson = asked;
  }

  /** A lesson was asked for as it was left, which changes nothing if it is open. */
  void unless(@Nullable Run open, Lesson asked) {
    if (lesson != null
        || open == null
        || !asked.id().equals(Comparison.single(open.lesson()).id())) {
      begin(asked);
    }
  }

  /** A run is there; one that was asked for before does not end the waiting for another lesson. */
  void opened(Run run) {
    if (lesson != null && lesson.id().equals(Comparison.single(run.lesson()).id())) {
      lesson = null;
    }
  }

  /** It may be that what was asked for does not come. */
  void giveUp() {
    lesson = null;
  }

  Optional<Lesson> lesson() {
    return Optional.ofNullable(lesson);
  }
}

package io.github.autoencoderlab.lesson;

import io.github.autoencoderlab.lesson.dbn.DbnLesson;
import io.github.autoencoderlab.lesson.rbm.RbmLesson;
import io.github.autoencoderlab.lesson.stacked.StackedLesson;
import java.util.List;
import java.util.Optional;

/** All lessons, in the order of the slides. */
public final class Lessons {
  private static final List<Lesson> ALL =
      List.of(new RbmLesson(), new StackedLesson(), new DbnLesson());

  private Lessons() {}

  /** All lessons. */
  public static List<Lesson> all() {
    return ALL;
  }

  /** The lesson of an id. */
  public static Optional<Lesson> of(String id) {
    return ALL.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
  }
}

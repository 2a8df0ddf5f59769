package io.github.autoencoderlab.lesson;

import io.github.autoencoderlab.lesson.autoencoder.AutoencoderLesson;
import io.github.autoencoderlab.lesson.convolutional.ConvolutionalLesson;
import io.github.autoencoderlab.lesson.dbn.DbnLesson;
import io.github.autoencoderlab.lesson.denoising.DenoisingLesson;
import io.github.autoencoderlab.lesson.rbm.RbmLesson;
import io.github.autoencoderlab.lesson.recurrent.RecurrentLesson;
import io.github.autoencoderlab.lesson.sparse.SparseLesson;
import io.github.autoencoderlab.lesson.stacked.StackedLesson;
import io.github.autoencoderlab.lesson.svm.SvmLesson;
import io.github.autoencoderlab.lesson.table.TableLesson;
import io.github.autoencoderlab.lesson.undercomplete.UndercompleteLesson;
import java.util.List;
import java.util.Optional;

/** All lessons, in the order of the slides. */
public final class Lessons {
  private static final Lesson MACHINE = new RbmLesson();
  private static final Lesson STACK = new StackedLesson();
  private static final List<Lesson> ALL =
      List.of(
          MACHINE,
          new AutoencoderLesson(MACHINE),
          STACK,
          new UndercompleteLesson(),
          new SparseLesson(),
          new DenoisingLesson(STACK),
          new ConvolutionalLesson(),
          new RecurrentLesson(),
          new DbnLesson(),
          new SvmLesson(),
          new TableLesson());

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

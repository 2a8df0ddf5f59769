package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.figure.Note;
import io.github.autoencoderlab.lesson.FigureSpec;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.kit.StudyWork;
import java.util.Locale;

/**
 * What can be asked of a convolutional autoencoder that a look does not tell.
 *
 * @param id its name among the lesson's studies
 * @param whole whether it takes all examples that there are, not only those that the run learns
 *     from
 * @param question asked of a run
 */
record MapStudy(String id, boolean whole, Question question) {
  /** One of the examples that the run learns from. */
  MapStudy(String id, Question question) {
    this(id, false, question);
  }

  /** Prefix of the texts of figures. */
  static final String KEY = "figure.convolutional.";

  /** Finds the answer. */
  @FunctionalInterface
  interface Question {
    /**
     * The answer.
     *
     * @param run what it is asked of
     * @param rivals who learn for it
     */
    Answer answer(MapRun run, MapRivals rivals);
  }

  /**
   * The question, asked of a run.
   *
   * @param step the run has come to
   */
  Study about(MapRun run, long step) {
    return StudyWork.study(
        work -> {
          MapRivals rivals = new MapRivals(work, soFar -> finding(soFar, step));
          return finding(question.answer(run, rivals), step);
        });
  }

  /**
   * A figure of the answer, whose texts are named after it, and whose note after the study; another
   * note if the data are not of the kind that the study needs.
   */
  FigureSpec figure(String figure, FigureSpec.FindingPainter painter) {
    return FigureSpec.ofFinding(
        figure,
        KEY + figure,
        id,
        KEY + id + ".none",
        (found, texts, title) ->
            found.numbers().isEmpty()
                ? new Note(title, texts.get(KEY + id + ".unsuited"))
                : painter.figure(found, texts, title));
  }

  /** The beginning of the names of numbers, such as masciPlain. */
  String of(String kind) {
    return id + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
  }

  private Finding finding(Answer answer, long step) {
    return new Finding(id, step, answer.numbers(), answer.series());
  }
}

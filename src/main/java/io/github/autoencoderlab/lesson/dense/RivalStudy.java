package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.kit.StudyWork;
import java.util.Map;

/** A question that nets beside the one of the run have to learn for. */
public final class RivalStudy {
  private RivalStudy() {}

  /** Finds the answer. */
  @FunctionalInterface
  public interface Question {
    /**
     * The answer.
     *
     * @param rivals who learn for it
     */
    Answer answer(Rivals rivals);
  }

  /**
   * What was found.
   *
   * @param numbers by the names that the metrics of a run have
   * @param series longer answers, by name
   */
  public record Answer(Map<String, Double> numbers, Map<String, double[]> series) {}

  /** A study of this name that asks this question. */
  public static DenseStudy of(String id, Question question) {
    return new DenseStudy(
        id,
        run ->
            StudyWork.study(
                work ->
                    finding(
                        id,
                        run,
                        question.answer(
                            new Rivals(run, work, soFar -> work.found(finding(id, run, soFar)))))));
  }

  private static Finding finding(String id, DenseRun run, Answer answer) {
    return new Finding(id, run.step(), answer.numbers(), answer.series());
  }
}

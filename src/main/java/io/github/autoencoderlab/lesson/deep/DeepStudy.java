package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.kit.StudyWork;
import java.util.function.Function;

/**
 * What a lesson of a deep net can be asked that a look does not tell.
 *
 * @param id its name among the lesson's studies
 * @param question asked of a run, while it stands still
 */
public record DeepStudy(String id, Function<DeepRun, Study> question) {
  /** A question that only nets beside the one of the run have to learn for. */
  static DeepStudy ofRivals(String id, Function<DeepRivals, Finding> answer) {
    return new DeepStudy(
        id, run -> StudyWork.study(work -> answer.apply(new DeepRivals(run, work))));
  }
}

package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.lesson.Study;
import java.util.function.Function;

/**
 * What a lesson of a dense autoencoder can be asked that a look does not tell.
 *
 * @param id its name among the lesson's studies
 * @param question asked of a run
 */
public record DenseStudy(String id, Function<DenseRun, Study> question) {
  /** The question, asked of a run. */
  Study about(DenseRun run) {
    return question.apply(run);
  }
}

package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.lesson.Study;

/** What a lesson of a dense autoencoder can be asked that a look does not tell. */
public interface DenseStudy {
  /** Its name among the lesson's studies. */
  String id();

  /** The question, asked of a run. */
  Study about(DenseRun run);
}

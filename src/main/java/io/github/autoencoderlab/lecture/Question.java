package io.github.autoencoderlab.lecture;

import java.util.List;

/**
 * What a room predicts before it is shown.
 *
 * @param text asked
 * @param answers two to four to choose from
 * @param right place of the one that is shown to be so, from 0
 */
public record Question(Wording text, List<Wording> answers, int right) {
  /** Fewest answers of a question. */
  static final int LEAST = 2;

  /** Most answers of a question. */
  static final int MOST = 4;

  /** Copies the list. */
  public Question {
    answers = List.copyOf(answers);
  }
}

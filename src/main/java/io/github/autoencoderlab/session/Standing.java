package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.Finding;
import java.util.List;

/**
 * Where a replay has come to, once all studies that were to be made there have been made.
 *
 * @param at the run as it stood there
 * @param found by the studies, in their order
 */
public record Standing(Checkpoint at, List<Finding> found) {
  /** Copies the list. */
  public Standing {
    found = List.copyOf(found);
  }
}

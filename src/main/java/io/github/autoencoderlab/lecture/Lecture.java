package io.github.autoencoderlab.lecture;

import java.util.List;

/**
 * Pages in the order in which they are shown; a lesson file is a lecture of one page.
 *
 * @param title of the lecture
 * @param pages at least one
 */
public record Lecture(Wording title, List<LecturePage> pages) {
  /** Copies the list. */
  public Lecture {
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("a lecture without pages");
    }
  }
}

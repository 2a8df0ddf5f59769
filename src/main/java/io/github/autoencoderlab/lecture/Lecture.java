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

  /**
   * The same lecture of runs from other seeds; what comes from a checkpoint stays.
   *
   * @param by what is added to each seed
   */
  public Lecture withSeedsMoved(long by) {
    return new Lecture(title, pages.stream().map(page -> page.withSeedsMoved(by)).toList());
  }
}

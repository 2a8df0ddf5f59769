package io.github.autoencoderlab.lecture;

import java.util.List;

/**
 * What a page shows of its lesson, by ids of figures and parameters.
 *
 * @param figures chosen before the others of their card
 * @param enlarged lies over all others; empty if none does
 * @param hidden figures that are not to be seen
 * @param seen parameters that can be seen; all if empty
 * @param moved those of them that can be changed; all if empty
 */
public record PageView(
    List<String> figures,
    String enlarged,
    List<String> hidden,
    List<String> seen,
    List<String> moved) {
  /** Everything, as the lesson lays it out. */
  public static final PageView ALL = new PageView(List.of(), "", List.of(), List.of(), List.of());

  /** Copies the lists. */
  public PageView {
    figures = List.copyOf(figures);
    hidden = List.copyOf(hidden);
    seen = List.copyOf(seen);
    moved = List.copyOf(moved);
  }

  /** Whether a parameter can be seen. */
  public boolean sees(String parameter) {
    return seen.isEmpty() || seen.contains(parameter);
  }

  /** Whether a parameter can be changed. */
  public boolean moves(String parameter) {
    return sees(parameter) && (moved.isEmpty() || moved.contains(parameter));
  }
}

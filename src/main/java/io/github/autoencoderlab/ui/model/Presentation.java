package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.lecture.PageView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the window shows of a lesson, as its user has arranged it. It holds no control, and so it
 * outlives those of a language, of a theme, and of a lesson that is left and opened again.
 *
 * @param tabs ids of the figures that were chosen by tabs; a card shows its first figure if none of
 *     its own is among them
 * @param enlarged id of the figure that lies over all others; empty if none does
 * @param more whether all parameters are shown
 * @param scrolled how far the parameters are scrolled down, in [0, 1]
 * @param drawing id of the drawing whose pad is open; empty if none is
 * @param page what a page leaves to be seen and moved
 */
public record Presentation(
    Set<String> tabs,
    String enlarged,
    boolean more,
    double scrolled,
    String drawing,
    PageView page) {
  /** As a lesson looks that nobody has touched yet. */
  static final Presentation UNTOUCHED = new Presentation(Set.of(), "", false, 0, "");

  public Presentation {
    if (!(scrolled >= 0 && scrolled <= 1)) {
      throw new IllegalArgumentException("scrolled by " + scrolled);
    }
    tabs = Set.copyOf(tabs);
  }

  /** An arrangement in which everything can be seen and moved. */
  public Presentation(
      Set<String> tabs, String enlarged, boolean more, double scrolled, String drawing) {
    this(tabs, enlarged, more, scrolled, drawing, PageView.ALL);
  }

  /** As a page wants it. */
  static Presentation of(PageView page) {
    return new Presentation(
        Set.copyOf(page.figures()), page.enlarged(), !page.seen().isEmpty(), 0, "", page);
  }

  /** The same with everything to be seen and moved. */
  Presentation withAll() {
    return new Presentation(tabs, enlarged, more, scrolled, drawing);
  }

  /** What a page of it says of the figures, to be written down. */
  PageView view() {
    return new PageView(List.copyOf(tabs), enlarged, page.hidden(), page.seen(), page.moved());
  }

  /** Which of the figures of a card is shown. */
  public String tab(List<String> figures) {
    return figures.stream().filter(tabs::contains).findFirst().orElse(figures.get(0));
  }

  /** The same with one of the figures of a card shown. */
  public Presentation withTab(List<String> figures, String figure) {
    Set<String> chosen = new LinkedHashSet<>(tabs);
    figures.forEach(chosen::remove);
    chosen.add(figure);
    return new Presentation(chosen, enlarged, more, scrolled, drawing, page);
  }

  /** The same with a figure over all others; with none if it is empty. */
  public Presentation withEnlarged(String figure) {
    return new Presentation(tabs, figure, more, scrolled, drawing, page);
  }

  /** The same with all parameters, or a few. */
  public Presentation withMore(boolean all) {
    return new Presentation(tabs, enlarged, all, scrolled, drawing, page);
  }

  /** The same with the parameters scrolled, at most to an end. */
  public Presentation withScrolled(double down) {
    return new Presentation(tabs, enlarged, more, Math.min(1, Math.max(0, down)), drawing, page);
  }

  /** The same with the pad of a drawing opened, or closed if it is open, and seen. */
  public Presentation withToggled(String pad) {
    return new Presentation(tabs, "", more, scrolled, drawing.equals(pad) ? "" : pad, page);
  }

  /** The same without what lies uppermost over the figures; itself if nothing does. */
  public Presentation uncovered() {
    String padBelow = enlarged.isEmpty() ? "" : drawing;
    return new Presentation(tabs, "", more, scrolled, padBelow, page);
  }
}

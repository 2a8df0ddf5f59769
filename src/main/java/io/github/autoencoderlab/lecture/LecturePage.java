package io.github.autoencoderlab.lecture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of a lecture.
 *
 * @param title of the page
 * @param section of the slides that it belongs to
 * @param slide what the slide says, in its own words
 * @param question asked before anything is shown
 * @param look what to look at
 * @param explanation said after the reveal
 * @param state of the run that it opens on
 * @param view what of it is shown
 * @param runs others that its checks compare with, by name
 * @param checks what it proves
 */
public record LecturePage(
    Wording title,
    Wording section,
    Wording slide,
    Optional<Question> question,
    Wording look,
    Wording explanation,
    PageState state,
    PageView view,
    Map<String, PageState> runs,
    List<Check> checks) {
  /** Copies what can change. */
  public LecturePage {
    runs = Collections.unmodifiableMap(new LinkedHashMap<>(runs));
    checks = List.copyOf(checks);
  }

  /** The same page of runs from other seeds. */
  LecturePage withSeedsMoved(long by) {
    Map<String, PageState> moved = new LinkedHashMap<>();
    runs.forEach((name, run) -> moved.put(name, run.withSeedMoved(by)));
    return new LecturePage(
        title,
        section,
        slide,
        question,
        look,
        explanation,
        state.withSeedMoved(by),
        view,
        moved,
        checks);
  }

  /** A state and what is shown of it, with nothing said. */
  public static LecturePage of(PageState state, PageView view) {
    return new LecturePage(
        Wording.NONE,
        Wording.NONE,
        Wording.NONE,
        Optional.empty(),
        Wording.NONE,
        Wording.NONE,
        state,
        view,
        Map.of(),
        List.of());
  }
}

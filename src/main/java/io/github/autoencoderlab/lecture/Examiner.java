package io.github.autoencoderlab.lecture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Finds the numbers of a lecture's checks. What several pages need of a run is learned once: states
 * of the same run are steps of one course.
 */
public final class Examiner {
  private final Evidence evidence;

  /** Finds checkpoints as an opener does. */
  public Examiner(StateOpener opener) {
    evidence = new Evidence(opener);
  }

  /**
   * All checks of a lecture, in its order.
   *
   * @param claims whether a claim, by its id, is to be examined
   * @param begins is told the lesson of each run that begins
   */
  public List<Verdict> examine(
      Lecture lecture, Predicate<String> claims, Consumer<PageState> begins) {
    evidence.learn(needed(lecture, claims), begins, () -> true);
    List<Verdict> verdicts = new ArrayList<>();
    for (LecturePage page : lecture.pages()) {
      for (Check check : page.checks()) {
        if (claims.test(check.claim())) {
          verdicts.add(evidence.verdict(page, check));
        }
      }
    }
    return verdicts;
  }

  private static Set<PageState> needed(Lecture lecture, Predicate<String> claims) {
    Set<PageState> needed = new LinkedHashSet<>();
    for (LecturePage page : lecture.pages()) {
      for (Check check : page.checks()) {
        if (claims.test(check.claim()) && check.hasValue()) {
          needed.addAll(Evidence.states(page, check));
        }
      }
    }
    return needed;
  }
}

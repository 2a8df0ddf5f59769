package io.github.autoencoderlab.lecture;

import io.github.autoencoderlab.text.Language;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Finds the numbers of a lecture's checks. What several pages need of a run is learned once: states
 * of the same run are steps of one course.
 */
public final class Examiner {
  private final StateOpener opener;
  private final Map<PageState, Moment> moments = new LinkedHashMap<>();
  private final Map<PageState, UserException> failures = new LinkedHashMap<>();

  /** Finds checkpoints as an opener does. */
  public Examiner(StateOpener opener) {
    this.opener = opener;
  }

  /**
   * All checks of a lecture, in its order.
   *
   * @param claims whether a claim, by its id, is to be examined
   * @param begins is told the lesson of each run that begins
   */
  public List<Verdict> examine(
      Lecture lecture, Predicate<String> claims, Consumer<PageState> begins) {
    learn(needed(lecture, claims), begins);
    List<Verdict> verdicts = new ArrayList<>();
    for (LecturePage page : lecture.pages()) {
      for (Check check : page.checks()) {
        if (claims.test(check.claim())) {
          verdicts.add(verdict(page, check));
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
          needed.addAll(states(page, check));
        }
      }
    }
    return needed;
  }

  /** The states whose numbers a check needs. */
  private static List<PageState> states(LecturePage page, Check check) {
    List<PageState> states = new ArrayList<>();
    states.add(page.state());
    check.term().runs().forEach(run -> states.add(page.runs().get(run)));
    return states;
  }

  private void learn(Set<PageState> needed, Consumer<PageState> begins) {
    Map<PageState, List<PageState>> byCourse = new LinkedHashMap<>();
    needed.forEach(
        state -> byCourse.computeIfAbsent(state.course(), key -> new ArrayList<>()).add(state));
    byCourse.forEach(
        (course, states) -> {
          begins.accept(course);
          follow(course, states);
        });
  }

  private void follow(PageState course, List<PageState> states) {
    try {
      Course open = new Course(course, opener);
      Map<Long, List<PageState>> bySteps = new TreeMap<>();
      states.forEach(
          state ->
              bySteps
                  .computeIfAbsent(open.step(state.step()), key -> new ArrayList<>())
                  .add(state));
      for (List<PageState> at : bySteps.values()) {
        for (PageState state : at) {
          moments.put(state, open.moment(state));
        }
      }
    } catch (UserException e) {
      states.forEach(state -> failures.put(state, e));
    }
  }

  private Verdict verdict(LecturePage page, Check check) {
    if (!check.hasValue()) {
      return new Verdict(check, page, Double.NaN, false, 0, check.note());
    }
    List<PageState> states = states(page, check);
    double seconds = 0;
    for (PageState state : new LinkedHashSet<>(states)) {
      Moment moment = moments.get(state);
      if (moment == null) {
        return new Verdict(check, page, Double.NaN, false, 0, trouble(state));
      }
      seconds += moment.seconds();
    }
    double value = check.term().value(new Found(page));
    return new Verdict(check, page, value, check.holds(value), seconds, Wording.NONE);
  }

  private Wording trouble(PageState state) {
    UserException failure = failures.get(state);
    if (failure == null) {
      return Wording.NONE;
    }
    Map<String, String> words = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      words.put(language.code(), new Texts(language).get(failure.sentence()));
    }
    return new Wording(words);
  }

  /** Numbers of a page's runs. */
  private final class Found implements Term.Numbers {
    private final LecturePage page;

    private Found(LecturePage page) {
      this.page = page;
    }

    @Override
    public double number(String run, String name) {
      return moment(run).number(name);
    }

    @Override
    public double apart(String run) {
      return moment("").apart(moment(run));
    }

    private Moment moment(String run) {
      PageState state = run.isEmpty() ? page.state() : page.runs().get(run);
      Moment moment = moments.get(state);
      if (moment == null) {
        throw new IllegalStateException("nobody has learned " + run);
      }
      return moment;
    }
  }
}

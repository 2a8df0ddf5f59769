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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What runs have come to, by their states; and what that says of checks. */
final class Evidence {
  private final StateOpener opener;
  private final Map<PageState, Moment> moments = new ConcurrentHashMap<>();
  private final Map<PageState, UserException> failures = new ConcurrentHashMap<>();

  /** Knows nothing yet; finds checkpoints as an opener does. */
  Evidence(StateOpener opener) {
    this.opener = opener;
  }

  /** The states whose numbers a check needs. */
  static List<PageState> states(LecturePage page, Check check) {
    List<PageState> states = new ArrayList<>();
    states.add(page.state());
    check.term().runs().forEach(run -> states.add(page.runs().get(run)));
    return states;
  }

  /** Whether nothing is left to be learned about a state. */
  boolean knows(PageState state) {
    return moments.containsKey(state) || failures.containsKey(state);
  }

  /** Takes what somebody else has measured. */
  void take(PageState state, Moment moment) {
    moments.put(state, moment);
  }

  /** Nothing more can be learned about a state that is not known yet. */
  void fail(PageState state, UserException why) {
    if (!moments.containsKey(state)) {
      failures.put(state, why);
    }
  }

  /**
   * Learns what is not known yet; states of the same run are steps of one course.
   *
   * @param begins is told the lesson of each run that begins
   * @param goesOn asked before each step; where it says no, a cancellation is thrown
   */
  void learn(Set<PageState> needed, Consumer<PageState> begins, BooleanSupplier goesOn) {
    Map<PageState, List<PageState>> byCourse = new LinkedHashMap<>();
    needed.stream()
        .filter(state -> !knows(state))
        .forEach(
            state -> byCourse.computeIfAbsent(state.course(), key -> new ArrayList<>()).add(state));
    byCourse.forEach(
        (course, states) -> {
          begins.accept(course);
          follow(course, states, goesOn);
        });
  }

  private void follow(PageState course, List<PageState> states, BooleanSupplier goesOn) {
    try {
      Course open = new Course(course, opener, goesOn);
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

  /** What a check comes to, with what is known. */
  Verdict verdict(LecturePage page, Check check) {
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

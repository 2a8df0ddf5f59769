package io.github.autoencoderlab.lecture;

import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads a page from the fields of its object. */
final class PageReader {
  private static final Set<String> STATE =
      set("lesson", "data", "checkpoint", "seed", "step", "settings", "changes", "studies");
  private static final Set<String> PAGE =
      set("title", "section", "slide", "question", "look", "explanation", "figures", "enlarged")
          .with("hidden", "controls", "runs", "checks");

  private PageReader() {}

  /** Names in the order in which they are told. */
  private static final class Names extends LinkedHashSet<String> {
    private static final long serialVersionUID = 1;

    Names with(String... more) {
      addAll(List.of(more));
      return this;
    }
  }

  private static Names set(String... names) {
    return new Names().with(names);
  }

  /**
   * A page.
   *
   * @param more fields that it may have beside those of every page
   */
  static LecturePage page(Fields fields, String... more) throws UserException {
    Names known = new Names().with(more);
    known.addAll(STATE);
    known.addAll(PAGE);
    fields.refuseOthers(known);
    PageState state = state(fields, PageState.of(""));
    if (state.lesson().isEmpty()) {
      throw fields.wrong("lesson", "\"rbm\"");
    }
    Map<String, PageState> runs = runs(fields, state);
    return new LecturePage(
        fields.wording("title"),
        fields.wording("section"),
        fields.wording("slide"),
        question(fields),
        fields.wording("look"),
        fields.wording("explanation"),
        state,
        view(fields),
        runs,
        checks(fields, runs.keySet()));
  }

  /** What is not said is as in the state that it is told beside; settings are added to its. */
  private static PageState state(Fields fields, PageState beside) throws UserException {
    Map<String, String> settings = new LinkedHashMap<>(beside.settings());
    settings.putAll(fields.texts("settings"));
    return new PageState(
        fields.has("lesson") ? fields.text("lesson") : beside.lesson(),
        fields.has("data") ? fields.text("data") : beside.data(),
        fields.has("checkpoint") ? fields.text("checkpoint") : beside.checkpoint(),
        fields.whole("seed").orElse(beside.seed()),
        fields.has("step") ? fields.whole("step") : beside.step(),
        settings,
        fields.has("changes") ? changes(fields) : beside.changes(),
        fields.has("studies") ? fields.strings("studies") : beside.studies());
  }

  private static Map<Long, Map<String, String>> changes(Fields fields) throws UserException {
    Map<Long, Map<String, String>> changes = new TreeMap<>();
    for (Fields one : fields.inners("changes")) {
      one.refuseOthers(set("step", "settings"));
      if (!one.has("step")) {
        throw one.wrong("step", "0, 1, 2 …");
      }
      changes.put(one.whole("step").getAsLong(), one.texts("settings"));
    }
    return changes;
  }

  private static Map<String, PageState> runs(Fields fields, PageState own) throws UserException {
    Map<String, PageState> runs = new LinkedHashMap<>();
    Optional<Fields> others = fields.inner("runs");
    if (others.isPresent()) {
      for (String name : names(others.get())) {
        if (Comparison.PREFIX.equals(name + ".")) {
          throw others.get().wrong(name, "\"wide\"");
        }
        Fields one = others.get().inner(name).orElseThrow();
        one.refuseOthers(STATE);
        boolean otherLesson = one.has("lesson") && !one.text("lesson").equals(own.lesson());
        runs.put(name, state(one, otherLesson ? PageState.of("") : own));
      }
    }
    return runs;
  }

  private static List<String> names(Fields fields) {
    List<String> names = new ArrayList<>();
    fields.node().fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Optional<Question> question(Fields fields) throws UserException {
    Optional<Fields> inner = fields.inner("question");
    if (inner.isEmpty()) {
      return Optional.empty();
    }
    Fields asked = inner.get();
    asked.refuseOthers(set("text", "answers", "right"));
    List<Wording> answers = asked.wordings("answers");
    if (answers.size() < Question.LEAST || answers.size() > Question.MOST) {
      throw asked.wrong("answers", "2 … 4");
    }
    long right = asked.whole("right").orElse(0);
    if (right < 1 || right > answers.size()) {
      throw asked.wrong("right", "1 … " + answers.size());
    }
    return Optional.of(new Question(asked.wording("text"), answers, (int) right - 1));
  }

  private static PageView view(Fields fields) throws UserException {
    Optional<Fields> controls = fields.inner("controls");
    List<String> seen = List.of();
    List<String> moved = List.of();
    if (controls.isPresent()) {
      controls.get().refuseOthers(set("seen", "moved"));
      seen = controls.get().strings("seen");
      moved = controls.get().strings("moved");
    }
    return new PageView(
        fields.strings("figures"), fields.text("enlarged"), fields.strings("hidden"), seen, moved);
  }

  private static List<Check> checks(Fields fields, Set<String> runs) throws UserException {
    List<Check> checks = new ArrayList<>();
    for (Fields one : fields.inners("checks")) {
      one.refuseOthers(set("claim", "value", "least", "most", "note"));
      checks.add(
          new Check(
              one.text("claim"),
              value(one, runs),
              one.number("least", Double.NEGATIVE_INFINITY),
              one.number("most", Double.POSITIVE_INFINITY),
              one.wording("note")));
    }
    return checks;
  }

  private static String value(Fields fields, Set<String> runs) throws UserException {
    String text = fields.text("value");
    try {
      List<String> named = text.isEmpty() ? List.of() : Term.of(text).runs();
      for (String run : named) {
        if (!runs.contains(run)) {
          throw new IllegalArgumentException(run);
        }
      }
      return text;
    } catch (IllegalArgumentException e) {
      throw new UserException(
          Message.of(
              "lecture.term", fields.file(), fields.place(), text, String.valueOf(e.getMessage())),
          e);
    }
  }
}

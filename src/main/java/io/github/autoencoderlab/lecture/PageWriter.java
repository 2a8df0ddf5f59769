package io.github.autoencoderlab.lecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@link LectureFile} writes, as maps and lists; what says nothing is left out. */
final class PageWriter {
  /** A lecture; one of a single page without a title of its own is written as a lesson. */
  Map<String, Object> lecture(Lecture lecture, String form, int version) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(form, version);
    LecturePage first = lecture.pages().get(0);
    if (lecture.pages().size() == 1 && lecture.title().equals(first.title())) {
      all.putAll(page(first));
    } else {
      put(all, "title", lecture.title());
      all.put("pages", lecture.pages().stream().map(this::page).toList());
    }
    return all;
  }

  private Map<String, Object> page(LecturePage page) {
    Map<String, Object> all = new LinkedHashMap<>();
    put(all, "title", page.title());
    put(all, "section", page.section());
    put(all, "slide", page.slide());
    page.question().ifPresent(asked -> all.put("question", question(asked)));
    put(all, "look", page.look());
    put(all, "explanation", page.explanation());
    all.putAll(state(page.state()));
    putView(all, page.view());
    Map<String, Object> runs = new LinkedHashMap<>();
    page.runs().forEach((name, run) -> runs.put(name, run(run)));
    put(all, "runs", runs);
    put(all, "checks", page.checks().stream().map(PageWriter::check).toList());
    return all;
  }

  private Map<String, Object> question(Question asked) {
    Map<String, Object> all = new LinkedHashMap<>();
    put(all, "text", asked.text());
    all.put("answers", asked.answers().stream().map(PageWriter::said).toList());
    all.put("right", asked.right() + 1);
    return all;
  }

  private static Map<String, Object> check(Check check) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("claim", check.claim());
    put(all, "value", check.value());
    if (Double.isFinite(check.least())) {
      all.put("least", check.least());
    }
    if (Double.isFinite(check.most())) {
      all.put("most", check.most());
    }
    put(all, "note", check.note());
    return all;
  }

  private Map<String, Object> state(PageState state) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("lesson", state.lesson());
    put(all, "data", state.data());
    put(all, "checkpoint", state.checkpoint());
    all.put("seed", state.seed());
    state.step().ifPresent(step -> all.put("step", step));
    put(all, "settings", state.settings());
    List<Object> changes = new ArrayList<>();
    state.changes().forEach((step, settings) -> changes.add(change(step, settings)));
    put(all, "changes", changes);
    put(all, "studies", state.studies());
    return all;
  }

  /** What is not said of a run is as on its page: so all is said, also what is empty. */
  private Map<String, Object> run(PageState state) {
    Map<String, Object> all = state(state);
    all.putIfAbsent("data", "");
    all.putIfAbsent("checkpoint", "");
    all.putIfAbsent("changes", List.of());
    all.putIfAbsent("studies", List.of());
    return all;
  }

  private static Map<String, Object> change(long step, Map<String, String> settings) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("step", step);
    one.put("settings", settings);
    return one;
  }

  private static void putView(Map<String, Object> all, PageView view) {
    put(all, "figures", view.figures());
    put(all, "enlarged", view.enlarged());
    put(all, "hidden", view.hidden());
    Map<String, Object> controls = new LinkedHashMap<>();
    put(controls, "seen", view.seen());
    put(controls, "moved", view.moved());
    put(all, "controls", controls);
  }

  private static void put(Map<String, Object> all, String name, Wording text) {
    if (!text.isEmpty()) {
      all.put(name, said(text));
    }
  }

  private static Object said(Wording text) {
    String any = text.byLanguage().get(Wording.ANY);
    return any != null ? any : text.byLanguage();
  }

  private static void put(Map<String, Object> all, String name, String text) {
    if (!text.isEmpty()) {
      all.put(name, text);
    }
  }

  private static void put(Map<String, Object> all, String name, List<?> list) {
    if (!list.isEmpty()) {
      all.put(name, list);
    }
  }

  private static void put(Map<String, Object> all, String name, Map<?, ?> map) {
    if (!map.isEmpty()) {
      all.put(name, map);
    }
  }
}

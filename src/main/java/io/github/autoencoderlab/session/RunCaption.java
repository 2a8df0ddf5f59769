package io.github.autoencoderlab.session;

import io.github.autoencoderlab.figure.Caption;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.comparison.Half;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a figure's caption says of its run. */
public final class RunCaption {
  private static final String BETWEEN = " · ";

  private RunCaption() {}

  /**
   * Lesson, data, what differs from the defaults, seed and step in words; all settings, and what
   * was changed on the way, as the command line takes them.
   *
   * @param run with the settings that act now
   */
  public static Caption of(Run run, Progress progress, Texts texts) {
    List<Change> changes =
        progress.changes().stream().filter(change -> change.step() <= progress.step()).toList();
    return new Caption(words(run, progress.step(), changes, texts), details(run, progress), true);
  }

  private static String words(Run run, long step, List<Change> changes, Texts texts) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.get(run.lesson().titleKey()));
    parts.add(texts.get("caption.data", run.data().name()));
    SettingText say = new SettingText(texts);
    List<String> settings = different(run).stream().map(say::whole).toList();
    parts.addAll(settings.isEmpty() ? List.of(texts.get("caption.defaults")) : settings);
    for (Change change : changes) {
      List<String> after =
          IntStream.range(0, change.after().size())
              .mapToObj(n -> say.change(change.before().get(n), change.after().get(n)))
              .toList();
      parts.add(
          texts.get(
              "caption.changed",
              String.valueOf(change.step()),
              String.join(texts.get("comparison.and"), after)));
    }
    parts.add(texts.get("caption.seed", String.valueOf(run.seed())));
    parts.add(texts.get("caption.step", String.valueOf(step)));
    return String.join(BETWEEN, parts);
  }

  /** What differs from the defaults; of a second run, what differs from the first. */
  private static List<Setting> different(Run run) {
    Settings defaults = Settings.defaults(run.lesson().parameters());
    List<Setting> different =
        new ArrayList<>(
            run.settings().differingFrom(defaults).stream()
                .filter(setting -> !setting.parameter().id().startsWith(Comparison.PREFIX))
                .toList());
    if (run.lesson() instanceof Comparison comparison) {
      comparison
          .differences(run.settings())
          .forEach(one -> different.add(comparison.of(one.b(), Half.B)));
    }
    return different;
  }

  private static String details(Run run, Progress progress) {
    StringBuilder out = new StringBuilder();
    out.append("lesson=" + run.lesson().id() + "\n");
    out.append("data=" + run.data().origin().text() + "\n");
    out.append("seed=" + run.seed() + "\n");
    out.append("step=" + progress.step() + "\n");
    for (Map.Entry<String, Object> one : run.settings().byId().entrySet()) {
      out.append(one.getKey() + "=" + one.getValue() + "\n");
    }
    for (Change change : progress.changes()) {
      for (int n = 0; n < change.after().size(); n++) {
        Setting after = change.after().get(n);
        String id = after.parameter().id();
        String before = change.before().get(n).text();
        out.append("after step " + change.step() + ": " + id + "=" + after.text());
        out.append(", before: " + before + "\n");
      }
    }
    return out.toString().strip();
  }
}

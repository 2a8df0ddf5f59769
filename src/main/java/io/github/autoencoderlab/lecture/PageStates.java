package io.github.autoencoderlab.lecture;

import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.session.Change;
import io.github.autoencoderlab.session.Progress;
import io.github.autoencoderlab.session.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Writes down where a run is. */
public final class PageStates {
  private PageStates() {}

  /**
   * Where a run is, to be come to again from its first step.
   *
   * @param run with the settings that act now
   * @param progress of it, with all that was changed on the way
   */
  public static PageState of(Run run, Progress progress) {
    Settings first = run.settings();
    Map<Long, Map<String, String>> changes = new TreeMap<>();
    List<Change> all = progress.changes();
    for (int n = all.size() - 1; n >= 0; n--) {
      Change change = all.get(n);
      // What was changed later than now has not been changed yet.
      if (change.step() <= progress.step()) {
        for (Setting before : change.before()) {
          first = first.with(before);
        }
        changes.put(change.step(), written(change.after()));
      }
    }
    return new PageState(
        run.lesson().id(),
        run.data().origin().text(),
        "",
        run.seed(),
        OptionalLong.of(progress.step()),
        differing(run, first),
        changes,
        List.of());
  }

  /** The same from a checkpoint, in which all that was done before is kept. */
  public static PageState of(Run run, Progress progress, String checkpoint) {
    return new PageState(
        run.lesson().id(),
        "",
        checkpoint,
        run.seed(),
        OptionalLong.of(progress.step()),
        Map.of(),
        Map.of(),
        List.of());
  }

  private static Map<String, String> differing(Run run, Settings settings) {
    List<Parameter> parameters = run.lesson().parameters();
    Map<String, String> written = written(settings.differingFrom(Settings.defaults(parameters)));
    // That there is a second run is told by its settings, be they the defaults.
    if (run.lesson() instanceof Comparison) {
      Setting last = settings.of(parameters.get(parameters.size() - 1));
      written.put(last.parameter().id(), last.text());
    }
    return written;
  }

  private static Map<String, String> written(List<Setting> settings) {
    Map<String, String> written = new LinkedHashMap<>();
    settings.forEach(one -> written.put(one.parameter().id(), one.text()));
    return written;
  }
}

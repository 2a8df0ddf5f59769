package io.github.autoencoderlab.lecture;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Origin;
import io.github.autoencoderlab.data.Watch;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Lessons;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.parameter.Effect;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.session.Checkpoint;
import io.github.autoencoderlab.session.CheckpointFile;
import io.github.autoencoderlab.session.Replay;
import io.github.autoencoderlab.session.Run;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is written of a state into what can be played.
 *
 * @param folder that checkpoints lie in which are named as files beside; null if there is none
 */
public record StateOpener(@Nullable Path folder) {
  /** For a file, beside which checkpoints may lie. */
  public static StateOpener beside(Path file) {
    return new StateOpener(file.toAbsolutePath().getParent());
  }

  /**
   * How to come to a state. Its data are read.
   *
   * @throws UserException if this version has no such lesson, parameter or study, or data or
   *     checkpoint are not there; the sentence names it
   */
  public Replay open(PageState state) throws UserException {
    Lesson lesson = Comparison.named(lesson(state.lesson()), settingIds(state));
    refuseOtherStudies(state, lesson);
    return state.checkpoint().isEmpty() ? fromStart(state, lesson) : fromCheckpoint(state, lesson);
  }

  private static Lesson lesson(String id) throws UserException {
    String known = String.join(", ", Lessons.all().stream().map(Lesson::id).toList());
    return Lessons.of(id)
        .orElseThrow(() -> new UserException(Message.of("lesson.unknown", id, known)));
  }

  private static List<String> settingIds(PageState state) {
    return Stream.concat(Stream.of(state.settings()), state.changes().values().stream())
        .flatMap(written -> written.keySet().stream())
        .toList();
  }

  private static void refuseOtherStudies(PageState state, Lesson lesson) throws UserException {
    for (String study : state.studies()) {
      if (!lesson.studies().contains(study)) {
        throw new UserException(
            Message.of("lecture.study", study, String.join(", ", lesson.studies())));
      }
    }
  }

  private Replay fromStart(PageState state, Lesson lesson) throws UserException {
    Settings settings = with(Settings.defaults(lesson.parameters()), state.settings());
    Origin origin = state.data().isEmpty() ? Origin.at(lesson.defaultData()) : at(state.data());
    DataSet data = DataSets.open(origin, new Watch());
    Run run = new Run(lesson, settings, data, state.seed());
    return new Replay(run, null, changes(settings, state.changes()), state.step());
  }

  private static Origin at(String data) throws UserException {
    return Origin.of(data);
  }

  private Replay fromCheckpoint(PageState state, Lesson lesson) throws UserException {
    Checkpoint found = checkpoint(state, Comparison.single(lesson));
    Checkpoint from = lesson instanceof Comparison ? found.split() : found;
    if (Comparison.single(from.lesson()) != Comparison.single(lesson)) {
      throw new UserException(
          Message.of(
              "checkpoint.otherLesson", state.checkpoint(), from.lesson().id(), lesson.id()));
    }
    Settings before = from.run().settings();
    Settings settings = with(before, state.settings());
    refuseRestarts(before, settings);
    SortedMap<Long, Settings> changes = changes(settings, state.changes());
    changes.putIfAbsent(from.state().step(), settings);
    return new Replay(from.run(), from, changes, state.step());
  }

  private Checkpoint checkpoint(PageState state, Lesson lesson) throws UserException {
    if (state.checkpoint().equals(CheckpointFile.SHIPPED)) {
      return CheckpointFile.shipped(lesson)
          .orElseThrow(() -> new UserException(Message.of("checkpoint.noneShipped", lesson.id())));
    }
    Path named = Path.of(state.checkpoint());
    Path file = folder == null ? named : folder.resolve(named);
    return CheckpointFile.read(file, state.data().isEmpty() ? null : state.data());
  }

  private static SortedMap<Long, Settings> changes(
      Settings first, Map<Long, Map<String, String>> written) throws UserException {
    SortedMap<Long, Settings> changes = new TreeMap<>();
    Settings before = first;
    for (Map.Entry<Long, Map<String, String>> one : new TreeMap<>(written).entrySet()) {
      Settings after = with(before, one.getValue());
      refuseRestarts(before, after);
      changes.put(one.getKey(), after);
      before = after;
    }
    return changes;
  }

  private static Settings with(Settings before, Map<String, String> written) throws UserException {
    Settings settings = before;
    for (Map.Entry<String, String> one : written.entrySet()) {
      settings = settings.with(one.getKey() + "=" + one.getValue());
    }
    return settings;
  }

  private static void refuseRestarts(Settings before, Settings after) throws UserException {
    for (Setting setting : after.differingFrom(before)) {
      if (setting.parameter().effect() == Effect.RESTART) {
        throw new UserException(
            Message.of("checkpoint.restart", setting.parameter().id(), setting.text()));
      }
    }
  }
}

package io.github.autoencoderlab.session;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Kind;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.Snapshot;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.Settings;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** What makes a run: the same lesson, settings, data and seed give the same run. */
public record Run(Lesson lesson, Settings settings, DataSet data, long seed) {
  private static final int SEEDS = 1000;

  /** A run of a lesson with its defaults. */
  public static Run of(Lesson lesson, DataSet data, long seed) {
    return new Run(lesson, Settings.defaults(lesson.parameters()), data, seed);
  }

  /** The same run with other settings. */
  public Run with(Settings changed) {
    return new Run(lesson, changed, data, seed);
  }

  /** The same run with one setting changed. */
  public Run with(Setting setting) {
    return with(settings.with(setting));
  }

  /** The same run on other data. */
  public Run with(DataSet other) {
    return new Run(lesson, settings, other, seed);
  }

  /** The same run from another seed. */
  public Run withSeed(long other) {
    return new Run(lesson, settings, data, other);
  }

  /** A seed from 1 on that is not this run's. */
  public long otherSeed() {
    long other = 1L + ThreadLocalRandom.current().nextInt(SEEDS);
    return other == seed ? other + 1 : other;
  }

  /** What the user should know of the settings, and of the model as it looks now. */
  public List<Message> warnings(Snapshot snapshot) {
    return Stream.concat(lesson.warnings(settings).stream(), snapshot.warnings().stream()).toList();
  }

  /**
   * Refuses data of a kind that the lesson cannot learn from.
   *
   * @throws UserException if it is such data; the sentence names both
   */
  void refuseUnsuitable() throws UserException {
    if (!lesson.takes().contains(data.kind())) {
      throw new UserException(
          Message.of("lesson.otherKind", data.name(), kindName(data.kind()), kindNames()));
    }
  }

  private Message kindNames() {
    return lesson.takes().stream()
        .sorted()
        .map(Run::kindName)
        .reduce((some, one) -> Message.of("data.kinds", some, one))
        .orElseThrow();
  }

  private static Message kindName(Kind kind) {
    return Message.of("data.kind." + kind.name().toLowerCase(Locale.ROOT));
  }
}

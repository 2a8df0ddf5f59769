package io.github.autoencoderlab.lesson.parameter;

import io.github.autoencoderlab.text.Message;
import java.util.List;

/**
 * A parameter that acts on nothing unless another is set in one way.
 *
 * @param only what the other one has to be
 */
public record Idle(Parameter parameter, Setting only) {
  /** A word for each parameter that somebody has changed though it acts on nothing. */
  public static List<Message> warnings(List<Idle> rules, Settings settings) {
    return rules.stream().filter(rule -> rule.isVain(settings)).map(Idle::warning).toList();
  }

  private boolean isVain(Settings settings) {
    return !settings.of(parameter).equals(parameter.initial())
        && !settings.of(only.parameter()).equals(only);
  }

  private Message warning() {
    String key = "parameter." + only.parameter().id();
    return Message.of(
        "warning.idle",
        Message.of("parameter." + parameter.id()),
        Message.of(key),
        Message.of(key + "." + only.text()));
  }
}

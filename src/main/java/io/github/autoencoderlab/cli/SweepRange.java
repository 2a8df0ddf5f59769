package io.github.autoencoderlab.cli;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.NumberParameter;
import io.github.autoencoderlab.lesson.parameter.ScalarParameter;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sweep varies: {@code id=a,b,c}, {@code id=least..most:n} with equal steps, or {@code
 * id=least..most:log:n} with equal ratios.
 *
 * @param parameter a number or a choice of the lesson
 * @param values as they are assigned, in their order, each once
 * @param logarithmic whether equal ratios are equally far apart
 */
record SweepRange(ScalarParameter parameter, List<String> values, boolean logarithmic) {
  private static final Pattern RANGE =
      Pattern.compile("([^.]*(?:\\.\\d+)?[^.]*)\\.\\.(.+?)(?::(lin|log))?:(\\d{1,3})");
  private static final int FEWEST = 2;
  private static final MathContext DIGITS = new MathContext(3);

  /**
   * Reads a range.
   *
   * @throws WrongUseException if the lesson has no such parameter, or it cannot have these values
   */
  static SweepRange of(Lesson lesson, String text) throws WrongUseException {
    int equals = text.indexOf('=');
    String id = equals < 0 ? text : text.substring(0, equals);
    ScalarParameter parameter = parameter(lesson, id);
    String values = text.substring(equals + 1);
    if (equals < 0 || values.isBlank()) {
      throw new WrongUseException(Message.of("sweep.noRange", text));
    }
    try {
      Matcher range = RANGE.matcher(values);
      if (range.matches()) {
        return spread(parameter, range, text);
      }
      Set<String> listed = new LinkedHashSet<>();
      for (String value : values.split(",", -1)) {
        listed.add(parameter.format(parameter.parse(value)));
      }
      return new SweepRange(parameter, List.copyOf(listed), false);
    } catch (UserException e) {
      throw new WrongUseException(e.sentence());
    }
  }

  private static ScalarParameter parameter(Lesson lesson, String id) throws WrongUseException {
    List<ScalarParameter> all =
        lesson.parameters().stream()
            .filter(ScalarParameter.class::isInstance)
            .map(ScalarParameter.class::cast)
            .toList();
    String known = String.join(", ", all.stream().map(ScalarParameter::id).toList());
    return all.stream()
        .filter(parameter -> parameter.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new WrongUseException(Message.of("parameter.unknown", id, known)));
  }

  private static SweepRange spread(ScalarParameter parameter, Matcher range, String text)
      throws UserException {
    double least = parameter.parse(range.group(1));
    double most = parameter.parse(range.group(2));
    int count = Integer.parseInt(range.group(4));
    boolean logarithmic = "log".equals(range.group(3));
    boolean holds = least < most && count >= FEWEST && (!logarithmic || least > 0);
    if (!(parameter instanceof NumberParameter number) || !holds) {
      throw new WrongUseException(Message.of("sweep.noRange", text));
    }
    Set<String> values = new LinkedHashSet<>();
    for (int n = 0; n < count; n++) {
      double share = (double) n / (count - 1);
      double value =
          logarithmic ? least * Math.pow(most / least, share) : least + (most - least) * share;
      boolean whole = number.scale().whole();
      values.add(
          number.format(
              whole ? Math.rint(value) : new BigDecimal(value).round(DIGITS).doubleValue()));
    }
    return new SweepRange(parameter, List.copyOf(values), logarithmic);
  }

  /** Whether its values have places on an axis. */
  boolean isNumber() {
    return parameter instanceof NumberParameter;
  }
}

package io.github.autoencoderlab.lesson;

import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value for every parameter of a lesson. */
public final class Settings {
  private final Map<Parameter, Double> values;

  private Settings(Map<Parameter, Double> values) {
    this.values = values;
  }

  /** Every parameter at its default. */
  public static Settings defaults(List<Parameter> parameters) {
    Map<Parameter, Double> values = new LinkedHashMap<>();
    parameters.forEach(parameter -> values.put(parameter, parameter.defaultValue()));
    return new Settings(values);
  }

  /** These settings with another value for one parameter. */
  public Settings with(Parameter parameter, double value) {
    if (!values.containsKey(parameter)) {
      throw foreign(parameter);
    }
    Map<Parameter, Double> changed = new LinkedHashMap<>(values);
    changed.put(parameter, value);
    return new Settings(changed);
  }

  /**
   * These settings changed by an assignment such as {@code learningRate=0.1}.
   *
   * @throws UserException if there is no such parameter or it cannot have this value
   */
  public Settings with(String assignment) throws UserException {
    int equals = assignment.indexOf('=');
    if (equals < 1) {
      throw new UserException(Message.of("parameter.noAssignment", assignment));
    }
    String id = assignment.substring(0, equals).strip();
    for (Parameter parameter : values.keySet()) {
      if (parameter.id().equals(id)) {
        return with(parameter, parameter.parse(assignment.substring(equals + 1)));
      }
    }
    String known = String.join(", ", values.keySet().stream().map(Parameter::id).toList());
    throw new UserException(Message.of("parameter.unknown", id, known));
  }

  /** The value of a parameter. */
  public double value(Parameter parameter) {
    Double value = values.get(parameter);
    if (value == null) {
      throw foreign(parameter);
    }
    return value;
  }

  /** The value of a parameter of whole numbers. */
  public int whole(NumberParameter parameter) {
    return (int) value(parameter);
  }

  /** The id of the chosen choice. */
  public String choice(ChoiceParameter parameter) {
    return parameter.format(value(parameter));
  }

  /** All values by parameter id, in the lesson's order: numbers as numbers, choices by id. */
  public Map<String, Object> byId() {
    Map<String, Object> byId = new LinkedHashMap<>();
    values.forEach(
        (parameter, value) ->
            byId.put(
                parameter.id(),
                parameter instanceof NumberParameter ? value : parameter.format(value)));
    return byId;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Settings settings && values.equals(settings.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  private static IllegalArgumentException foreign(Parameter parameter) {
    return new IllegalArgumentException("no parameter " + parameter.id() + " in these settings");
  }
}

package io.github.autoencoderlab.lesson.parameter;

import io.github.autoencoderlab.data.pen.Writing;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value for every parameter of a lesson. */
public final class Settings {
  private final Map<Parameter, Setting> values;

  private Settings(Map<Parameter, Setting> values) {
    this.values = values;
  }

  /** Every parameter at its default. */
  public static Settings defaults(List<Parameter> parameters) {
    Map<Parameter, Setting> values = new LinkedHashMap<>();
    parameters.forEach(parameter -> values.put(parameter, parameter.initial()));
    return new Settings(values);
  }

  /** These settings, each as it is: a drawing changes none of the others. */
  public static Settings of(List<Setting> settings) {
    Map<Parameter, Setting> values = new LinkedHashMap<>();
    settings.forEach(setting -> values.put(setting.parameter(), setting));
    return new Settings(values);
  }

  /** Every parameter with its value, in the lesson's order. */
  public List<Setting> all() {
    return List.copyOf(values.values());
  }

  /** These settings with another value for one parameter of numbers or choices. */
  public Settings with(Parameter parameter, double value) {
    if (!(parameter instanceof ScalarParameter scalar)) {
      throw foreign(parameter);
    }
    return with(scalar.to(value));
  }

  /** These settings with one of them changed; what is made by hand is also made to act. */
  public Settings with(Setting setting) {
    Map<Parameter, Setting> changed = new LinkedHashMap<>(values);
    Setting before = changed.replace(setting.parameter(), setting);
    if (before == null) {
      throw foreign(setting.parameter());
    }
    if (setting.parameter() instanceof HandmadeParameter handmade) {
      handmade.along(before, setting).forEach(along -> changed.replace(along.parameter(), along));
    }
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
        return with(parameter.read(assignment.substring(equals + 1)));
      }
    }
    String known = String.join(", ", values.keySet().stream().map(Parameter::id).toList());
    throw new UserException(Message.of("parameter.unknown", id, known));
  }

  /** Whether there is such a parameter. */
  public boolean has(Parameter parameter) {
    return values.containsKey(parameter);
  }

  /** A parameter with the value it has. */
  public Setting of(Parameter parameter) {
    Setting setting = values.get(parameter);
    if (setting == null) {
      throw foreign(parameter);
    }
    return setting;
  }

  /** The value of a parameter of numbers or choices. */
  public double value(Parameter parameter) {
    if (!(of(parameter) instanceof Setting.Scalar scalar)) {
      throw foreign(parameter);
    }
    return scalar.value();
  }

  /** The drawing that a parameter is set to. */
  public Drawing drawing(DrawingParameter parameter) {
    if (!(of(parameter) instanceof Setting.ByHand drawn)) {
      throw foreign(parameter);
    }
    return drawn.value();
  }

  /** What a parameter's pen has written. */
  public Writing writing(WritingParameter parameter) {
    if (!(of(parameter) instanceof Setting.ByPen written)) {
      throw foreign(parameter);
    }
    return written.value();
  }

  /** The value of a parameter of whole numbers. */
  public int whole(NumberParameter parameter) {
    return (int) value(parameter);
  }

  /** What is chosen. */
  public <C extends Enum<C>> C choice(ChoiceParameter<C> parameter) {
    return parameter.choice(value(parameter));
  }

  /** Whether a switch is on. */
  public boolean isOn(ChoiceParameter<Switch> parameter) {
    return choice(parameter) == Switch.ON;
  }

  /** Those of these settings that differ from others, in the lesson's order. */
  public List<Setting> differingFrom(Settings others) {
    return values.values().stream()
        .filter(setting -> !setting.equals(others.of(setting.parameter())))
        .toList();
  }

  /** All values by parameter id, in the lesson's order: numbers as numbers, the rest as text. */
  public Map<String, Object> byId() {
    Map<String, Object> byId = new LinkedHashMap<>();
    values.forEach(
        (parameter, setting) ->
            byId.put(
                parameter.id(),
                parameter instanceof NumberParameter ? value(parameter) : setting.text()));
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
    return new IllegalArgumentException(
        "no such parameter " + parameter.id() + " in these settings");
  }
}

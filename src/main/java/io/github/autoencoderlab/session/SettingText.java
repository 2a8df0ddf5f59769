package io.github.autoencoderlab.session;

import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.parameter.HandmadeParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.text.Texts;

/** Says in a language what a setting is. */
public record SettingText(Texts texts) {

  /** The name of a parameter with its symbol, and whether it is that of a second run. */
  String name(Parameter parameter) {
    String key = "parameter." + Comparison.bare(parameter.id());
    String own = (parameter.symbol() + " " + texts.get(key)).strip();
    boolean ofB = parameter.id().startsWith(Comparison.PREFIX);
    return ofB ? texts.get("comparison.ofB", own) : own;
  }

  /** The value of a setting; a choice, or a number that has one, by its name. */
  String value(Setting setting) {
    String id = Comparison.bare(setting.parameter().id());
    String named = "parameter." + id + "." + setting.text();
    return texts.has(named) ? texts.get(named) : setting.text();
  }

  /** Name and value; a drawing has a name only. */
  String whole(Setting setting) {
    String name = name(setting.parameter());
    return setting.parameter() instanceof HandmadeParameter
        ? name
        : texts.get("caption.setting", name, value(setting));
  }

  /** Name, old value and new one; a drawing has a name only. */
  public String change(Setting before, Setting after) {
    String name = name(after.parameter());
    return after.parameter() instanceof HandmadeParameter
        ? name
        : texts.get("timeline.value", name, value(before), value(after));
  }
}

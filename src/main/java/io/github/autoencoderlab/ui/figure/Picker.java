package io.github.autoencoderlab.ui.figure;

import io.github.autoencoderlab.figure.Pick;
import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.comparison.Comparison;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.text.Texts;
import io.github.autoencoderlab.text.UserException;
import io.github.autoencoderlab.ui.model.LabViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Sets parameters of a lesson by clicks on its figures. */
public final class Picker {
  private final Lesson lesson;
  private final LabViewModel model;
  private final Texts texts;

  /** Sets parameters of a lesson. */
  public Picker(Lesson lesson, LabViewModel model, Texts texts) {
    this.lesson = lesson;
    this.model = model;
    this.texts = texts;
  }

  /** Says what a click would do, a line for each parameter, if of two runs not twice. */
  String hint(Pick pick) {
    return pick.each()
        .filter(one -> !one.parameter().startsWith(Comparison.PREFIX))
        .map(this::hintOfOne)
        .collect(Collectors.joining("\n"));
  }

  private String hintOfOne(Pick pick) {
    String parameter = "parameter." + pick.parameter();
    String name = parameter + "." + pick.value();
    return texts.has(name)
        ? texts.get("figure.pick.named", texts.get(parameter), texts.get(name))
        : texts.get("figure.pick", texts.get(parameter), pick.value());
  }

  void pick(Pick pick) {
    try {
      List<Setting> picked = new ArrayList<>();
      for (Pick one : pick.each().toList()) {
        for (Parameter parameter : lesson.parameters()) {
          if (parameter.id().equals(one.parameter())) {
            picked.add(parameter.read(one.value()));
          }
        }
      }
      model.comparison().set(picked);
    } catch (UserException e) {
      model.show(e.sentence());
    }
  }
}

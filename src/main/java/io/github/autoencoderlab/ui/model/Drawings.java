package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.lesson.parameter.Setting;
import io.github.autoencoderlab.lesson.parameter.WritingParameter;
import io.github.autoencoderlab.session.Run;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The drawings and writings in the making of all lessons, which outlive their pads. */
public final class Drawings {
  private final Map<String, DrawingModel> drawings = new HashMap<>();
  private final Map<String, WritingModel> writings = new HashMap<>();
  private final Consumer<Setting> change;

  /** None yet; it is told what they become. */
  Drawings(Consumer<Setting> change) {
    this.change = change;
  }

  /** A lesson's drawing in the making. */
  public DrawingModel of(Lesson lesson, DrawingParameter parameter) {
    return drawings.computeIfAbsent(
        key(lesson, parameter),
        key -> new DrawingModel(drawn -> change.accept(parameter.to(drawn))));
  }

  /** A lesson's writing in the making. */
  public WritingModel of(Lesson lesson, WritingParameter parameter) {
    return writings.computeIfAbsent(
        key(lesson, parameter),
        key -> new WritingModel(written -> change.accept(parameter.to(written))));
  }

  /** Begins blank where a run of a lesson that was not open knows nothing of what was drawn. */
  void restart(Run run) {
    for (Parameter parameter : run.lesson().parameters()) {
      if (run.settings().of(parameter).equals(parameter.initial())) {
        restart(key(run.lesson(), parameter));
      }
    }
  }

  private void restart(String key) {
    DrawingModel drawing = drawings.get(key);
    if (drawing != null) {
      drawing.restart();
    }
    WritingModel writing = writings.get(key);
    if (writing != null) {
      writing.restart();
    }
  }

  private static String key(Lesson lesson, Parameter parameter) {
    return lesson.id() + "/" + parameter.id();
  }
}

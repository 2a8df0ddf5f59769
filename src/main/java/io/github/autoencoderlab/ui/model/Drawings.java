package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.lesson.Lesson;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import io.github.autoencoderlab.lesson.parameter.DrawingParameter;
import io.github.autoencoderlab.lesson.parameter.Parameter;
import io.github.autoencoderlab.session.Run;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The drawings in the making of all lessons, which go on when their pads are built anew. */
final class Drawings {
  private final Map<String, DrawingModel> drawings = new HashMap<>();
  private final BiConsumer<DrawingParameter, Drawing> change;

  /** None yet; each is told of when it changes. */
  Drawings(BiConsumer<DrawingParameter, Drawing> change) {
    this.change = change;
  }

  /** A lesson's drawing in the making. */
  DrawingModel of(Lesson lesson, DrawingParameter parameter) {
    return drawings.computeIfAbsent(
        key(lesson, parameter), key -> new DrawingModel(drawn -> change.accept(parameter, drawn)));
  }

  /** Begins blank where a run of a lesson that was not open knows nothing of what was drawn. */
  void restart(Run run) {
    for (Parameter parameter : run.lesson().parameters()) {
      DrawingModel drawing = drawings.get(key(run.lesson(), parameter));
      if (drawing != null && run.settings().of(parameter).equals(parameter.initial())) {
        drawing.restart();
      }
    }
  }

  private static String key(Lesson lesson, Parameter parameter) {
    return lesson.id() + "/" + parameter.id();
  }
}

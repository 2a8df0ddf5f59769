package io.github.autoencoderlab.lesson.parameter;

import io.github.autoencoderlab.data.pen.Writing;

/** A parameter with a value that it can have. */
public sealed interface Setting {
  /** What is set. */
  Parameter parameter();

  /** The text that {@link Parameter#read} reads as this setting. */
  String text();

  /** A number, or the place of a choice. */
  record Scalar(ScalarParameter parameter, double value) implements Setting {
    @Override
    public String text() {
      return parameter.format(value);
    }
  }

  /** A picture made by hand. */
  record ByHand(DrawingParameter parameter, Drawing value) implements Setting {
    @Override
    public String text() {
      return value.text();
    }
  }

  /** Strokes written by hand. */
  record ByPen(WritingParameter parameter, Writing value) implements Setting {
    @Override
    public String text() {
      return value.text();
    }
  }
}

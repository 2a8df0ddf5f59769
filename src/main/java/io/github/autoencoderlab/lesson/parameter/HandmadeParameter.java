package io.github.autoencoderlab.lesson.parameter;

import java.util.List;

/** A parameter that is made by hand on a pad of its own. */
public sealed interface HandmadeParameter extends Parameter
    permits DrawingParameter, WritingParameter {
  /** What is set along when one takes the place of another, so that it is seen to act. */
  List<Setting> along(Setting before, Setting after);

  /** What it is set to on the command line. */
  String takes();

  /** What is made by hand has no symbol. */
  @Override
  default String symbol() {
    return "";
  }
}

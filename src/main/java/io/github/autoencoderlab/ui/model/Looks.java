package io.github.autoencoderlab.ui.model;

import io.github.autoencoderlab.figure.Exploration;
import io.github.autoencoderlab.lesson.Lesson;
import java.util.HashMap;
import java.util.Map;

/** How each figure is looked at: what outlives its card, as when a lesson is left or a language. */
public final class Looks {
  private final Map<String, Exploration> looks = new HashMap<>();

  /** How a figure of a lesson is looked at; in no particular way if nobody has touched it. */
  public Exploration of(Lesson lesson, String figure) {
    return looks.getOrDefault(key(lesson, figure), Exploration.NONE);
  }

  /** A figure is looked at in another way. */
  public void look(Lesson lesson, String figure, Exploration how) {
    looks.put(key(lesson, figure), how);
  }

  private static String key(Lesson lesson, String figure) {
    return lesson.id() + "/" + figure;
  }
}

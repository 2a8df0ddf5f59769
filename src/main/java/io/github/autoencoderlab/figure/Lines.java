package io.github.autoencoderlab.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines. */
public final class Lines {
  private static final String PLACES =
      "(?<= )|(?<!^)(?=\\p{IsHan})(?<!\\p{Ps}|\\p{Pi})|(?<=\\p{IsHan})(?!\\p{IsPunctuation}| )";

  private Lines() {}

  /**
   * Breaks at spaces and between any two Chinese characters, within a word only where it is longer
   * than a line; nothing is left out.
   *
   * @param width of a piece of text, in the unit of {@code room}
   */
  public static List<String> of(String text, double room, ToDoubleFunction<String> width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(PLACES)) {
      for (String part : parts(word, room, width)) {
        if (!line.isEmpty() && width.applyAsDouble((line + part).stripTrailing()) > room) {
          lines.add(line.strip());
          line = "";
        }
        line += part;
      }
    }
    lines.add(line.strip());
    return lines;
  }

  /** A word, or its letters if it is longer than a line. */
  private static List<String> parts(String word, double room, ToDoubleFunction<String> width) {
    return width.applyAsDouble(word.strip()) <= room
        ? List.of(word)
        : word.codePoints().mapToObj(Character::toString).toList();
  }
}

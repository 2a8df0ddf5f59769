package io.github.autoencoderlab.data.pen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads templates from text.
 *
 * <p>A line {@code digit weight name} begins a template; each following line of points {@code x,y}
 * is a stroke. A point written {@code x,y!} is a corner. Blank lines and lines with {@code #} in
 * front mean nothing.
 */
final class TemplateParser {

  private final List<Template> done = new ArrayList<>();
  private final List<List<ControlPoint>> strokes = new ArrayList<>();
  private String head = "";

  private TemplateParser() {}

  /**
   * Reads all templates.
   *
   * @throws IllegalArgumentException if a line is malformed; the message names it
   */
  static List<Template> parse(List<String> lines) {
    var parser = new TemplateParser();
    lines.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(parser::accept);
    parser.finish();
    return List.copyOf(parser.done);
  }

  private void accept(String line) {
    try {
      String[] words = line.split("\\s+");
      if (words[0].contains(",")) {
        strokes.add(Arrays.stream(words).map(TemplateParser::point).toList());
      } else {
        finish();
        head = line;
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("malformed template line: " + line, e);
    }
  }

  private void finish() {
    if (!head.isEmpty()) {
      String[] words = head.split("\\s+", 3);
      int label = Integer.parseInt(words[0]);
      done.add(new Template(label, words[2], Double.parseDouble(words[1]), List.copyOf(strokes)));
    }
    strokes.clear();
  }

  private static ControlPoint point(String word) {
    boolean corner = word.endsWith("!");
    String[] xy = (corner ? word.substring(0, word.length() - 1) : word).split(",");
    return new ControlPoint(Double.parseDouble(xy[0]), Double.parseDouble(xy[1]), corner);
  }
}

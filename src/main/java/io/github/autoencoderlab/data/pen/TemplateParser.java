package io.github.autoencoderlab.data.pen;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads templates from text.
 *
 * <p>A line {@code digit weight name} begins a template; each following line of points {@code x,y}
 * is a stroke, in hundredths of the digit's height. A point written {@code x,y!} is a corner. Blank
 * lines and lines with {@code #} in front mean nothing.
 */
final class TemplateParser {

  private static final double UNIT = 0.01;

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
      List<String> words = List.of(line.split("\\s+"));
      if (words.get(0).contains(",")) {
        strokes.add(words.stream().map(TemplateParser::point).toList());
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
      done.add(template());
    } else if (!strokes.isEmpty()) {
      throw new IllegalArgumentException("a stroke stands before the first template");
    }
    strokes.clear();
  }

  private Template template() {
    String[] words = head.split("\\s+", 3);
    if (words.length < 3) {
      throw new IllegalArgumentException("malformed template line: " + head);
    }
    int label = Integer.parseInt(words[0]);
    return new Template(label, words[2], Double.parseDouble(words[1]), strokes);
  }

  private static ControlPoint point(String word) {
    boolean corner = word.endsWith("!");
    String[] xy = (corner ? word.substring(0, word.length() - 1) : word).split(",");
    var place = new Vec(Double.parseDouble(xy[0]), Double.parseDouble(xy[1]));
    return new ControlPoint(place.times(UNIT), corner);
  }
}

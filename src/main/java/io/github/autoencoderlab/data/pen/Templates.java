package io.github.autoencoderlab.data.pen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** The forms in which each digit can be written. */
final class Templates {

  private static final String RESOURCE = "templates.txt";

  private final List<List<Template>> byLabel;

  /**
   * Sorts templates by their digit.
   *
   * @throws IllegalArgumentException if a digit has no template
   */
  Templates(List<Template> all) {
    byLabel = IntStream.range(0, 10).mapToObj(label -> ofLabel(all, label)).toList();
  }

  /**
   * Loads the hand-designed templates that come with the program.
   *
   * @throws UncheckedIOException if the resource cannot be read
   * @throws IllegalArgumentException if a line of it is malformed
   */
  static Templates load() {
    try (InputStream in = Templates.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("missing resource " + RESOURCE);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Templates(TemplateParser.parse(reader.lines().toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all forms of a digit from 0 to 9, at least one. */
  List<Template> of(int label) {
    return byLabel.get(label);
  }

  private static List<Template> ofLabel(List<Template> all, int label) {
    var found = all.stream().filter(template -> template.label() == label).toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException("no template for digit " + label);
    }
    return found;
  }
}

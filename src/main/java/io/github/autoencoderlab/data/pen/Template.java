package io.github.autoencoderlab.data.pen;

import java.util.List;

/**
 * One way of writing a digit (an allograph), as a list of strokes of control points.
 *
 * <p>A value out of its range is rejected with an {@link IllegalArgumentException}.
 *
 * @param label the digit, 0 to 9
 * @param name what distinguishes this form, such as {@code crossed}
 * @param weight how often it is written, relative to the other forms of the same digit; positive
 * @param strokes the strokes in the order of writing, each of at least two points
 */
record Template(int label, String name, double weight, List<List<ControlPoint>> strokes) {

  Template {
    if (label < 0 || label > 9) {
      throw new IllegalArgumentException("label must be 0 to 9, was " + label);
    }
    if (!(weight > 0)) {
      throw new IllegalArgumentException(label + " " + name + ": weight must be positive");
    }
    if (strokes.isEmpty() || strokes.stream().anyMatch(stroke -> stroke.size() < 2)) {
      throw new IllegalArgumentException(label + " " + name + ": a stroke needs two points");
    }
    strokes = strokes.stream().map(List::copyOf).toList();
  }
}

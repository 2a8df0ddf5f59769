package io.github.autoencoderlab.data.pen;

import java.util.List;

/**
 * What the pen writes between touching the paper and leaving it.
 *
 * <p>Fewer points are rejected with an {@link IllegalArgumentException}.
 *
 * @param points at least two, in the order of time
 */
public record Stroke(List<PenPoint> points) {

  public Stroke {
    if (points.size() < 2) {
      throw new IllegalArgumentException("a stroke needs two points");
    }
    points = List.copyOf(points);
  }
}

package io.github.autoencoderlab.data.pen;

import java.util.ArrayList;
import java.util.List;

/** Times a pen that always moves at the same pace, on the paper and above it. */
final class PenClock {

  private double time;
  private double[] place = {};

  /** Follows a path of points {@code {x, y}} and returns it as a stroke. */
  Stroke stroke(List<double[]> path) {
    var points = new ArrayList<PenPoint>(path.size());
    for (double[] next : path) {
      time += place.length == 0 ? 0 : distance(place, next);
      place = next;
      points.add(new PenPoint(next[0], next[1], time));
    }
    return new Stroke(points);
  }

  private static double distance(double[] a, double[] b) {
    double dx = b[0] - a[0];
    double dy = b[1] - a[1];
    return Math.sqrt(dx * dx + dy * dy);
  }
}

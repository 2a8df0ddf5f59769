package io.github.autoencoderlab.data.pen;

import java.util.ArrayList;
import java.util.List;

/** Times a pen that always moves at the same pace, on the paper and above it. */
final class PenClock {

  private double time;
  private List<PenPoint> last = List.of();

  /** Follows a path of two or more places and returns it as a stroke. */
  Stroke stroke(List<Vec> path) {
    var points = new ArrayList<PenPoint>(path.size());
    Vec from = last.isEmpty() ? path.get(0) : end();
    for (Vec to : path) {
      time += to.minus(from).length();
      points.add(new PenPoint(to.x(), to.y(), time));
      from = to;
    }
    last = points;
    return new Stroke(points);
  }

  private Vec end() {
    PenPoint point = last.get(last.size() - 1);
    return new Vec(point.x(), point.y());
  }
}

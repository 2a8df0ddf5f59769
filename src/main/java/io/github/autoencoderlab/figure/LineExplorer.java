package io.github.autoencoderlab.figure;

/**
 * What gestures on a line chart do: its horizontal axis zooms and moves. An edge that lies at the
 * end of the data goes on with them while a run learns.
 */
final class LineExplorer {
  /** Beyond this there is nothing more to be seen, as a share of the whole axis. */
  private static final double LEAST_SHARE = 1e-4;

  private final Exploration before;
  private final Range whole;
  private final Axis axis;

  /**
   * Of a chart as it is looked at.
   *
   * @param whole all there is on the horizontal axis
   * @param axis what of it is shown, and where
   */
  LineExplorer(Exploration before, Range whole, Axis axis) {
    this.before = before;
    this.whole = whole;
    this.axis = axis;
  }

  Exploration after(Gesture gesture) {
    if (whole.isEmpty()) {
      return before;
    } else if (gesture instanceof Gesture.Zoom zoom) {
      return zoomed(zoom.x(), zoom.factor());
    } else if (gesture instanceof Gesture.Magnify magnify) {
      return zoomed((axis.from() + axis.to()) / 2, magnify.factor());
    } else if (gesture instanceof Gesture.Pan pan) {
      return moved(pan.fromX() - pan.x());
    } else if (gesture instanceof Gesture.Reset) {
      return Exploration.NONE;
    }
    return before;
  }

  private Exploration zoomed(double x, double factor) {
    return between(x + (axis.from() - x) / factor, x + (axis.to() - x) / factor);
  }

  private Exploration moved(double pixels) {
    double left = axis.valueAt(axis.from() + pixels);
    double right = axis.valueAt(axis.to() + pixels);
    boolean beyond = pixels < 0 ? left < whole.min() : right > whole.max();
    return beyond ? before : between(axis.from() + pixels, axis.to() + pixels);
  }

  /** What lies between two places of the screen is shown. */
  private Exploration between(double from, double to) {
    double left = axis.valueAt(from);
    double right = axis.valueAt(to);
    if (right - left < LEAST_SHARE * whole.span()) {
      return before;
    }
    boolean all = left <= whole.min() && right >= whole.max();
    return all
        ? Exploration.NONE
        : Exploration.between(
            left <= whole.min() ? Double.NEGATIVE_INFINITY : left,
            right >= whole.max() ? Double.POSITIVE_INFINITY : right);
  }
}

package io.github.autoencoderlab.figure;

/** How large points are in a plot, and how much room there is around them. */
final class PointScale {
  /** Room around the outermost points, as a share of the axis. */
  private static final double MARGIN = 0.03;

  private static final double LARGEST_RADIUS = 3;
  private static final double LEAST_RADIUS = 1.7;

  /** How much of the plot the points would fill if none lay on another. */
  private static final double FILLED = 0.2;

  private PointScale() {}

  /** The range of an axis that shows all of these and some room. */
  static Range wider(Range range) {
    if (range.isEmpty()) {
      return range;
    }
    double margin = MARGIN * range.usable().span();
    return new Range(range.usable().min() - margin, range.usable().max() + margin);
  }

  /** The radius of each of so many points. */
  static double radius(Plot plot, int points) {
    double area = plot.inner().width() * plot.inner().height();
    double fitting = Math.sqrt(FILLED * area / Math.max(1, points) / Math.PI);
    return plot.page().growth() * Math.max(LEAST_RADIUS, Math.min(LARGEST_RADIUS, fitting));
  }
}

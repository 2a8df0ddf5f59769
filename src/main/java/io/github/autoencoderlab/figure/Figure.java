package io.github.autoencoderlab.figure;

import java.awt.Graphics2D;
import java.util.Optional;

/** A picture that can be painted at any size, read under the pointer, and written as numbers. */
public sealed interface Figure
    permits ImageGrid,
        LineChart,
        Scatter,
        LinkedPlanes,
        VectorField,
        DecisionPlane,
        Histogram,
        BarChart,
        FormulaSheet,
        NetworkDiagram,
        LayeredNetwork,
        FeatureMaps,
        CellSheet,
        Landscape,
        UnrolledNet,
        SignalGrid,
        SquareChart,
        StatePath,
        StateMap,
        ResultGrid,
        Compared,
        Note {

  /** Returns the localised title; may be empty. */
  String title();

  /**
   * Paints the figure into the rectangle (0, 0, width, height).
   *
   * <p>The state of {@code g} is left as it was. Any size is accepted: what does not fit is left
   * out, and nothing is painted on an area smaller than one pixel.
   *
   * @param g where to paint; one unit is one logical pixel
   * @param width logical pixels
   * @param height logical pixels
   * @param style colours, type size and kind of surface
   */
  void paint(Graphics2D g, double width, double height, Style style);

  /** Returns the numbers behind the picture. */
  Table table();

  /**
   * Returns the text to show while the pointer is at (x, y), if there is a value there.
   *
   * @param x logical pixels from the left
   * @param y logical pixels from the top
   * @param width the width the figure was painted with
   * @param height the height the figure was painted with
   * @param style the style the figure was painted with
   */
  Optional<String> valueAt(double x, double y, double width, double height, Style style);

  /**
   * Returns what a click at (x, y) sets, if anything.
   *
   * @param x logical pixels from the left
   * @param y logical pixels from the top
   * @param width the width the figure was painted with
   * @param height the height the figure was painted with
   * @param style the style the figure was painted with
   */
  default Optional<Pick> pickAt(double x, double y, double width, double height, Style style) {
    return Optional.empty();
  }

  /** Returns whether gestures change how the figure is looked at. */
  default boolean explorable() {
    return false;
  }

  /** Returns the figure as it is looked at. */
  default Figure explored(Exploration exploration) {
    return this;
  }

  /**
   * Returns how the figure is looked at after a gesture.
   *
   * @param before how it was looked at before
   * @param width the width the figure was painted with
   * @param height the height the figure was painted with
   * @param style the style the figure was painted with
   */
  default Exploration explore(
      Exploration before, Gesture gesture, double width, double height, Style style) {
    return before;
  }
}

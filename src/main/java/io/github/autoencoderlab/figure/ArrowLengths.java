package io.github.autoencoderlab.figure;

import java.util.stream.IntStream;

/**
 * How long the arrows of a field are drawn: as they are if most of them end before the next one
 * begins; else by the square root of their length, so that long ones fit and short ones still tell
 * where they lead.
 *
 * @param longest the length that only few arrows exceed
 * @param apart the distance of neighbours
 */
record ArrowLengths(double longest, double apart) {

  /** Only a tenth of all arrows may reach beyond their neighbours. */
  private static final double FITTING = 0.9;

  static ArrowLengths of(VectorField.Arrows arrows) {
    int[] drawn = IntStream.range(0, arrows.x().length).filter(arrows::drawn).toArray();
    if (drawn.length < 2) {
      return new ArrowLengths(0, 0);
    }
    Range x = Range.of(IntStream.of(drawn).mapToDouble(n -> arrows.x()[n]).toArray());
    Range y = Range.of(IntStream.of(drawn).mapToDouble(n -> arrows.y()[n]).toArray());
    double[] lengths = IntStream.of(drawn).mapToDouble(arrows::length).sorted().toArray();
    return new ArrowLengths(
        lengths[(int) (FITTING * (lengths.length - 1))], apart(x.span(), y.span(), drawn.length));
  }

  /** On a grid of so many points, (width / d + 1) (height / d + 1) = count. */
  private static double apart(double width, double height, int count) {
    double half = (width + height) / 2;
    return (half + Math.sqrt(half * half + (count - 1.0) * width * height)) / (count - 1);
  }

  /** Returns what is drawn of an arrow, as a share of its length. */
  double share(double length) {
    return longest <= apart || length == 0 ? 1 : apart / Math.sqrt(longest * length);
  }
}

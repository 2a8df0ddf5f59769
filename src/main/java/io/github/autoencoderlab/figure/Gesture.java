package io.github.autoencoderlab.figure;

/** What a hand does on a figure; places are logical pixels from the left and the top. */
public sealed interface Gesture {
  /**
   * Returns this gesture as seen from another place.
   *
   * @param left of it, logical pixels from the left
   * @param top of it, logical pixels from the top
   */
  default Gesture from(double left, double top) {
    return this;
  }

  /** The pointer is there. */
  record Point(double x, double y) implements Gesture {
    @Override
    public Gesture from(double left, double top) {
      return new Point(x - left, y - top);
    }
  }

  /** The pointer is somewhere else. */
  record Leave() implements Gesture {}

  /** The pointer is pressed there, or drawn on while it is pressed. */
  record Walk(double x, double y) implements Gesture {
    @Override
    public Gesture from(double left, double top) {
      return new Walk(x - left, y - top);
    }
  }

  /** A rectangle is drawn from a first corner to the one opposite. */
  record Brush(double fromX, double fromY, double x, double y) implements Gesture {
    @Override
    public Gesture from(double left, double top) {
      return new Brush(fromX - left, fromY - top, x - left, y - top);
    }
  }

  /** What was at one place is drawn to another. */
  record Pan(double fromX, double fromY, double x, double y) implements Gesture {
    @Override
    public Gesture from(double left, double top) {
      return new Pan(fromX - left, fromY - top, x - left, y - top);
    }
  }

  /**
   * What is at a place grows around it.
   *
   * @param factor below 1 it shrinks
   */
  record Zoom(double x, double y, double factor) implements Gesture {
    @Override
    public Gesture from(double left, double top) {
      return new Zoom(x - left, y - top, factor);
    }
  }

  /** A click. */
  record Click(double x, double y) implements Gesture {
    @Override
    public Gesture from(double left, double top) {
      return new Click(x - left, y - top);
    }
  }

  /**
   * A key moves what is looked at.
   *
   * @param right steps to the right
   * @param up steps up
   */
  record Nudge(int right, int up) implements Gesture {}

  /** A key makes what is looked at grow; below 1 it shrinks. */
  record Magnify(double factor) implements Gesture {}

  /** A key takes away or brings back a class, by its number. */
  record Toggle(int number) implements Gesture {}

  /** All as it was in the beginning. */
  record Reset() implements Gesture {}
}

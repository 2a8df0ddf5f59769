package io.github.autoencoderlab.figure;

/** A rectangle in logical pixels; never of negative size. */
record Box(double x, double y, double width, double height) {

  Box {
    width = Math.max(0, width);
    height = Math.max(0, height);
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  boolean contains(double px, double py) {
    return px >= x && py >= y && px < right() && py < bottom();
  }

  boolean isEmpty() {
    return width < 1 || height < 1;
  }

  /** Returns this box made smaller on its four sides. */
  Box without(double left, double top, double fromRight, double fromBottom) {
    return new Box(x + left, y + top, width - left - fromRight, height - top - fromBottom);
  }

  Box inset(double margin) {
    return without(margin, margin, margin, margin);
  }
}

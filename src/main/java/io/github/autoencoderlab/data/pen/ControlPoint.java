package io.github.autoencoderlab.data.pen;

/**
 * A point a stroke goes through.
 *
 * @param x to the right, in hundredths of the digit's height
 * @param y downwards, in hundredths of the digit's height; 0 is the top line, 100 the base line
 * @param corner whether the pen turns sharply here; everywhere else the curve is smooth
 */
record ControlPoint(double x, double y, boolean corner) {

  ControlPoint movedBy(double dx, double dy) {
    return new ControlPoint(x + dx, y + dy, corner);
  }
}

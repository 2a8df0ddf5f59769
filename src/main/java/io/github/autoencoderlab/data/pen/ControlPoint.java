package io.github.autoencoderlab.data.pen;

/**
 * A point a stroke goes through.
 *
 * @param place in digit heights; y is 0 at the top line and 1 at the base line
 * @param corner whether the pen turns sharply here; everywhere else the curve is smooth
 */
record ControlPoint(Vec place, boolean corner) {

  ControlPoint movedBy(Vec way) {
    return new ControlPoint(place.plus(way), corner);
  }
}

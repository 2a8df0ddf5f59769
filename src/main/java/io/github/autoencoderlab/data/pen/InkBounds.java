package io.github.autoencoderlab.data.pen;

import java.util.List;

/** The upright rectangle that the ink of a digit just fills; in digit heights. */
record InkBounds(double left, double top, double right, double bottom) {

  static InkBounds of(PenDigit digit) {
    return of(digit.strokes(), digit.penWidth());
  }

  static InkBounds of(List<Stroke> strokes, double penWidth) {
    List<PenPoint> points = strokes.stream().flatMap(stroke -> stroke.points().stream()).toList();
    double pen = penWidth / 2;
    return new InkBounds(
        points.stream().mapToDouble(PenPoint::x).min().orElseThrow() - pen,
        points.stream().mapToDouble(PenPoint::y).min().orElseThrow() - pen,
        points.stream().mapToDouble(PenPoint::x).max().orElseThrow() + pen,
        points.stream().mapToDouble(PenPoint::y).max().orElseThrow() + pen);
  }

  double longerSide() {
    return Math.max(right - left, bottom - top);
  }

  /** Returns a point's place as seen from the top left corner. */
  Vec place(PenPoint point) {
    return new Vec(point.x() - left, point.y() - top);
  }
}

package io.github.autoencoderlab.data.pen;

import java.util.ArrayList;
import java.util.List;

/** Writes digits, each in the hand of another person. */
final class Writer {

  private static final double UNITS_PER_HEIGHT = 100;
  /** How much of a point's wobble goes over to the next point of the stroke. */
  private static final double WOBBLE_MEMORY = 0.5;

  private final Templates templates;
  private final Handwriting handwriting;

  Writer(Templates templates, Handwriting handwriting) {
    this.templates = templates;
    this.handwriting = handwriting;
  }

  /** Writes a digit from 0 to 9, choosing one of its forms. */
  PenDigit write(int label, PenRandom random) {
    Template template = random.pick(templates.of(label), Template::weight);
    var sheet = new RubberSheet(handwriting.elastic(), random);
    var posture = Posture.random(handwriting, random);
    var strokes = new ArrayList<Stroke>();
    var clock = new PenClock();
    for (List<ControlPoint> points : template.strokes()) {
      List<double[]> path = Spline.through(wobble(points, random));
      path.replaceAll(p -> posture.apply(sheet.move(p[0], p[1])));
      strokes.add(clock.stroke(path));
    }
    return new PenDigit(label, template.name(), strokes, posture.penWidth());
  }

  /** Shifts the points as an unsteady hand does: all together, and each a bit after the last. */
  private List<ControlPoint> wobble(List<ControlPoint> points, PenRandom random) {
    double shiftX = handwriting.strokeShift() * random.gaussian();
    double shiftY = handwriting.strokeShift() * random.gaussian();
    double fresh = handwriting.wobble() * Math.sqrt(1 - WOBBLE_MEMORY * WOBBLE_MEMORY);
    double dx = handwriting.wobble() * random.gaussian();
    double dy = handwriting.wobble() * random.gaussian();
    var moved = new ArrayList<ControlPoint>();
    for (ControlPoint point : points) {
      moved.add(
          new ControlPoint(
              point.x() / UNITS_PER_HEIGHT + shiftX + dx,
              point.y() / UNITS_PER_HEIGHT + shiftY + dy,
              point.corner()));
      dx = WOBBLE_MEMORY * dx + fresh * random.gaussian();
      dy = WOBBLE_MEMORY * dy + fresh * random.gaussian();
    }
    return moved;
  }
}

package io.github.autoencoderlab.data.pen;

import io.github.autoencoderlab.data.random.SeededRandom;
import java.util.ArrayList;
import java.util.List;

/** Writes digits, each in the hand of another person. */
final class Writer {

  /** How much of a point's wobble goes over to the next point of the stroke. */
  private static final double WOBBLE_MEMORY = 0.5;

  /** What keeps the wobble's deviation the same along the stroke. */
  private static final double WOBBLE_NEWS = Math.sqrt(1 - WOBBLE_MEMORY * WOBBLE_MEMORY);

  private final Templates templates;
  private final Handwriting handwriting;

  Writer(Templates templates, Handwriting handwriting) {
    this.templates = templates;
    this.handwriting = handwriting;
  }

  /** Writes a digit from 0 to 9, choosing one of its forms. */
  PenDigit write(int label, SeededRandom random) {
    Template template = random.pick(templates.of(label), Template::weight);
    var sheet = new RubberSheet(handwriting.elastic(), random);
    var posture = Posture.random(handwriting, random);
    var clock = new PenClock();
    var strokes = new ArrayList<Stroke>();
    for (List<ControlPoint> points : template.strokes()) {
      List<Vec> path = Spline.through(wobble(points, random));
      path.replaceAll(place -> posture.apply(sheet.move(place)));
      strokes.add(clock.stroke(path));
    }
    return new PenDigit(label, template.name(), strokes, posture.penWidth());
  }

  /** Shifts the points as an unsteady hand does: all together, and each a bit after the last. */
  private List<ControlPoint> wobble(List<ControlPoint> points, SeededRandom random) {
    Vec shift = Vec.random(random).times(handwriting.strokeShift());
    Vec wobble = Vec.random(random);
    var moved = new ArrayList<ControlPoint>(points.size());
    for (ControlPoint point : points) {
      moved.add(point.movedBy(shift.plus(wobble.times(handwriting.wobble()))));
      wobble = wobble.times(WOBBLE_MEMORY).plus(Vec.random(random).times(WOBBLE_NEWS));
    }
    return moved;
  }
}

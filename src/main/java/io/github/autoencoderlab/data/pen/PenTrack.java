package io.github.autoencoderlab.data.pen;

import java.util.ArrayList;
import java.util.List;

/** Where the pen is at any time, also above the paper. */
final class PenTrack {
  /** x, y, and 1 on the paper or 0 above it. */
  static final int CHANNELS = 3;

  /**
   * A straight piece of the way.
   *
   * @param down whether the pen is on the paper
   */
  private record Move(PenPoint from, PenPoint to, boolean down) {
    private double along(double time) {
      double duration = to.time() - from.time();
      return duration == 0 ? 0 : (time - from.time()) / duration;
    }
  }

  private final List<Move> moves = new ArrayList<>();
  private final InkBounds bounds;

  PenTrack(PenDigit digit) {
    this(digit.strokes(), InkBounds.of(digit));
  }

  PenTrack(List<Stroke> strokes, InkBounds bounds) {
    this.bounds = bounds;
    for (int s = 0; s < strokes.size(); s++) {
      List<PenPoint> points = strokes.get(s).points();
      if (s > 0) {
        List<PenPoint> before = strokes.get(s - 1).points();
        moves.add(new Move(before.get(before.size() - 1), points.get(0), false));
      }
      for (int i = 1; i < points.size(); i++) {
        moves.add(new Move(points.get(i - 1), points.get(i), true));
      }
    }
  }

  /** Writes x, y and pen at equal times, the first and the last included. */
  void sample(int steps, float[] target, int offset) {
    double start = moves.get(0).from().time();
    double end = moves.get(moves.size() - 1).to().time();
    int move = 0;
    for (int step = 0; step < steps; step++) {
      double time = start + (end - start) * step / (steps - 1);
      while (move < moves.size() - 1 && moves.get(move).to().time() < time) {
        move++;
      }
      write(moves.get(move), time, target, offset + step * CHANNELS);
    }
  }

  private void write(Move move, double time, float[] target, int at) {
    double along = Math.min(1, move.along(time));
    double x = move.from().x() + along * (move.to().x() - move.from().x());
    double y = move.from().y() + along * (move.to().y() - move.from().y());
    target[at] = (float) scaled(x, bounds.left(), bounds.right());
    target[at + 1] = (float) scaled(y, bounds.top(), bounds.bottom());
    target[at + 2] = move.down() ? 1 : 0;
  }

  private double scaled(double place, double least, double most) {
    return (2 * place - least - most) / bounds.longerSide();
  }
}

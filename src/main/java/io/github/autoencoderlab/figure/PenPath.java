package io.github.autoencoderlab.figure;

import java.awt.geom.Path2D;
import java.util.List;

/** What a pen writes, from the channels x, y and whether it is on the paper. */
final class PenPath {
  /** Movements reach from −1 to 1; what a model makes of them may reach beyond. */
  private static final double REACH = 1.2;

  private static final float ON_PAPER = 0.5f;

  private PenPath() {}

  /** The lines in the middle of a box, alike to the right and downwards. */
  static Path2D of(List<float[]> channels, Box box) {
    double scale = Math.min(box.width(), box.height()) / 2 / REACH;
    double left = box.x() + box.width() / 2;
    double top = box.y() + box.height() / 2;
    float[] x = channels.get(0);
    float[] y = channels.get(1);
    Path2D path = new Path2D.Double();
    boolean writing = false;
    for (int t = 0; t < x.length; t++) {
      boolean down = channels.size() < 3 || channels.get(2)[t] >= ON_PAPER;
      if (!down || !Range.drawable(x[t]) || !Range.drawable(y[t])) {
        writing = false;
        continue;
      }
      double px = left + scale * within(x[t]);
      double py = top + scale * within(y[t]);
      if (writing) {
        path.lineTo(px, py);
      } else {
        path.moveTo(px, py);
      }
      writing = true;
    }
    return path;
  }

  private static double within(double place) {
    return Math.max(-REACH, Math.min(REACH, place));
  }
}

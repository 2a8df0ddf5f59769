package io.github.autoencoderlab.ui.drawing;

import io.github.autoencoderlab.data.Examples;
import javafx.geometry.Rectangle2D;

/** Where images usually have ink. */
final class UsualInk {
  private static final int ENOUGH = 500;

  /** Pixels with less of it than this share of the fullest one's are where hardly anyone draws. */
  private static final double HARDLY = 0.05;

  private UsualInk() {}

  /** The box around those pixels, in pixels. */
  static Rectangle2D box(Examples images) {
    float[] ink = sum(images);
    float most = 0;
    for (float one : ink) {
      most = Math.max(most, one);
    }
    int left = images.columns();
    int top = images.rows();
    int right = 0;
    int bottom = 0;
    for (int pixel = 0; pixel < ink.length; pixel++) {
      if (ink[pixel] > HARDLY * most) {
        left = Math.min(left, pixel % images.columns());
        right = Math.max(right, pixel % images.columns() + 1);
        top = Math.min(top, pixel / images.columns());
        bottom = Math.max(bottom, pixel / images.columns() + 1);
      }
    }
    return most == 0 ? Rectangle2D.EMPTY : new Rectangle2D(left, top, right - left, bottom - top);
  }

  private static float[] sum(Examples images) {
    float[] sum = new float[images.size()];
    float[] values = images.first(ENOUGH);
    for (int at = 0; at < values.length; at++) {
      sum[at % sum.length] += values[at];
    }
    return sum;
  }
}

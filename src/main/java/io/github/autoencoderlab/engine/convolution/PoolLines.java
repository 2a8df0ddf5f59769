package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.FloatLines;
import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Arrays;

/**
 * Pooling of float32 maps, a line of windows at a time. Windows at every place of a line are
 * compared at once, as reading a line further to the right costs nothing, and then every stride-th
 * is kept.
 */
final class PoolLines {
  private final WindowPlaces places;
  private final int channels;
  private final int stride;
  private final int coarseLine;
  private final int fineLine;
  private final int reached;
  private final float[] best;
  private final float[] found;
  private final float[] next;
  private final float[] kept;
  private final float[] keptSwitches;
  private final float[][] numbers;

  PoolLines(WindowPlaces places) {
    this.places = places;
    channels = places.fine().channels();
    stride = places.stride();
    coarseLine = places.coarse().width() * channels;
    fineLine = places.fine().width() * channels;
    reached = (places.coarse().width() - 1) * stride * channels + channels;
    best = new float[fineLine];
    found = new float[fineLine];
    next = new float[fineLine];
    kept = new float[coarseLine];
    keptSwitches = new float[coarseLine];
    numbers = numbers();
  }

  /** For each line of a window, the number of each place of it, as far as windows follow. */
  private float[][] numbers() {
    float[][] all = new float[places.size()][fineLine];
    for (int line = 0; line < all.length; line++) {
      for (int i = 0; i < fineLine; i++) {
        boolean within = i / channels / stride < places.coarse().width();
        all[line][i] = within ? line * places.size() + i / channels % stride : -1;
      }
    }
    return all;
  }

  /** a ← the largest of each window of x, and where it is. */
  void pool(Matrix x, Matrix a, Matrix switches) {
    for (int image = 0; image < x.columns(); image++) {
      for (int y = 0; y < places.coarse().height(); y++) {
        compare(x, image * places.fine().size() + y * stride * fineLine);
        MapLoops.apart(best, 0, stride, kept, channels, places.coarse().width());
        MapLoops.apart(found, 0, stride, keptSwitches, channels, places.coarse().width());
        int to = image * places.coarse().size() + y * coarseLine;
        FloatLines.write(a, to, kept, 0, coarseLine);
        FloatLines.write(switches, to, keptSwitches, 0, coarseLine);
      }
    }
  }

  private void compare(Matrix x, int from) {
    FloatLines.read(x, from, best, 0, reached);
    Arrays.fill(found, 0);
    for (int n = 1; n < places.count(); n++) {
      int place = n / places.size() * fineLine + n % places.size() * channels;
      FloatLines.read(x, from + place, next, 0, reached);
      MapLoops.takeLarger(best, found, next, n, reached);
    }
  }

  /** x ← y at the place of each window that its switch says, else 0; windows do not overlap. */
  void unpool(Matrix y, Matrix switches, Matrix x) {
    for (int image = 0; image < x.columns(); image++) {
      for (int line = 0; line < places.coarse().height(); line++) {
        int from = image * places.coarse().size() + line * coarseLine;
        FloatLines.read(y, from, kept, 0, coarseLine);
        FloatLines.read(switches, from, keptSwitches, 0, coarseLine);
        for (int j = 0; j < stride; j++) {
          MapLoops.together(kept, best, j * channels, stride, channels, places.coarse().width());
          MapLoops.together(
              keptSwitches, found, j * channels, stride, channels, places.coarse().width());
        }
        int to = image * places.fine().size() + line * stride * fineLine;
        for (int i = 0; i < stride; i++) {
          MapLoops.setWhere(next, found, numbers[i], best, fineLine);
          FloatLines.write(x, to + i * fineLine, next, 0, fineLine);
        }
      }
      clearBelow(image, x);
    }
  }

  /** Lines at the bottom that no window reaches. */
  private void clearBelow(int image, Matrix x) {
    Arrays.fill(next, 0);
    for (int line = places.coarse().height() * stride; line < places.fine().height(); line++) {
      FloatLines.write(x, image * places.fine().size() + line * fineLine, next, 0, fineLine);
    }
  }
}

package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.FloatLines;
import io.github.autoencoderlab.engine.array.Matrix;
import org.jspecify.annotations.Nullable;

/** Copies float32 coarse maps of a slice into their plane and back, a line at a time. */
final class CoarseCopies {
  private final Volume coarse;
  private final int images;
  private final int origin;
  private final int pitch;
  private final float[] maps;
  private final float[] line;

  /**
   * Of so many images.
   *
   * @param origin the first place of the maps in the plane
   */
  CoarseCopies(CorrelationPlan plan, int images, int origin) {
    coarse = plan.coarse();
    this.images = images;
    this.origin = origin;
    pitch = plan.pitch();
    maps = new float[coarse.size()];
    line = new float[coarse.width() * coarse.channels()];
  }

  /** plane ← maps [size × images]. */
  void take(Matrix from, Matrix plane) {
    for (int image = 0; image < images; image++) {
      FloatLines.read(from, image * maps.length, maps, 0, maps.length);
      for (int y = 0; y < coarse.height(); y++) {
        FloatLines.write(plane, place(image, y), maps, y * line.length, line.length);
      }
    }
  }

  /** maps [size × images] ← what units make of the plane, or the plane as it is. */
  void give(Matrix plane, Matrix to, @Nullable LineUnits units) {
    for (int image = 0; image < images; image++) {
      for (int y = 0; y < coarse.height(); y++) {
        FloatLines.read(plane, place(image, y), line, 0, line.length);
        if (units != null) {
          units.apply(line, line.length);
        }
        FloatLines.write(to, image * maps.length + y * line.length, line, 0, line.length);
      }
    }
  }

  private int place(int image, int y) {
    return (origin + (y * images + image) * pitch) * coarse.channels();
  }
}

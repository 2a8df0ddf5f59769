package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Team;
import java.util.function.IntConsumer;

/** Float32 maps that are pooled and unpooled by all threads, a slice of images each. */
final class PoolSlices {
  private final Slices slices;
  private final PoolLines[] lines;
  private final Parts coarse;
  private final Parts switches;
  private final Parts fine;
  private final IntConsumer pooling = this::pool;
  private final IntConsumer unpooling = this::unpool;

  PoolSlices(WindowPlaces places, int batch) {
    slices = new Slices(batch, Slices.USUAL);
    lines = new PoolLines[slices.count()];
    for (int n = 0; n < lines.length; n++) {
      lines[n] = new PoolLines(places);
    }
    coarse = new Parts();
    switches = new Parts();
    fine = new Parts();
  }

  /** The slices of a matrix, made again only when it is another one. */
  private final class Parts {
    private Matrix[] parts = {};
    private Matrix whole = Matrix.vector(1);

    Matrix[] of(Matrix matrix) {
      if (matrix != whole) {
        whole = matrix;
        parts = new Matrix[slices.count()];
        for (int n = 0; n < parts.length; n++) {
          parts[n] = slices.of(matrix, n);
        }
      }
      return parts;
    }
  }

  /** a ← the largest of each window of x, and where it is. */
  void pool(Matrix x, Matrix a, Matrix found) {
    fine.of(x);
    coarse.of(a);
    switches.of(found);
    Team.shared().run(lines.length, pooling);
  }

  private void pool(int n) {
    lines[n].pool(fine.parts[n], coarse.parts[n], switches.parts[n]);
  }

  /** x ← y at the place of each window that its switch says, else 0; windows do not overlap. */
  void unpool(Matrix y, Matrix found, Matrix x) {
    fine.of(x);
    coarse.of(y);
    switches.of(found);
    Team.shared().run(lines.length, unpooling);
  }

  private void unpool(int n) {
    lines[n].unpool(coarse.parts[n], switches.parts[n], fine.parts[n]);
  }
}

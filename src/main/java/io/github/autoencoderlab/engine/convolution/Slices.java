package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.Matrix;

/**
 * The images of a mini-batch in slices that a thread takes through all of a layer's work, so that
 * they stay in its cache. They depend on the batch alone, so that sums do not depend on threads.
 */
record Slices(int batch, int most) {
  /** Images of a slice if nothing else asks for fewer. */
  static final int USUAL = 13;

  /** Images of a slice. */
  static final int FEWEST = 4;

  /** How many there are. */
  int count() {
    return (batch + most - 1) / most;
  }

  /** The first image of a slice; that of slice {@link #count} is the end. */
  int start(int slice) {
    return (int) ((long) batch * slice / count());
  }

  /** Images of a slice. */
  int size(int slice) {
    return start(slice + 1) - start(slice);
  }

  /** The columns of a slice. */
  Matrix of(Matrix all, int slice) {
    return all.part(start(slice) * all.rows(), all.rows(), size(slice));
  }

  /** The columns of a slice as channels × places · images. */
  Matrix channels(Matrix all, int slice, Volume volume) {
    return all.part(start(slice) * all.rows(), volume.channels(), volume.places() * size(slice));
  }
}

package io.github.autoencoderlab.engine.recurrent;

import io.github.autoencoderlab.engine.array.DoubleLines;
import io.github.autoencoderlab.engine.array.FloatLines;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;

/** Puts numbers that lie side by side into another order, or takes some of them. */
final class Rearrangement {
  private final int[] places;
  private final int most;
  private final float[] floats;
  private final float[] arranged;
  private final double[] doubles;
  private final double[] arrangedDoubles;

  /**
   * A rearrangement.
   *
   * @param places where each number of the result is found, from 0
   * @param most numbers that there are to choose from
   */
  Rearrangement(int[] places, int most, Precision precision) {
    this.places = places;
    this.most = most;
    boolean single = precision == Precision.FLOAT;
    floats = new float[single ? most : 0];
    arranged = new float[single ? places.length : 0];
    doubles = new double[single ? 0 : most];
    arrangedDoubles = new double[single ? 0 : places.length];
  }

  /** From one place of a matrix on, to another matrix from a place on. */
  void copy(Matrix from, int at, Matrix to, int start) {
    if (from.precision() == Precision.FLOAT) {
      FloatLines.read(from, at, floats, 0, most);
      for (int i = 0; i < places.length; i++) {
        arranged[i] = floats[places[i]];
      }
      FloatLines.write(to, start, arranged, 0, places.length);
      return;
    }
    DoubleLines.read(from, at, doubles, 0, most);
    for (int i = 0; i < places.length; i++) {
      arrangedDoubles[i] = doubles[places[i]];
    }
    DoubleLines.write(to, start, arrangedDoubles, 0, places.length);
  }
}

package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Weights as pictures. */
public final class WeightTiles {
  private static final int MOST = 100;
  private static final int ENOUGH_WEIGHTS = 5000;
  private static final double FULL_COLOUR = 0.99;

  private WeightTiles() {}

  /** An image for each of the first units: the weights from all places of the input to it. */
  public static List<float[]> of(Matrix W) {
    return of(W, MOST);
  }

  /** The same for at most so many units. */
  public static List<float[]> of(Matrix W, int most) {
    float[] values = W.toArray();
    float[][] tiles = new float[Math.min(most, W.rows())][W.columns()];
    // Column by column, as they lie.
    for (int i = 0; i < W.columns(); i++) {
      for (int j = 0; j < tiles.length; j++) {
        tiles[j][i] = values[i * W.rows() + j];
      }
    }
    return List.of(tiles);
  }

  /**
   * The absolute value that deserves the fullest colour: that of all but the largest few weights,
   * or one outlier pales the rest.
   */
  public static double reach(List<float[]> tiles) {
    return reach(tiles, place -> true);
  }

  /**
   * The same of some places of the input only: weights from pixels that hardly ever change do
   * hardly anything, however large they are.
   */
  public static double reach(List<float[]> tiles, IntPredicate places) {
    int all = tiles.stream().mapToInt(tile -> tile.length).sum();
    int every = Math.max(1, all / ENOUGH_WEIGHTS);
    double[] sizes =
        IntStream.iterate(0, at -> at < all, at -> at + every)
            .filter(at -> places.test(at % tiles.get(0).length))
            .mapToDouble(at -> Math.abs(at(tiles, at)))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    return sizes.length == 0 ? 0 : sizes[(int) (FULL_COLOUR * (sizes.length - 1))];
  }

  private static double at(List<float[]> tiles, int place) {
    int size = tiles.get(0).length;
    return tiles.get(place / size)[place % size];
  }
}

package io.github.autoencoderlab.lesson.denoising;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.plane.PlanePoints;
import io.github.autoencoderlab.data.recipe.Options;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.neighbours.NearestNeighbours;
import io.github.autoencoderlab.lesson.Finding;
import io.github.autoencoderlab.lesson.Study;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a denoising autoencoder works, where it can be seen: one of its own is trained on points of a
 * curve in the plane, and r(x̃) − x̃ leads back to the curve (Alain and Bengio 2014). It asks
 * nothing of the run that it belongs to.
 */
final class FieldStudy {
  static final String ID = "field";

  /** Mean distance of noisy held-out points to the curve, in units of the plane. */
  static final String BEFORE = "fieldDistanceBefore";

  /** The same of what the autoencoder makes of them. */
  static final String AFTER = "fieldDistanceAfter";

  /** The same after {@link #PASSES} passes. */
  static final String AFTER_SEVERAL = "fieldDistanceAfterSeveral";

  /** How often x ← r(x) for {@link #AFTER_SEVERAL}. */
  static final int PASSES = 5;

  /** Where paths start: off the curve, inside a bend, and far outside. */
  private static final float[] STARTS = {-1.5f, 0.75f, 0.05f, -0.05f, 1.6f, -0.7f};

  static final int PATHS = STARTS.length / 2;

  private static final int PATH_STEPS = 8;
  private static final int COLUMNS = 20;
  private static final int ROWS = 11;
  private static final double RIGHT = 1.8;
  private static final double TOP = 0.94;
  private static final int SHOWN = 400;
  private static final int NOISE = 2_000_003;

  private FieldStudy() {}

  /**
   * The study of a run.
   *
   * @param seed the same seed gives the same finding
   * @param step of the run at which it is asked for
   */
  static Study of(long seed, long step) {
    return watcher -> {
      DataSet curve = curve(seed);
      return PlaneAutoencoder.of(curve.train(), seed, watcher)
          .map(net -> new Finding(ID, step, numbers(net, curve, seed), series(net, curve)));
    };
  }

  /** Points without noise, so that the training examples are the curve. */
  private static DataSet curve(long seed) {
    try {
      Options options = Options.standard(PlanePoints.TWO_MOONS.options());
      for (String change : new String[] {"noise=0", "train=4000", "test=1000"}) {
        options = options.with(change);
      }
      return PlanePoints.TWO_MOONS.make(options.with("seed=" + (seed & Long.MAX_VALUE)));
    } catch (DataException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Double> numbers(PlaneAutoencoder net, DataSet curve, long seed) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    float[] points = noisy(curve.test(), seed);
    numbers.put(BEFORE, distance(points, curve.train()));
    for (int pass = 1; pass <= PASSES; pass++) {
      points = net.reconstructed(points);
      if (pass == 1) {
        numbers.put(AFTER, distance(points, curve.train()));
      }
    }
    numbers.put(AFTER_SEVERAL, distance(points, curve.train()));
    return numbers;
  }

  private static float[] noisy(Examples clean, long seed) {
    Matrix x = new Matrix(2, clean.count()).set(clean.first(clean.count()));
    Matrix noisy = new Matrix(2, clean.count());
    PlaneAutoencoder.NOISE.corrupt(noisy, x, new Randomness(seed).at(0, NOISE));
    return noisy.toArray();
  }

  /** The mean distance to the nearest of many points of the curve. */
  private static double distance(float[] points, Examples curve) {
    float[] all = curve.first(curve.count());
    Matrix queries = new Matrix(2, points.length / 2).set(points);
    Matrix memory = new Matrix(2, curve.count()).set(all);
    int[][] nearest = new NearestNeighbours(memory, curve.labels()).nearest(queries, 1);
    double sum = 0;
    for (int n = 0; n < nearest.length; n++) {
      int at = nearest[n][0];
      sum += Math.hypot(points[2 * n] - all[2 * at], points[2 * n + 1] - all[2 * at + 1]);
    }
    return sum / nearest.length;
  }

  private static Map<String, double[]> series(PlaneAutoencoder net, DataSet curve) {
    Map<String, double[]> series = new LinkedHashMap<>();
    float[] grid = grid();
    put(series, "grid", grid);
    put(series, "moved", net.reconstructed(grid));
    put(series, "curve", curve.train().first(SHOWN));
    float[] places = STARTS;
    float[][] paths = new float[PATHS][2 * (PATH_STEPS + 1)];
    for (int step = 0; step <= PATH_STEPS; step++) {
      for (int n = 0; n < PATHS; n++) {
        System.arraycopy(places, 2 * n, paths[n], 2 * step, 2);
      }
      places = net.reconstructed(places);
    }
    for (int n = 0; n < PATHS; n++) {
      put(series, "path" + n, paths[n]);
    }
    return series;
  }

  private static float[] grid() {
    float[] grid = new float[2 * ROWS * COLUMNS];
    for (int n = 0; n < ROWS * COLUMNS; n++) {
      grid[2 * n] = (float) (RIGHT * (2.0 * (n % COLUMNS) / (COLUMNS - 1) - 1));
      grid[2 * n + 1] = (float) (TOP * (2.0 * Math.floorDiv(n, COLUMNS) / (ROWS - 1) - 1));
    }
    return grid;
  }

  private static void put(Map<String, double[]> series, String name, float[] points) {
    double[] x = new double[points.length / 2];
    double[] y = new double[points.length / 2];
    for (int n = 0; n < x.length; n++) {
      x[n] = points[2 * n];
      y[n] = points[2 * n + 1];
    }
    series.put(name + "X", x);
    series.put(name + "Y", y);
  }
}

package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Arrays;
import java.util.BitSet;

/** Which places of the input change from example to example, unlike the border of digits. */
public final class LivelyPlaces {
  /** Of the largest standard deviation of all places. */
  private static final double LEAST_SPREAD = 0.2;

  private final BitSet lively = new BitSet();

  /** Looks at examples, a column each. */
  public LivelyPlaces(Matrix examples) {
    double[] deviations = deviations(examples.toArray(), examples.rows());
    double most = Arrays.stream(deviations).max().orElse(0);
    for (int place = 0; place < deviations.length; place++) {
      lively.set(place, deviations[place] >= LEAST_SPREAD * most);
    }
  }

  /** Whether a place of the input changes noticeably. */
  public boolean contains(int place) {
    return lively.get(place);
  }

  private static double[] deviations(float[] values, int places) {
    int count = values.length / places;
    double[] sum = new double[places];
    double[] squares = new double[places];
    for (int n = 0; n < values.length; n++) {
      sum[n % places] += values[n];
      squares[n % places] += (double) values[n] * values[n];
    }
    double[] deviations = new double[places];
    for (int place = 0; place < places; place++) {
      double mean = sum[place] / count;
      deviations[place] = Math.sqrt(Math.max(0, squares[place] / count - mean * mean));
    }
    return deviations;
  }
}

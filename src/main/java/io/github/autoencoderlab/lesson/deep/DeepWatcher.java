package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.stack.DeepLearner;
import io.github.autoencoderlab.engine.stack.DeepPhase;
import io.github.autoencoderlab.engine.stack.DeepPlan;
import io.github.autoencoderlab.engine.stack.DeepPlan.Goal;
import io.github.autoencoderlab.engine.stack.Sampling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Follows one example through a deep net, always at the same units. */
final class DeepWatcher {
  static final int MOST = 10;
  private static final int EXAMPLES = 500;

  /** Of the places of the input, those that vary most: one in so many. */
  private static final int LIVELY = 4;

  private final DeepLearner learner;
  private final Examples train;
  private final int place;
  private final Matrix resting;
  private List<List<Integer>> shown = List.of();

  DeepWatcher(DeepLearner learner, DataSet data) {
    this.learner = learner;
    train = data.train();
    place = Shown.places(data.test(), 1)[0];
    resting = Matrix.vector(train.size()).set(data.test().pick(new int[] {place}).first(1));
  }

  /**
   * What there is to see.
   *
   * @param phase the line run last, or null between steps
   * @param sampling of a layer that is a Boltzmann machine
   */
  DeepMoment moment(@Nullable DeepPhase phase, Sampling sampling) {
    if (shown.isEmpty()) {
      shown = shown();
    }
    return new DeepMoment(
        phase,
        place,
        phase == null ? learner.example(resting) : learner.example(),
        shown,
        weights(),
        sampling);
  }

  private List<List<Integer>> shown() {
    DeepPlan plan = learner.plan();
    List<List<Integer>> units = new ArrayList<>();
    units.add(places());
    plan.sizes().stream().skip(1).forEach(size -> units.add(spread(size)));
    if (plan.goal() == Goal.CLASSIFY) {
      units.add(spread(plan.classes()));
    }
    return units;
  }

  /** Evenly spaced units, or all if there are few. */
  private static List<Integer> spread(int size) {
    int count = Math.min(MOST, size);
    return IntStream.range(0, count).map(n -> (2 * n + 1) * size / (2 * count)).boxed().toList();
  }

  /** Evenly spaced among the places that vary most: the others are nearly always black. */
  private List<Integer> places() {
    double[] variance = variance(train.first(EXAMPLES), train.size());
    int size = train.size();
    List<Integer> lively =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -variance[i]))
            .limit(Math.max(MOST, size / LIVELY))
            .sorted()
            .toList();
    return spread(lively.size()).stream().map(lively::get).toList();
  }

  private static double[] variance(float[] values, int size) {
    double[] sum = new double[size];
    double[] squares = new double[size];
    for (int n = 0; n < values.length; n++) {
      sum[n % size] += values[n];
      squares[n % size] += values[n] * values[n];
    }
    double count = (double) values.length / size;
    for (int i = 0; i < size; i++) {
      squares[i] = squares[i] / count - sum[i] / count * (sum[i] / count);
    }
    return squares;
  }

  private List<List<float[]>> weights() {
    DeepPlan plan = learner.plan();
    List<List<float[]>> weights = new ArrayList<>();
    boolean together = learner.stage() == plan.layers();
    int up = together ? shown.size() - 1 : learner.stage() + 1;
    for (int n = 0; n < up; n++) {
      weights.add(picked(learner.weights(n), shown.get(n + 1), shown.get(n)));
    }
    if (together && plan.goal() == Goal.RECONSTRUCT) {
      for (int n = up; n < 2 * up; n++) {
        int level = 2 * up - n;
        weights.add(picked(learner.weights(n), shown.get(level - 1), shown.get(level)));
      }
    }
    return weights;
  }

  private static List<float[]> picked(Matrix W, List<Integer> upper, List<Integer> lower) {
    List<float[]> rows = new ArrayList<>();
    for (int j : upper) {
      float[] row = W.row(j);
      float[] some = new float[lower.size()];
      for (int n = 0; n < some.length; n++) {
        some[n] = row[lower.get(n)];
      }
      rows.add(some);
    }
    return rows;
  }
}

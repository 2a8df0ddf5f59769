package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.optimize.Lbfgs;
import io.github.autoencoderlab.engine.optimize.Objective;
import io.github.autoencoderlab.engine.unit.Softmax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How well few labels are enough: the accuracy of a softmax regression with weight decay (Bishop
 * 2006, section 4.3.4) that learns from some columns of each class and is tested on others.
 *
 * <p>Every fold takes other columns, always the first ones that are left, so that two codes of the
 * same examples learn from the same labels. Columns are centred, and scaled by one number to a mean
 * square of 1 each value, as else decay would judge codes by their scale.
 */
public final class FewLabels {
  /** Labelled columns of each class; with ten classes a hundred. */
  static final int OF_EACH_CLASS = 10;

  /** Choices of labelled columns, whose accuracies are averaged. */
  static final int FOLDS = 3;

  /** λ₂ of ½ λ₂ Σ W², beside the loss's mean over columns. */
  static final double DECAY = 0.01;

  private static final int ITERATIONS = 100;
  private static final double TOLERANCE = 1e-4;

  private FewLabels() {}

  /**
   * The share of the others' columns whose class is told rightly, mean over folds; NaN if there are
   * too few labelled columns for one fold.
   *
   * @param train of which only the labelled columns are used
   */
  public static double accuracy(Codes train, Codes test) {
    double sum = 0;
    int folds = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int[] places = labelled(train.labels(), fold);
      if (places.length > 0) {
        sum += accuracy(train, places, test);
        folds++;
      }
    }
    return sum / folds;
  }

  /** The same of the examples as they are. */
  public static double accuracy(Examples train, Examples test) {
    return accuracy(Codes.of(train, train.size(), x -> x), Codes.of(test, test.size(), x -> x));
  }

  /**
   * Places of the labelled columns of a fold; none if a class has too few.
   *
   * @param fold from 0
   */
  static int[] labelled(byte[] labels, int fold) {
    int[] met = new int[256];
    List<Integer> places = new ArrayList<>();
    for (int n = 0; n < labels.length; n++) {
      int before = met[labels[n] & 0xff]++;
      if (before / OF_EACH_CLASS == fold) {
        places.add(n);
      }
    }
    long classes = Arrays.stream(met).filter(count -> count > 0).count();
    return places.size() < classes * OF_EACH_CLASS
        ? new int[0]
        : places.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double accuracy(Codes train, int[] places, Codes test) {
    byte[] classes = new byte[places.length];
    double[][] x = new double[places.length][];
    for (int n = 0; n < places.length; n++) {
      classes[n] = train.labels()[places[n]];
      x[n] = doubles(train.h().column(places[n]));
    }
    Scale scale = Scale.of(x);
    Arrays.stream(x).forEach(scale::apply);
    Regression regression = new Regression(x, classes);
    Lbfgs lbfgs = new Lbfgs(regression, new double[regression.size()]);
    lbfgs.iterate(ITERATIONS, TOLERANCE);
    double[] theta = lbfgs.x();
    int right = 0;
    for (int n = 0; n < test.h().columns(); n++) {
      double[] one = doubles(test.h().column(n));
      scale.apply(one);
      right += regression.told(theta, one) == (test.labels()[n] & 0xff) ? 1 : 0;
    }
    return (double) right / test.h().columns();
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < doubles.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }

  /** x ← (x − mean) / deviation. */
  private record Scale(double[] mean, double deviation) {
    static Scale of(double[][] x) {
      double[] mean = new double[x[0].length];
      for (int i = 0; i < mean.length; i++) {
        int at = i;
        mean[i] = Arrays.stream(x).mapToDouble(one -> one[at]).average().orElseThrow();
      }
      double squares = 0;
      for (double[] one : x) {
        for (int i = 0; i < mean.length; i++) {
          squares += (one[i] - mean[i]) * (one[i] - mean[i]);
        }
      }
      double deviation = Math.sqrt(squares / x.length / mean.length);
      return new Scale(mean, deviation > 0 ? deviation : 1);
    }

    void apply(double[] one) {
      for (int i = 0; i < one.length; i++) {
        one[i] = (one[i] - mean[i]) / deviation;
      }
    }
  }

  /** Mean of −log p(class|x) + ½ λ₂ Σ W², of W (a row for each class) and then the biases. */
  private static final class Regression implements Objective {
    private final double[][] x;
    private final byte[] classes;
    private final int values;
    private final int count;

    Regression(double[][] x, byte[] classes) {
      this.x = x;
      this.classes = classes;
      values = x[0].length;
      int most = 0;
      for (byte label : classes) {
        most = Math.max(most, label & 0xff);
      }
      count = most + 1;
    }

    @Override
    public int size() {
      return count * (values + 1);
    }

    @Override
    public double at(double[] theta, double[] gradient) {
      float[] z = new float[x.length * count];
      for (int n = 0; n < x.length; n++) {
        for (int k = 0; k < count; k++) {
          z[n * count + k] = (float) z(theta, x[n], k);
        }
      }
      Matrix all = new Matrix(count, x.length).set(z);
      Matrix delta = new Matrix(count, x.length);
      Softmax.outputDelta(delta, all, classes);
      float[] slopes = delta.toArray();
      Arrays.fill(gradient, 0);
      for (int n = 0; n < x.length; n++) {
        for (int k = 0; k < count; k++) {
          double slope = slopes[n * count + k] / (double) x.length;
          for (int i = 0; i < values; i++) {
            gradient[k * values + i] += slope * x[n][i];
          }
          gradient[count * values + k] += slope;
        }
      }
      double squares = 0;
      for (int i = 0; i < count * values; i++) {
        squares += theta[i] * theta[i];
        gradient[i] += DECAY * theta[i];
      }
      return Softmax.loss(all, classes) + DECAY / 2 * squares;
    }

    private double z(double[] theta, double[] one, int k) {
      double sum = theta[count * values + k];
      for (int i = 0; i < values; i++) {
        sum += theta[k * values + i] * one[i];
      }
      return sum;
    }

    /** The most probable class. */
    int told(double[] theta, double[] one) {
      int best = 0;
      for (int k = 1; k < count; k++) {
        best = z(theta, one, k) > z(theta, one, best) ? k : best;
      }
      return best;
    }
  }
}

package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.data.Labels;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.pca.Pca;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The plane that codes are shown in: of two units they are places themselves, of more it is that of
 * their two leading principal components; one unit lies on a line.
 *
 * <p>A component has no sign of its own. Here the first class whose mean is far from the middle
 * lies on its positive side, so that the picture does not turn over from look to look while the net
 * learns and codes turn.
 *
 * @param middle of the plane, one number for each unit
 * @param axes both directions, likewise
 */
record CodePlane(double[] middle, double[][] axes) {
  /** Of no code. */
  static final CodePlane NONE = new CodePlane(new double[0], new double[2][0]);

  /** How far the mean of a class must be from the middle, in deviations. */
  private static final double FAR = 0.3;

  /**
   * The plane of codes.
   *
   * @param h units × examples; only read
   * @param labels class of each example; empty if there are none
   */
  static CodePlane of(Matrix h, byte[] labels) {
    int units = h.rows();
    if (units <= 2) {
      double[][] axes = new double[2][units];
      for (int k = 0; k < units; k++) {
        axes[k][k] = 1;
      }
      return new CodePlane(new double[units], axes);
    }
    Pca pca = Pca.of(h);
    float[] directions = pca.components(2).toArray();
    double[][] axes = new double[2][units];
    for (int i = 0; i < directions.length; i++) {
      axes[i / units][i % units] = directions[i];
    }
    CodePlane plane = new CodePlane(pca.mean(), axes);
    double[][] places = plane.places(h);
    for (int k = 0; k < 2; k++) {
      if (isTurned(places[k], labels)) {
        Arrays.setAll(axes[k], negated(axes[k]));
      }
    }
    return plane;
  }

  private static IntToDoubleFunction negated(double[] axis) {
    double[] before = axis.clone();
    return i -> -before[i];
  }

  /** Whether the class that decides lies on the negative side; without one, the longer tail. */
  private static boolean isTurned(double[] places, byte[] labels) {
    double deviation = Math.sqrt(Arrays.stream(places).map(x -> x * x).average().orElse(0));
    for (int label : labels.length == 0 ? new int[0] : Labels.classes(labels)) {
      double mean = meanOf(label, places, labels);
      if (Math.abs(mean) > FAR * deviation) {
        return mean < 0;
      }
    }
    return Arrays.stream(places).map(x -> x * x * x).sum() < 0;
  }

  private static double meanOf(int label, double[] places, byte[] labels) {
    double sum = 0;
    int count = 0;
    for (int n = 0; n < places.length; n++) {
      if ((labels[n] & 0xff) == label) {
        sum += places[n];
        count++;
      }
    }
    return sum / count;
  }

  /** Units of a code. */
  int units() {
    return middle.length;
  }

  /** Where codes lie, a row for each axis. */
  double[][] places(Matrix h) {
    double[][] places = new double[2][h.columns()];
    for (int n = 0; n < h.columns(); n++) {
      float[] code = h.column(n);
      for (int k = 0; k < 2; k++) {
        for (int i = 0; i < code.length; i++) {
          places[k][n] += axes[k][i] * (code[i] - middle[i]);
        }
      }
    }
    return places;
  }

  /** The code that lies at a place of the plane itself. */
  float[] code(double x, double y) {
    float[] code = new float[units()];
    for (int i = 0; i < code.length; i++) {
      code[i] = (float) (middle[i] + x * axes[0][i] + y * axes[1][i]);
    }
    return code;
  }
}

package io.github.autoencoderlab.engine.svm;

/** K of all pairs of some examples, in double precision; made anew when the kernel changes. */
final class KernelMatrix {
  private final float[] x;
  private final int size;
  private final double[] squares;
  private final double[][] rows;
  private SvmKernel kernel = SvmKernel.gaussian(1);

  /**
   * Of examples.
   *
   * @param x one after the other; not copied
   * @param count how many they are
   */
  KernelMatrix(float[] x, int count) {
    this.x = x;
    size = x.length / count;
    squares = new double[count];
    rows = new double[count][count];
    for (int n = 0; n < count; n++) {
      squares[n] = dot(n, x, n);
    }
    fill();
  }

  void use(SvmKernel other) {
    if (!other.equals(kernel)) {
      kernel = other;
      fill();
    }
  }

  SvmKernel kernel() {
    return kernel;
  }

  /** K of an example and all; not copied. */
  double[] row(int n) {
    return rows[n];
  }

  private void fill() {
    for (int n = 0; n < rows.length; n++) {
      for (int s = 0; s <= n; s++) {
        rows[n][s] = kernel.of(dot(n, x, s), squares[n] + squares[s]);
        rows[s][n] = rows[n][s];
      }
    }
  }

  private double dot(int example, float[] others, int other) {
    double sum = 0;
    for (int d = 0; d < size; d++) {
      sum += (double) x[example * size + d] * others[other * size + d];
    }
    return sum;
  }

  /** Σ weight K(x, place) + added, for each of some places; weights of 0 cost nothing. */
  double[] sums(float[] places, double[] weights, double added) {
    double[] sums = new double[places.length / size];
    for (int p = 0; p < sums.length; p++) {
      double square = 0;
      for (int d = 0; d < size; d++) {
        square += (double) places[p * size + d] * places[p * size + d];
      }
      sums[p] = added;
      for (int n = 0; n < rows.length; n++) {
        if (weights[n] != 0) {
          sums[p] += weights[n] * kernel.of(dot(n, places, p), squares[n] + square);
        }
      }
    }
    return sums;
  }
}

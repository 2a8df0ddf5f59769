package io.github.autoencoderlab.engine.svm;

import static org.bytedeco.openblas.global.openblas.CblasColMajor;
import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.cblas_dgemm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Native;
import java.util.Arrays;
import libsvm.svm_node;
import libsvm.svm_parameter;
import libsvm.svm_problem;

/**
 * Two classes as libsvm takes them. It computes K one pair of examples after the other, by lists of
 * their values; where the kernel matrix fits into memory as one product of float64, it is given.
 */
final class PairProblem {
  /** libsvm's own tolerance of the stopping rule. */
  private static final double TOLERANCE = 0.001;

  /** Megabytes at most for rows of the kernel matrix, enough for all of 10,000 examples. */
  private static final double CACHE = 500;

  /** Examples whose kernel matrix is given: libsvm needs some 16 bytes for each value. */
  private static final int FEW = 3000;

  private PairProblem() {}

  /**
   * Of some examples.
   *
   * @param places of the first class, and then of the second
   */
  static svm_problem of(Matrix x, double[] classes, int[] places, SvmKernel kernel) {
    svm_problem problem = new svm_problem();
    problem.l = places.length;
    problem.y = Arrays.stream(places).mapToDouble(n -> classes[n]).toArray();
    problem.x =
        places.length <= FEW
            ? given(x, places, kernel)
            : Arrays.stream(places).mapToObj(n -> nodes(x.column(n))).toArray(svm_node[][]::new);
    return problem;
  }

  /** What belongs to a problem of that many examples. */
  static svm_parameter parameter(SvmKernel kernel, double C, int examples) {
    svm_parameter parameter = new svm_parameter();
    parameter.svm_type = svm_parameter.C_SVC;
    parameter.kernel_type = examples <= FEW ? svm_parameter.PRECOMPUTED : kind(kernel);
    parameter.gamma = kernel.gamma();
    parameter.degree = kernel.degree();
    parameter.coef0 = kernel.offset();
    parameter.C = C;
    parameter.eps = TOLERANCE;
    parameter.cache_size = CACHE;
    parameter.shrinking = 1;
    return parameter;
  }

  static int kind(SvmKernel kernel) {
    return kernel.kind() == SvmKernel.Kind.GAUSSIAN ? svm_parameter.RBF : svm_parameter.POLY;
  }

  /** What is not 0, which libsvm takes the rest to be. */
  static svm_node[] nodes(float[] values) {
    int count = 0;
    svm_node[] nodes = new svm_node[values.length];
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0) {
        nodes[count++] = node(i + 1, values[i]);
      }
    }
    return Arrays.copyOf(nodes, count);
  }

  private static svm_node node(int index, double value) {
    svm_node node = new svm_node();
    node.index = index;
    node.value = value;
    return node;
  }

  /** Rows of K, each after its own number from 1; K(x, y) and K(y, x) are one object. */
  private static svm_node[][] given(Matrix x, int[] places, SvmKernel kernel) {
    int count = places.length;
    double[] dots = dots(x, places);
    svm_node[][] rows = new svm_node[count][count + 1];
    for (int n = 0; n < count; n++) {
      rows[n][0] = node(0, n + 1);
      for (int s = 0; s <= n; s++) {
        double squares = dots[n * count + n] + dots[s * count + s];
        svm_node value = node(0, kernel.of(dots[n * count + s], squares));
        rows[n][s + 1] = value;
        rows[s][n + 1] = value;
      }
    }
    return rows;
  }

  private static double[] dots(Matrix x, int[] places) {
    Native.start();
    int size = x.rows();
    int count = places.length;
    double[] values = new double[size * count];
    for (int n = 0; n < count; n++) {
      float[] column = x.column(places[n]);
      for (int i = 0; i < size; i++) {
        values[n * size + i] = column[i];
      }
    }
    double[] dots = new double[count * count];
    cblas_dgemm(
        CblasColMajor,
        CblasTrans,
        CblasNoTrans,
        count,
        count,
        size,
        1,
        values,
        size,
        values,
        size,
        0,
        dots,
        count);
    return dots;
  }
}

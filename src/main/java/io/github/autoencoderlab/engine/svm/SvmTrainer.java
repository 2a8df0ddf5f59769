package io.github.autoencoderlab.engine.svm;

import io.github.autoencoderlab.engine.array.Matrix;
import java.util.ArrayList;
import java.util.List;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import libsvm.svm_parameter;
import libsvm.svm_problem;

/** Trains support vector machines with libsvm, on the calling thread. */
public final class SvmTrainer {
  /** libsvm's own tolerance of the stopping rule. */
  private static final double TOLERANCE = 0.001;

  /** Megabytes for rows of the kernel matrix, enough for all of 10,000 examples. */
  private static final double CACHE = 500;

  static {
    svm.svm_set_print_string_function(text -> {});
  }

  private SvmTrainer() {}

  /**
   * The machine with the widest margin: min ½‖w‖² + C Σ ξ for each pair of classes. Always the same
   * for the same examples in the same order.
   *
   * @param x examples, one a column; left unmodified
   * @param labels the class (0 … 255) of each column, of two classes at least
   * @param C above 0: what a violated margin costs
   * @throws IllegalArgumentException if libsvm refuses it; it says why
   */
  public static Svm train(Matrix x, byte[] labels, SvmKernel kernel, double C) {
    svm_problem problem = problem(x, labels);
    svm_parameter parameter = parameter(kernel, C);
    String fault = svm.svm_check_parameter(problem, parameter);
    if (fault != null) {
      throw new IllegalArgumentException(fault);
    }
    return machine(svm.svm_train(problem, parameter), x, kernel);
  }

  static svm_problem problem(Matrix x, byte[] labels) {
    if (labels.length != x.columns()) {
      throw new IllegalArgumentException(labels.length + " labels for " + x.columns());
    }
    svm_problem problem = new svm_problem();
    problem.l = labels.length;
    problem.y = new double[labels.length];
    problem.x = new svm_node[labels.length][];
    for (int n = 0; n < labels.length; n++) {
      problem.y[n] = labels[n] & 0xff;
      problem.x[n] = nodes(x.column(n));
    }
    return problem;
  }

  /** What is not 0, which libsvm takes the rest to be. */
  static svm_node[] nodes(float[] values) {
    List<svm_node> nodes = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0) {
        svm_node node = new svm_node();
        node.index = i + 1;
        node.value = values[i];
        nodes.add(node);
      }
    }
    return nodes.toArray(svm_node[]::new);
  }

  static svm_parameter parameter(SvmKernel kernel, double C) {
    svm_parameter parameter = new svm_parameter();
    parameter.svm_type = svm_parameter.C_SVC;
    parameter.kernel_type =
        kernel.kind() == SvmKernel.Kind.GAUSSIAN ? svm_parameter.RBF : svm_parameter.POLY;
    parameter.gamma = kernel.gamma();
    parameter.degree = kernel.degree();
    parameter.coef0 = kernel.offset();
    parameter.C = C;
    parameter.eps = TOLERANCE;
    parameter.cache_size = CACHE;
    parameter.shrinking = 1;
    return parameter;
  }

  /** Its support vectors by their places, since libsvm keeps them without their zeros. */
  static Svm machine(svm_model model, Matrix x, SvmKernel kernel) {
    int[] places = new int[model.l];
    float[] vectors = new float[model.l * x.rows()];
    for (int k = 0; k < model.l; k++) {
      places[k] = model.sv_indices[k] - 1;
      System.arraycopy(x.column(places[k]), 0, vectors, k * x.rows(), x.rows());
    }
    SvmPairs pairs = SvmPairs.of(model.label, model.nSV, model.sv_coef, model.rho);
    return new Svm(kernel, new Matrix(x.rows(), model.l).set(vectors), places, pairs);
  }
}

package io.github.autoencoderlab.engine.svm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Team;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import libsvm.svm_parameter;
import libsvm.svm_problem;

/** Trains support vector machines with libsvm, a pair of classes a thread. */
public final class SvmTrainer {
  /** libsvm's own tolerance of the stopping rule. */
  private static final double TOLERANCE = 0.001;

  /** Megabytes at most for rows of a pair's kernel matrix, enough for all of 10,000 examples. */
  private static final double CACHE = 500;

  static {
    svm.svm_set_print_string_function(text -> {});
  }

  private SvmTrainer() {}

  /**
   * The machine with the widest margin: min ½‖w‖² + C Σ ξ for each pair of classes. Pairs know
   * nothing of each other and share the team's threads. Always the same for the same examples in
   * the same order.
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
    List<int[]> members = members(problem.y);
    List<svm_problem> pairs = new ArrayList<>();
    List<int[]> places = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        int[] both =
            IntStream.concat(Arrays.stream(members.get(i)), Arrays.stream(members.get(j)))
                .toArray();
        places.add(both);
        pairs.add(part(problem, both));
      }
    }
    svm_model[] models = new svm_model[pairs.size()];
    Team.shared()
        .run(models.length, pair -> models[pair] = svm.svm_train(pairs.get(pair), parameter));
    return machine(models, places, members, x, labels, kernel);
  }

  /** Places of the examples of each class, classes in the order in which they are first met. */
  private static List<int[]> members(double[] classes) {
    double[] met = Arrays.stream(classes).distinct().toArray();
    if (met.length < 2) {
      throw new IllegalArgumentException("examples of one class only");
    }
    return Arrays.stream(met)
        .mapToObj(
            one -> IntStream.range(0, classes.length).filter(n -> classes[n] == one).toArray())
        .toList();
  }

  private static svm_problem part(svm_problem whole, int[] places) {
    svm_problem part = new svm_problem();
    part.l = places.length;
    part.y = Arrays.stream(places).mapToDouble(n -> whole.y[n]).toArray();
    part.x = Arrays.stream(places).mapToObj(n -> whole.x[n]).toArray(svm_node[][]::new);
    return part;
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

  /** Its support vectors are those of any pair, class by class. */
  private static Svm machine(
      svm_model[] models,
      List<int[]> places,
      List<int[]> members,
      Matrix x,
      byte[] labels,
      SvmKernel kernel) {
    double[][] all = new double[models.length][labels.length];
    boolean[] needed = new boolean[labels.length];
    double[] rho = new double[models.length];
    for (int pair = 0; pair < models.length; pair++) {
      svm_model model = models[pair];
      rho[pair] = model.rho[0];
      for (int k = 0; k < model.l; k++) {
        int place = places.get(pair)[model.sv_indices[k] - 1];
        all[pair][place] = model.sv_coef[0][k];
        needed[place] = true;
      }
    }
    int[] vectors = members.stream().flatMapToInt(Arrays::stream).filter(n -> needed[n]).toArray();
    double[][] coefficients =
        Arrays.stream(all)
            .map(pair -> Arrays.stream(vectors).mapToDouble(n -> pair[n]).toArray())
            .toArray(double[][]::new);
    int[] classes = members.stream().mapToInt(of -> labels[of[0]] & 0xff).toArray();
    return new Svm(kernel, columns(x, vectors), vectors, new SvmPairs(classes, coefficients, rho));
  }

  private static Matrix columns(Matrix x, int[] places) {
    float[] columns = new float[places.length * x.rows()];
    for (int k = 0; k < places.length; k++) {
      System.arraycopy(x.column(places[k]), 0, columns, k * x.rows(), x.rows());
    }
    return new Matrix(x.rows(), places.length).set(columns);
  }
}

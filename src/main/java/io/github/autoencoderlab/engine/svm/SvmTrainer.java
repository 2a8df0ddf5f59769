package io.github.autoencoderlab.engine.svm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Team;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_parameter;
import libsvm.svm_problem;

/** Trains support vector machines with libsvm, a pair of classes a thread. */
public final class SvmTrainer {
  static {
    svm.svm_set_print_string_function(text -> {});
  }

  private final Matrix x;
  private final double[] classes;

  /** Places of the examples of each class, classes in the order in which they are first met. */
  private final List<int[]> members;

  private SvmTrainer(Matrix x, byte[] labels) {
    this.x = x;
    classes = IntStream.range(0, labels.length).mapToDouble(n -> labels[n] & 0xff).toArray();
    members =
        Arrays.stream(classes)
            .distinct()
            .mapToObj(
                one -> IntStream.range(0, labels.length).filter(n -> classes[n] == one).toArray())
            .toList();
  }

  /**
   * The machine with the widest margin: min ½‖w‖² + C Σ ξ for each pair of classes. Pairs know
   * nothing of each other and share the team's threads. Always the same for the same examples in
   * the same order.
   *
   * @param x examples, one a column; left unmodified
   * @param labels the class (0 … 255) of each column
   * @param C above 0: what a violated margin costs
   * @throws IllegalArgumentException if there are not two classes at least, or libsvm refuses it;
   *     it says why
   */
  public static Svm train(Matrix x, byte[] labels, SvmKernel kernel, double C) {
    if (labels.length != x.columns()) {
      throw new IllegalArgumentException(labels.length + " labels for " + x.columns());
    }
    SvmTrainer trainer = new SvmTrainer(x, labels);
    if (trainer.members.size() < 2) {
      throw new IllegalArgumentException("examples of one class only");
    }
    List<int[]> pairs = trainer.pairs();
    svm_model[] models = new svm_model[pairs.size()];
    Team.shared()
        .run(models.length, pair -> models[pair] = trainer.model(pairs.get(pair), kernel, C));
    return trainer.machine(kernel, pairs, models);
  }

  /** Places of both classes, the first's and then the second's: (0, 1), (0, 2) … */
  private List<int[]> pairs() {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        IntStream first = Arrays.stream(members.get(i));
        pairs.add(IntStream.concat(first, Arrays.stream(members.get(j))).toArray());
      }
    }
    return pairs;
  }

  private svm_model model(int[] pair, SvmKernel kernel, double C) {
    svm_parameter parameter = PairProblem.parameter(kernel, C, pair.length);
    svm_problem problem = PairProblem.of(x, classes, pair, kernel);
    String fault = svm.svm_check_parameter(problem, parameter);
    if (fault != null) {
      throw new IllegalArgumentException(fault);
    }
    return svm.svm_train(problem, parameter);
  }

  /** Its support vectors are those of any pair, class by class. */
  private Svm machine(SvmKernel kernel, List<int[]> pairs, svm_model[] models) {
    double[][] weights = new double[models.length][classes.length];
    boolean[] needed = new boolean[classes.length];
    for (int pair = 0; pair < models.length; pair++) {
      svm_model model = models[pair];
      for (int k = 0; k < model.l; k++) {
        int place = pairs.get(pair)[model.sv_indices[k] - 1];
        weights[pair][place] = model.sv_coef[0][k];
        needed[place] = true;
      }
    }
    int[] vectors = members.stream().flatMapToInt(Arrays::stream).filter(n -> needed[n]).toArray();
    double[][] coefficients =
        Arrays.stream(weights)
            .map(of -> Arrays.stream(vectors).mapToDouble(n -> of[n]).toArray())
            .toArray(double[][]::new);
    int[] labels = members.stream().mapToInt(of -> (int) classes[of[0]]).toArray();
    double[] rho = Arrays.stream(models).mapToDouble(model -> model.rho[0]).toArray();
    return new Svm(kernel, columns(vectors), vectors, new SvmPairs(labels, coefficients, rho));
  }

  private Matrix columns(int[] places) {
    float[] columns = new float[places.length * x.rows()];
    for (int k = 0; k < places.length; k++) {
      System.arraycopy(x.column(places[k]), 0, columns, k * x.rows(), x.rows());
    }
    return new Matrix(x.rows(), places.length).set(columns);
  }
}

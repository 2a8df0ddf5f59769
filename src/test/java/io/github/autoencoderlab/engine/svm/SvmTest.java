package io.github.autoencoderlab.engine.svm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.data.DataException;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.array.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import libsvm.svm;
import libsvm.svm_model;
import libsvm.svm_node;
import libsvm.svm_problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SvmTest {
  private static final int TRAIN = 400;
  private static final int TEST = 1000;

  static Stream<SvmKernel> kernels() {
    return Stream.of(
        SvmKernel.gaussian(0.02),
        SvmKernel.gaussian(0.5),
        SvmKernel.polynomial(0.02, 3, 1),
        SvmKernel.polynomial(0.02, 5, 0));
  }

  private static Matrix columns(Examples examples, int count) {
    return new Matrix(examples.size(), count).set(examples.first(count));
  }

  private static byte[] labels(Examples examples, int count) {
    return Arrays.copyOf(examples.labels(), count);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void productsTellWhatLibsvmTells(SvmKernel kernel) throws DataException {
    DataSet digits = DataSets.open("digits");
    Matrix x = columns(digits.train(), TRAIN);
    Svm machine = SvmTrainer.train(x, labels(digits.train(), TRAIN), kernel, 10);
    svm_model model = model(machine, x, labels(digits.train(), TRAIN), kernel);
    Matrix test = columns(digits.test(), TEST);
    byte[] told = machine.tell(test);
    double[] decisions = machine.decisions(test);
    double[] expected = new double[45];
    for (int n = 0; n < TEST; n++) {
      double label = svm.svm_predict_values(model, PairProblem.nodes(test.column(n)), expected);
      assertEquals(label, told[n], "example " + n);
      double scale = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
      assertArrayEquals(expected, machine.exactDecisions(test.column(n)), 1e-9 * scale);
      // Sums of some hundred products in float32.
      assertArrayEquals(expected, Arrays.copyOfRange(decisions, n * 45, n * 45 + 45), 1e-4 * scale);
    }
  }

  /** The machine in libsvm's words: α y of class i against j in row j − 1, of j against i in i. */
  private static svm_model model(Svm machine, Matrix x, byte[] labels, SvmKernel kernel) {
    int[] places = machine.supportVectors();
    svm_model model = new svm_model();
    model.param = PairProblem.parameter(kernel, 10, Integer.MAX_VALUE);
    model.label = machine.classes();
    model.nr_class = model.label.length;
    model.l = places.length;
    model.rho = machine.rho();
    model.SV = nodes(x, places);
    model.nSV = new int[model.nr_class];
    model.sv_coef = new double[model.nr_class - 1][model.l];
    List<Integer> classes = Arrays.stream(model.label).boxed().toList();
    for (int k = 0; k < model.l; k++) {
      int own = classes.indexOf((int) labels[places[k]]);
      model.nSV[own]++;
      for (int other = 0; other < model.nr_class; other++) {
        if (other != own) {
          int pair = pair(Math.min(own, other), Math.max(own, other), model.nr_class);
          int row = other < own ? other : other - 1;
          model.sv_coef[row][k] = machine.coefficients(pair)[k];
        }
      }
    }
    return model;
  }

  private static int pair(int i, int j, int classes) {
    return i * classes - i * (i + 1) / 2 + j - i - 1;
  }

  private static svm_node[][] nodes(Matrix x, int[] places) {
    return Arrays.stream(places)
        .mapToObj(n -> PairProblem.nodes(x.column(n)))
        .toArray(svm_node[][]::new);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void aKernelMatrixGivenComesToWhatLibsvmComputesItself(SvmKernel kernel) throws DataException {
    DataSet digits = DataSets.open("digits");
    Matrix x = columns(digits.train(), TRAIN);
    svm_problem problem = new svm_problem();
    problem.l = TRAIN;
    problem.x = nodes(x, IntStream.range(0, TRAIN).toArray());
    byte[] labels = labels(digits.train(), TRAIN);
    problem.y = IntStream.range(0, TRAIN).mapToDouble(n -> labels[n]).toArray();
    Svm machine = SvmTrainer.train(x, labels, kernel, 10);
    svm_model model = svm.svm_train(problem, PairProblem.parameter(kernel, 10, Integer.MAX_VALUE));
    assertArrayEquals(model.label, machine.classes());
    double[] expected = new double[45];
    for (int n = 0; n < 50; n++) {
      float[] one = columns(digits.test(), 50).column(n);
      svm.svm_predict_values(model, PairProblem.nodes(one), expected);
      // Both stop where the conditions of the optimum hold to 0.001.
      assertArrayEquals(expected, machine.exactDecisions(one), 0.01, "example " + n);
    }
  }

  @Test
  void whatHangsOnRoundingIsDecidedInDoublePrecision() {
    // Two points, and one on the line between them: f = 0 up to rounding.
    Matrix x = new Matrix(2, 2).set(new float[] {0, 0, 1, 1});
    Svm machine = SvmTrainer.train(x, new byte[] {0, 1}, SvmKernel.gaussian(1), 100);
    machine.tell(new Matrix(2, 2).set(new float[] {0.5f, 0.5f, 0.1f, 0.1f}));
    assertEquals(1, machine.decidedAnew());
  }

  @Test
  void marginsAreOneAtFreeSupportVectors() {
    Matrix x = new Matrix(2, 4).set(new float[] {0, 0, 0, 1, 3, 0, 3, 1});
    byte[] labels = {0, 0, 1, 1};
    Svm machine = SvmTrainer.train(x, labels, SvmKernel.polynomial(1, 1, 0), 100);
    double[] f = machine.decisions(x);
    int[] vectors = machine.supportVectors();
    assertTrue(vectors.length >= 2);
    for (int place : vectors) {
      // libsvm stops where the conditions hold to 0.001.
      assertEquals(labels[place] == 0 ? 1 : -1, f[place], 2e-3);
    }
    assertEquals(0, Arrays.stream(machine.coefficients(0)).sum(), 1e-9);
  }

  @Test
  void oneClassIsRefused() {
    Matrix x = new Matrix(1, 2);
    assertThrows(
        IllegalArgumentException.class,
        () -> SvmTrainer.train(x, new byte[3], SvmKernel.gaussian(1), 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> SvmTrainer.train(x, new byte[2], SvmKernel.gaussian(1), 1));
    assertThrows(IllegalArgumentException.class, () -> SvmKernel.gaussian(0));
  }
}

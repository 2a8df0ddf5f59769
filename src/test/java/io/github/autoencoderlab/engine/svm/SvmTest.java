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
import java.util.stream.Stream;
import libsvm.svm;
import libsvm.svm_model;
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
    svm_model model =
        svm.svm_train(
            SvmTrainer.problem(x, labels(digits.train(), TRAIN)), SvmTrainer.parameter(kernel, 10));
    Svm machine = SvmTrainer.train(x, labels(digits.train(), TRAIN), kernel, 10);
    assertArrayEquals(
        Arrays.stream(model.sv_indices).map(place -> place - 1).toArray(),
        machine.supportVectors());
    Matrix test = columns(digits.test(), TEST);
    byte[] told = machine.tell(test);
    double[] decisions = machine.decisions(test);
    double[] expected = new double[45];
    for (int n = 0; n < TEST; n++) {
      double label = svm.svm_predict_values(model, SvmTrainer.nodes(test.column(n)), expected);
      assertEquals(label, told[n], "example " + n);
      double scale = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
      assertArrayEquals(expected, machine.exactDecisions(test.column(n)), 1e-9 * scale);
      // Sums of some hundred products in float32.
      assertArrayEquals(expected, Arrays.copyOfRange(decisions, n * 45, n * 45 + 45), 1e-4 * scale);
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

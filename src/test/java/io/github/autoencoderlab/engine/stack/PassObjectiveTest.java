package io.github.autoencoderlab.engine.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.autoencoderlab.engine.FiniteDifferences;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Initial;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.optimize.ConjugateGradients;
import io.github.autoencoderlab.engine.optimize.Lbfgs;
import io.github.autoencoderlab.engine.optimize.Minimizer;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.pca.Covariance;
import io.github.autoencoderlab.engine.pca.Pca;
import io.github.autoencoderlab.engine.pca.PrincipalAngles;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassObjectiveTest {
  private static final int COUNT = 6;

  static Stream<Task> tasks() {
    Classification silent = new Classification(0.4, new Randomness(2));
    silent.prepare(new byte[] {0, 1, 2, 2, 1, 0}, 7);
    Classification loud = new Classification(0, new Randomness(2));
    loud.prepare(new byte[] {0, 1, 2, 2, 1, 0}, 7);
    return Stream.of(
        new Reconstruction(Loss.CROSS_ENTROPY),
        new Reconstruction(Loss.SQUARED_ERROR),
        loud,
        silent);
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void gradientAgreesWithFiniteDifferences(Task task) {
    boolean classify = task instanceof Classification;
    Architecture net =
        classify
            ? Architecture.chain(List.of(5, 7, 6, 3), Activation.LOGISTIC, Activation.LINEAR)
            : Architecture.autoencoder(
                List.of(5, 4, 2),
                Activation.LOGISTIC,
                Activation.LINEAR,
                Activation.LOGISTIC,
                false);
    Theta theta = net.parameters(Precision.DOUBLE);
    theta.all().set(normal(theta.all().rows(), 0));
    Pass pass = new Pass(net, theta, COUNT);
    float[] x = new float[5 * COUNT];
    new Randomness(1).at(0, 1).uniform(x, 0.5);
    for (int n = 0; n < x.length; n++) {
      x[n] += 0.5f;
    }
    pass.x().set(x);
    PassObjective objective =
        new PassObjective(pass, theta, theta.like(), task, new WeightDecay(0.3, 0));
    double[] gradient = new double[objective.size()];
    objective.at(theta.all().toDoubles(), gradient);
    double[] ignored = new double[objective.size()];
    FiniteDifferences.agree(
        theta.all(),
        new Matrix(gradient.length, 1, Precision.DOUBLE).set(gradient),
        () -> objective.at(theta.all().toDoubles(), ignored));
  }

  /** Baldi and Hornik (1989): a linear autoencoder has no minimum but PCA's subspace. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void batchMethodsBringALinearAutoencoderToThePrincipalSubspace(boolean lbfgs) {
    int size = 8;
    int code = 3;
    int count = 200;
    Matrix x = centred(size, count);
    Architecture net =
        Architecture.autoencoder(
            List.of(size, code), Activation.LINEAR, Activation.LINEAR, Activation.LINEAR, false);
    Theta theta = net.parameters(Precision.FLOAT);
    Initial.glorot(net, theta, new Randomness(4).at(0, 0));
    Pass pass = new Pass(net, theta, count);
    pass.x().set(x);
    PassObjective objective =
        new PassObjective(
            pass, theta, theta.like(), new Reconstruction(Loss.SQUARED_ERROR), WeightDecay.NONE);
    double[] start = theta.all().toDoubles();
    Minimizer minimizer =
        lbfgs ? new Lbfgs(objective, start) : new ConjugateGradients(objective, start);
    minimizer.iterate(400, 1e-7);
    Pca pca = Pca.of(x);
    double least = Arrays.stream(pca.variances()).skip(code).sum();
    assertEquals(least, 2 * minimizer.value(), 1e-4 * least);
    double[] angles = PrincipalAngles.between(theta.W(1), pca.components(code));
    assertTrue(angles[code - 1] < 0.01, () -> Arrays.toString(angles));
  }

  private static Matrix centred(int size, int count) {
    Matrix mix = new Matrix(size, size).set(normal(size * size, 2));
    Matrix x = new Matrix(size, count);
    x.product(mix, new Matrix(size, count).set(normal(size * count, 3)));
    double[] mean = new Covariance(size).add(x).mean();
    for (int i = 0; i < size; i++) {
      mean[i] = -mean[i];
    }
    return x.addToColumns(Matrix.vector(size).set(mean));
  }

  private static float[] normal(int count, int purpose) {
    float[] values = new float[count];
    new Randomness(6).at(0, purpose).normal(values);
    return values;
  }
}

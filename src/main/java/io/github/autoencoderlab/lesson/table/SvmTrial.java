package io.github.autoencoderlab.lesson.table;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.random.SeededRandom;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.svm.Svm;
import io.github.autoencoderlab.engine.svm.SvmKernel;
import io.github.autoencoderlab.engine.svm.SvmTrainer;
import io.github.autoencoderlab.lesson.kit.ImageColumns;
import io.github.autoencoderlab.text.UserException;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Trains support vector machines of the table. γ is given as a share of 1/(d Var x), which is right
 * to within a factor for any data: d numbers an example, Var x over all numbers of all examples.
 */
final class SvmTrial implements TableTrainer {
  /** On MNIST's digits γ = 0.02. */
  private static final double GAUSSIAN_SHARE = 1.5;

  private static final double POLYNOMIAL_SHARE = 1;
  private static final int DEGREE = 4;
  static final double COST = 10;
  private static final double OFFSET = 1;

  private final TableData data;
  private final boolean gaussian;
  private final double scale;

  SvmTrial(TableData data, boolean gaussian) {
    this.data = data;
    this.gaussian = gaussian;
    scale = 1 / (data.train().size() * variance(data.train()));
  }

  private static double variance(Examples examples) {
    double sum = 0;
    double squares = 0;
    float[] one = new float[examples.size()];
    for (int n = 0; n < examples.count(); n++) {
      examples.copy(n, one, 0);
      for (float value : one) {
        sum += value;
        squares += (double) value * value;
      }
    }
    double count = (double) examples.count() * one.length;
    return squares / count - sum / count * (sum / count);
  }

  @Override
  public TableTrial train(@Nullable SeededRandom random, TableWatch watch) throws UserException {
    double share = gaussian ? GAUSSIAN_SHARE : POLYNOMIAL_SHARE;
    double cost = COST;
    int degree = DEGREE;
    if (random != null) {
      share *= TableTrainer.logUniform(random, 0.2, 5);
      cost = TableTrainer.rounded(TableTrainer.logUniform(random, 1, 100));
      degree = random.between(2, 6);
    }
    SvmKernel kernel = kernel(share, degree);
    Svm machine = machine(data.train(), kernel, cost);
    watch.see(1);
    TableTrial.Learned learned = examples -> tell(machine, examples);
    return new TableTrial(
        settings(cost, kernel, machine), learned.error(data.validation()), List.of(), learned);
  }

  /** That of fixed settings. */
  SvmKernel kernel() {
    return kernel(gaussian ? GAUSSIAN_SHARE : POLYNOMIAL_SHARE, DEGREE);
  }

  private SvmKernel kernel(double share, int degree) {
    double gamma = TableTrainer.rounded(share * scale);
    return gaussian ? SvmKernel.gaussian(gamma) : SvmKernel.polynomial(gamma, degree, OFFSET);
  }

  static Svm machine(Examples examples, SvmKernel kernel, double cost) {
    Matrix x = new Matrix(examples.size(), examples.count()).set(examples.first(examples.count()));
    return SvmTrainer.train(x, examples.labels(), kernel, cost);
  }

  private Map<String, Object> settings(double cost, SvmKernel kernel, Svm machine) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("C", cost);
    settings.put("gamma", kernel.gamma());
    if (!gaussian) {
      settings.put("degree", kernel.degree());
      settings.put("offset", kernel.offset());
    }
    settings.put("supportVectors", machine.supportVectors().length);
    return settings;
  }

  static byte[] tell(Svm machine, Examples examples) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    ImageColumns.forEach(examples, examples.count(), x -> told.writeBytes(machine.tell(x)));
    return told.toByteArray();
  }
}

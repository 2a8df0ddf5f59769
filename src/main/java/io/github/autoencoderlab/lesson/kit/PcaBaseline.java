package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.pca.Covariance;
import io.github.autoencoderlab.engine.pca.Pca;
import io.github.autoencoderlab.engine.pca.PcaCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PCA of the training examples, which a net is compared with; found when first asked for. */
public final class PcaBaseline {
  /** Of what the mean example leaves out, a share that nobody sees. */
  private static final double UNSEEN = 0.05;

  /**
   * Values of an example beyond which all components take seconds: of few examples there are fewer.
   */
  private static final int MANY_VALUES = 1024;

  private final DataSet data;
  private final Map<Integer, Double> squaredErrors = new HashMap<>();
  private @Nullable Pca pca;

  /** Of these data; nothing is computed yet. */
  public PcaBaseline(DataSet data) {
    this.data = data;
  }

  /** So many components, or as many as there are. */
  public PcaCode code(int components) {
    return pca().code(most(components));
  }

  /** Their directions, size × components. */
  public Matrix directions(int components) {
    return pca().components(most(components));
  }

  private int most(int components) {
    return Math.min(components, pca().count());
  }

  private Pca pca() {
    Examples examples = data.train();
    if (pca == null && examples.size() > Math.max(MANY_VALUES, examples.count())) {
      Matrix columns = new Matrix(examples.size(), examples.count());
      pca = Pca.ofFew(columns.set(examples.first(examples.count())));
    } else if (pca == null) {
      Covariance covariance = new Covariance(examples.size());
      ImageColumns.forEach(examples, examples.count(), covariance::add);
      pca = Pca.of(covariance);
    }
    return pca;
  }

  /**
   * What PCA makes of examples.
   *
   * @param reconstruction of what it saw
   * @param squaredError Σ (x − x̂)² against the clean examples, summed over values, mean over
   *     examples
   * @param copies whether that is next to nothing: so many components let every example through,
   *     and nothing can be better
   */
  public record Look(Matrix reconstruction, double squaredError, boolean copies) {}

  /**
   * What so many components make of examples.
   *
   * @param seen size × n, perhaps corrupted; left unmodified
   * @param clean what it should have been; left unmodified
   */
  public Look look(int components, Matrix seen, Matrix clean) {
    Matrix reconstruction = code(components).reconstructed(seen);
    double error = reconstruction.squaredDistance(clean) / clean.columns();
    return new Look(reconstruction, error, error < UNSEEN * spread(clean));
  }

  /** Σ (x − x̄)², summed over values, mean over examples. */
  private static double spread(Matrix examples) {
    int count = examples.columns();
    Matrix minusMean = Matrix.vector(examples.rows());
    minusMean.addRowSums(0, -1.0 / count, examples, Matrix.vector(count).fill(1));
    Matrix none = new Matrix(examples.rows(), count);
    Matrix centred = new Matrix(examples.rows(), count).set(examples).addToColumns(minusMean);
    return centred.squaredDistance(none) / count;
  }

  /** Σ (x − x̂)² of held-out examples, summed over values, mean over examples. */
  public double squaredError(int components) {
    return squaredErrors.computeIfAbsent(components, this::measured);
  }

  private double measured(int components) {
    PcaCode code = code(components);
    Examples test = data.test();
    double[] sum = new double[1];
    ImageColumns.forEach(
        test, test.count(), x -> sum[0] += Arrays.stream(code.squaredErrors(x)).sum());
    return sum[0] / test.count();
  }
}

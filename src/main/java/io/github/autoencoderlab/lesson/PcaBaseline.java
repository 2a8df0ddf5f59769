package io.github.autoencoderlab.lesson;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.pca.Covariance;
import io.github.autoencoderlab.engine.pca.Pca;
import io.github.autoencoderlab.engine.pca.PcaCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PCA of the training examples, which a net is compared with; found when first asked for. */
public final class PcaBaseline {
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
    return Math.min(components, data.train().size());
  }

  private Pca pca() {
    if (pca == null) {
      Covariance covariance = new Covariance(data.train().size());
      ImageColumns.forEach(data.train(), data.train().count(), covariance::add);
      pca = Pca.of(covariance);
    }
    return pca;
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

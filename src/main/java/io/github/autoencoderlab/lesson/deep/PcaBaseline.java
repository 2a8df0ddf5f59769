package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.pca.Covariance;
import io.github.autoencoderlab.engine.pca.Pca;
import io.github.autoencoderlab.engine.pca.PcaCode;
import io.github.autoencoderlab.lesson.ImageColumns;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** PCA of the training examples, which a deep net is compared with; found when first asked for. */
final class PcaBaseline {
  private final DataSet data;
  private @Nullable Pca pca;

  PcaBaseline(DataSet data) {
    this.data = data;
  }

  /** So many components, or as many as there are. */
  PcaCode code(int components) {
    return pca().code(Math.min(components, data.train().size()));
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
  double squaredError(int components) {
    PcaCode code = code(components);
    Examples test = data.test();
    double[] sum = new double[1];
    ImageColumns.forEach(
        test, test.count(), x -> sum[0] += Arrays.stream(code.squaredErrors(x)).sum());
    return sum[0] / test.count();
  }
}

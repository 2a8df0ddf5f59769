package io.github.autoencoderlab.lesson.dense;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.Matrix;
import io.github.autoencoderlab.engine.pca.Covariance;
import io.github.autoencoderlab.engine.pca.Pca;
import io.github.autoencoderlab.engine.pca.PcaCode;
import io.github.autoencoderlab.lesson.ImageColumns;
import java.util.Arrays;

/**
 * PCA of the training examples with as many components as the code has units, which an autoencoder
 * is compared with.
 *
 * @param code at most as many components as an example has values
 * @param leading the first components [size × 10], or fewer
 * @param squaredError on all held-out examples, summed over values, mean over examples
 */
record Baseline(PcaCode code, Matrix leading, double squaredError) {
  private static final int LEADING = 10;

  static Baseline of(DataSet data, int units) {
    Examples train = data.train();
    Covariance covariance = new Covariance(train.size());
    ImageColumns.forEach(train, train.count(), covariance::add);
    Pca pca = Pca.of(covariance);
    int components = Math.min(units, train.size());
    PcaCode code = pca.code(components);
    return new Baseline(
        code, pca.components(Math.min(LEADING, components)), squaredError(code, data.test()));
  }

  private static double squaredError(PcaCode code, Examples images) {
    double[] sum = new double[1];
    ImageColumns.forEach(
        images, images.count(), x -> sum[0] += Arrays.stream(code.squaredErrors(x)).sum());
    return sum[0] / images.count();
  }
}

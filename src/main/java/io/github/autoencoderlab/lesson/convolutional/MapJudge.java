package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.stack.DeepNet;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.engine.unit.Units;
import io.github.autoencoderlab.lesson.kit.ImageColumns;

/** What a net makes of images, as its weights are at the moment. */
final class MapJudge {
  private final DeepNet net;

  MapJudge(Autoencoder autoencoder) {
    net = new DeepNet(autoencoder.architecture(), autoencoder.theta(), autoencoder.codeLayer());
  }

  /** Codes of columns, in a new matrix. */
  Matrix codes(Matrix x) {
    return net.encode(x);
  }

  /** Reconstructions of columns, in a new matrix. */
  Matrix reconstructed(Matrix x) {
    return net.output(x);
  }

  /** Σ (r − x)², summed over pixels, mean over the first images. */
  double squaredError(Examples images, int most) {
    double[] sum = new double[1];
    ImageColumns.forEach(images, most, x -> sum[0] += reconstructed(x).squaredDistance(x));
    return sum[0] / Math.min(most, images.count());
  }

  /** L, summed over pixels, mean over the first images. */
  double loss(Loss loss, Examples images, int most) {
    double[] sum = new double[1];
    ImageColumns.forEach(images, most, x -> sum[0] += Units.loss(loss, reconstructed(x), x));
    return sum[0] / Math.min(most, images.count());
  }
}

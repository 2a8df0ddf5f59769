package io.github.autoencoderlab.lesson.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.autoencoderlab.RealData;
import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.data.catalog.DataSets;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.neighbours.NearestNeighbours;
import io.github.autoencoderlab.engine.pca.Covariance;
import io.github.autoencoderlab.engine.pca.Pca;
import io.github.autoencoderlab.engine.pca.PcaCode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Principal components of MNIST against published numbers. */
class MnistComponentsTest {
  @Test
  void errorsAndNeighboursAreThePublishedOnes() throws Exception {
    DataSet data = DataSets.open(RealData.mnist().toString());
    long start = System.nanoTime();
    Covariance covariance = new Covariance(data.train().size());
    ImageColumns.forEach(data.train(), data.train().count(), covariance::add);
    Pca pca = Pca.of(covariance);
    System.out.printf("PCA of MNIST: %.2f s%n", (System.nanoTime() - start) / 1e9);
    // Hinton and Salakhutdinov (2006) print 13.87 for 30 components.
    assertEquals(13.87, squaredError(pca.code(30), data.test()), 0.02);
    assertEquals(43.65, squaredError(pca.code(2), data.test()), 0.05);
    start = System.nanoTime();
    double accuracy =
        new NearestNeighbours(codes(pca.code(2), data.train()), data.train().labels())
            .accuracy(codes(pca.code(2), data.test()), data.test().labels(), 5);
    System.out.printf("5-NN of 2: %.4f, %.2f s%n", accuracy, (System.nanoTime() - start) / 1e9);
    assertEquals(0.424, accuracy, 0.0005);
  }

  private static double squaredError(PcaCode code, Examples images) {
    double[] sum = new double[1];
    ImageColumns.forEach(
        images, images.count(), x -> sum[0] += Arrays.stream(code.squaredErrors(x)).sum());
    return sum[0] / images.count();
  }

  private static Matrix codes(PcaCode code, Examples images) {
    float[] codes = new float[code.components() * images.count()];
    int[] at = new int[1];
    ImageColumns.forEach(
        images,
        images.count(),
        x -> {
          Matrix z = new Matrix(code.components(), x.columns());
          code.encode(x, z);
          float[] some = z.toArray();
          System.arraycopy(some, 0, codes, at[0], some.length);
          at[0] += some.length;
        });
    return new Matrix(code.components(), images.count()).set(codes);
  }
}

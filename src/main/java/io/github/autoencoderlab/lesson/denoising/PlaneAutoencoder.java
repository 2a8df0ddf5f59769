package io.github.autoencoderlab.lesson.denoising;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Initial;
import io.github.autoencoderlab.engine.layer.Pass;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.lesson.Study;
import io.github.autoencoderlab.lesson.kit.MiniBatches;
import java.util.List;
import java.util.Optional;

/**
 * A denoising autoencoder of points in the plane: two inputs, rectified linear units, two linear
 * outputs.
 */
final class PlaneAutoencoder {
  /** A third of the distance between the two parts of the curve, so that each has its own. */
  static final Disturbance NOISE = new Disturbance(Corruption.GAUSSIAN, 0.1);

  private static final int UNITS = 100;
  private static final int BATCH = 100;
  private static final int STEPS = 8000;

  /**
   * How often the rate is halved at equal distances, so that noise of mini-batches averages out.
   */
  private static final int HALVINGS = 4;

  private static final double RATE = 0.01;
  private static final int STEPS_PER_WATCH = 100;
  private static final int INITIAL_WEIGHTS = 1_000_002;

  /** Units must bend at different places of the plane, all within about one unit of the origin. */
  private static final double STEEPEST = 2;

  private final Autoencoder autoencoder;

  private PlaneAutoencoder(Randomness randomness, float[] mean) {
    Architecture architecture =
        Architecture.autoencoder(
            List.of(2, UNITS), Activation.RELU, Activation.RELU, Activation.LINEAR, false);
    autoencoder = Autoencoder.zero(architecture, Precision.FLOAT);
    randomness.at(0, INITIAL_WEIGHTS);
    Initial.small(architecture, autoencoder.theta(), randomness);
    Initial.outputMean(architecture, autoencoder.theta(), mean);
    fill(autoencoder.theta().W(0), randomness);
    fill(autoencoder.theta().b(0), randomness);
  }

  private static void fill(Matrix matrix, Randomness randomness) {
    float[] values = new float[matrix.rows() * matrix.columns()];
    randomness.uniform(values, STEEPEST);
    matrix.set(values);
  }

  /**
   * Learns to move noisy points back, or nothing if the watcher does not want to go on.
   *
   * @param points examples of two numbers
   */
  static Optional<PlaneAutoencoder> of(Examples points, long seed, Study.Watcher watcher) {
    Randomness randomness = new Randomness(seed);
    PlaneAutoencoder net = new PlaneAutoencoder(randomness, points.mean());
    MiniBatches batches = new MiniBatches(points, BATCH, seed);
    AutoencoderLearner learner =
        new AutoencoderLearner(
            net.autoencoder,
            batches.batchSize(),
            Loss.SQUARED_ERROR,
            AutoencoderLearner.Rule.ADAM,
            options(0),
            randomness);
    for (int step = 0; step < STEPS; step++) {
      if (step % STEPS_PER_WATCH == 0 && !watcher.goesOn((double) step / STEPS)) {
        return Optional.empty();
      }
      learner.setOptions(options(step));
      learner.step(batches.batch(step));
    }
    return Optional.of(net);
  }

  private static AutoencoderOptions options(int step) {
    double halved = Math.floor((HALVINGS + 1.0) * step / STEPS);
    return AutoencoderOptions.plain(RATE * Math.pow(0.5, halved)).with(NOISE);
  }

  /**
   * r of points.
   *
   * @param points x₁ and x₂ of one after the other; left unmodified
   */
  float[] reconstructed(float[] points) {
    Pass pass = autoencoder.pass(points.length / 2);
    pass.x().set(points);
    pass.forward();
    return pass.output().toArray();
  }
}

package io.github.autoencoderlab.engine.stack;

import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.HiddenUnits;
import io.github.autoencoderlab.engine.rbm.Rbm;
import java.util.Arrays;

/** Layers of a plan as they are before their first step, always the same for the same seed. */
final class LayerFactory {
  /** Standard deviation of first weights (Hinton and Salakhutdinov 2006, their code). */
  private static final double DEVIATION = 0.1;

  private static final int WEIGHTS = 1;
  private static final int DRAWS = 2;

  private final DeepPlan plan;
  private final float[] mean;
  private final long seed;

  LayerFactory(DeepPlan plan, float[] mean, long seed) {
    this.plan = plan;
    this.mean = mean.clone();
    this.seed = seed;
  }

  boolean linear(int layer) {
    return plan.linear() && layer == plan.layers() - 1;
  }

  LayerLearner layer(int n) {
    Randomness weights = new Randomness(Randomness.mix(seed, n, WEIGHTS)).at(0, 0);
    Randomness draws = new Randomness(Randomness.mix(seed, n, DRAWS));
    int outputs = plan.sizes().get(n + 1);
    return switch (plan.kind()) {
      case RBM -> {
        HiddenUnits units = linear(n) ? HiddenUnits.LINEAR : HiddenUnits.BINARY;
        Rbm rbm = Rbm.initial(meanOf(n), labels(n), outputs, units, DEVIATION, weights);
        yield new RbmLayer(rbm, plan.batch(), draws);
      }
      case AUTOENCODER ->
          new AutoencoderLayer(meanOf(n), outputs, linear(n), plan.batch(), weights, draws);
    };
  }

  /** Labels join at the top. */
  private int labels(int layer) {
    return layer == plan.layers() - 1 ? plan.labels() : 0;
  }

  /** Codes are taken to be on half of the time. */
  private float[] meanOf(int layer) {
    if (layer == 0) {
      return mean;
    }
    float[] half = new float[plan.sizes().get(layer)];
    Arrays.fill(half, 0.5f);
    return half;
  }
}

package io.github.autoencoderlab.engine.autoencoder;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Sparsity.Penalty;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Layer;
import io.github.autoencoderlab.engine.noise.Corruption;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.speed.PlainProducts;
import io.github.autoencoderlab.engine.speed.Speed;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import java.util.Arrays;
import java.util.List;

/** How fast autoencoders learn with Adam, cross-entropy and logistic units. */
public final class AutoencoderSpeed {
  private static final int VISIBLE = 784;
  private static final int WIDTH = 28;
  private static final List<Integer> ONE_LAYER = List.of(VISIBLE, 500);
  private static final List<Integer> DEEP = List.of(VISIBLE, 1000, 500, 250, 2);
  private static final double RATE = 0.001;
  private static final double NOISE = 0.3;
  private static final float ZEROS = 0.81f;

  private AutoencoderSpeed() {}

  /** 784-500-784 with β Σ KL(ρ‖ρ̃ⱼ); takes about seven seconds, as the others do. */
  public static Speed sparse(int batch) {
    Sparsity sparsity = Sparsity.running(Penalty.KL, 0.1, 3, 0.9);
    return measure("sparse", ONE_LAYER, batch, AutoencoderOptions.plain(RATE).with(sparsity));
  }

  /** 784-500-784 with noise of one kind. */
  public static Speed denoising(Corruption corruption, int batch) {
    AutoencoderOptions options =
        AutoencoderOptions.plain(RATE).with(new Disturbance(corruption, NOISE, WIDTH));
    return measure("denoising", ONE_LAYER, batch, options);
  }

  /** 784-1000-500-250-2 and back. */
  public static Speed deep(int batch) {
    return measure("deep", DEEP, batch, AutoencoderOptions.plain(RATE));
  }

  private static Speed measure(
      String work, List<Integer> sizes, int batch, AutoencoderOptions options) {
    Activation code = sizes.size() > 2 ? Activation.LINEAR : Activation.LOGISTIC;
    Architecture architecture =
        Architecture.autoencoder(sizes, Activation.LOGISTIC, code, Activation.LOGISTIC, false);
    Runnable step = step(architecture, batch, options);
    return Speed.measure(work, VISIBLE, sizes.get(1), batch, step, floor(architecture, batch));
  }

  private static Runnable step(Architecture architecture, int batch, AutoencoderOptions options) {
    float[] mean = new float[VISIBLE];
    Arrays.fill(mean, (1 - ZEROS) / 2);
    Autoencoder autoencoder = Autoencoder.initial(architecture, mean, new Randomness(1).at(0, 0));
    AutoencoderLearner learner =
        new AutoencoderLearner(
            autoencoder,
            batch,
            Loss.CROSS_ENTROPY,
            AutoencoderLearner.Rule.ADAM,
            options,
            new Randomness(1));
    float[] images = images(batch);
    return () -> learner.step(images);
  }

  /** Greys, but for as many zeros as MNIST's digits have. */
  private static float[] images(int batch) {
    float[] images = new float[batch * VISIBLE];
    new Randomness(1).at(0, 1).uniform(images, 1);
    for (int i = 0; i < images.length; i++) {
      float aboveZeros = Math.abs(images[i]) - ZEROS;
      images[i] = Math.max(0, aboveZeros / (1 - ZEROS));
    }
    return images;
  }

  /** All products of a step: W a, Wᵀ δ but for the first layer, δ aᵀ. */
  private static PlainProducts floor(Architecture architecture, int batch) {
    PlainProducts products = new PlainProducts();
    for (int l = 1; l <= architecture.depth(); l++) {
      Layer layer = architecture.layer(l);
      Matrix W = new Matrix(layer.outputs(), layer.inputs()).fill(RATE);
      Matrix below = new Matrix(layer.inputs(), batch).fill(RATE);
      Matrix above = new Matrix(layer.outputs(), batch).fill(RATE);
      products.add(above, W, false, below, false);
      if (l > 1) {
        products.add(below, W, true, above, false);
      }
      products.add(new Matrix(W.rows(), W.columns()), above, false, below, true);
    }
    return products;
  }
}

package io.github.autoencoderlab.engine.rbm;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.speed.PlainProducts;
import io.github.autoencoderlab.engine.speed.Speed;
import java.util.Arrays;
import java.util.List;

/** How fast CD-1 with momentum learns images drawn anew in every step. */
public final class CdSpeed {
  /** Visible units: pixels of MNIST's digits. */
  public static final int VISIBLE = 784;

  /** Numbers of hidden units that show growth. */
  public static final List<Integer> HIDDEN = List.of(100, 500, 2000);

  /** Mini-batch sizes that show growth. */
  public static final List<Integer> BATCHES = List.of(10, 100, 500);

  private static final CdOptions OPTIONS = new CdOptions(0.01, 1, 0.5, 0);
  private static final double DEVIATION = 0.01;
  private static final float MEAN = 0.13f;

  private CdSpeed() {}

  /** Measures a machine; takes about seven seconds. */
  public static Speed measure(int hidden, int batch) {
    Rbm rbm = machine(hidden);
    return Speed.measure("rbm", VISIBLE, hidden, batch, step(rbm, batch), floor(rbm, batch));
  }

  private static Rbm machine(int hidden) {
    return Rbm.initial(grey(1), hidden, DEVIATION, new Randomness(1).at(0, 0));
  }

  private static Runnable step(Rbm rbm, int batch) {
    ContrastiveDivergence learner =
        new ContrastiveDivergence(rbm, batch, OPTIONS, new Randomness(1));
    float[] images = grey(batch);
    return () -> {
      learner.clampDrawn(images);
      learner.finish();
    };
  }

  /** The five products of CD-1: W v, Wᵀ h, W v*, p vᵀ, p* v*ᵀ. */
  private static PlainProducts floor(Rbm rbm, int batch) {
    Matrix v = new Matrix(VISIBLE, batch).set(grey(batch));
    Matrix h = new Matrix(rbm.hidden(), batch).fill(DEVIATION);
    Matrix p = new Matrix(rbm.hidden(), batch);
    Matrix q = new Matrix(VISIBLE, batch);
    Matrix dW = new Matrix(rbm.hidden(), VISIBLE);
    return new PlainProducts()
        .add(p, rbm.W(), false, v, false)
        .add(q, rbm.W(), true, h, false)
        .add(p, rbm.W(), false, v, false)
        .add(dW, h, false, v, true)
        .add(dW, h, false, v, true);
  }

  private static float[] grey(int images) {
    float[] grey = new float[images * VISIBLE];
    Arrays.fill(grey, MEAN);
    return grey;
  }
}

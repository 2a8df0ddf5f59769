package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.Randomness;
import io.github.autoencoderlab.engine.rbm.ChainRules;
import io.github.autoencoderlab.lesson.Settings;
import java.util.SplittableRandom;

/**
 * Where Gibbs chains start and how they may move, as the user wants it.
 *
 * @param noise whether they start from coin flips
 * @param image which held-out image the first chain starts from
 * @param region what is clamped, a choice of {@link RbmParameters#CLAMPED}
 * @param temperature of the chains
 * @param chains how many there are side by side
 */
record ChainStart(boolean noise, int image, String region, double temperature, int chains) {
  private static final int COINS = 2_000_004;

  static ChainStart of(Settings settings) {
    return new ChainStart(
        settings.choice(RbmParameters.CHAIN_START).equals(RbmParameters.NOISE),
        settings.whole(RbmParameters.CHAIN_IMAGE),
        settings.choice(RbmParameters.CLAMPED),
        settings.value(RbmParameters.TEMPERATURE),
        settings.whole(RbmParameters.CHAINS));
  }

  /** The rules for images of this size. */
  ChainRules rules(Examples images) {
    if (region.equals(RbmParameters.NOTHING)) {
      return new ChainRules(temperature, new boolean[0]);
    }
    boolean[] clamped = new boolean[images.size()];
    for (int pixel = 0; pixel < clamped.length; pixel++) {
      clamped[pixel] = isClamped(pixel / images.columns(), pixel % images.columns(), images);
    }
    return new ChainRules(temperature, clamped);
  }

  private boolean isClamped(int row, int column, Examples images) {
    return switch (region) {
      case RbmParameters.UPPER -> 2 * row < images.rows();
      case RbmParameters.LOWER -> 2 * row >= images.rows();
      case RbmParameters.LEFT -> 2 * column < images.columns();
      default -> 2 * column >= images.columns();
    };
  }

  /**
   * What the chains start from: images, or coin flips wherever nothing of the image is given.
   *
   * @param binary images of 0 and 1, one after the other
   * @return an image for each chain, the chosen one first, then those that follow it in a circle
   */
  float[] starts(float[] binary, Examples images, long seed) {
    int size = images.size();
    int known = binary.length / size;
    float[] starts = new float[chains * size];
    for (int chain = 0; chain < chains; chain++) {
      int from = (chosen(known) + chain) % known;
      System.arraycopy(binary, from * size, starts, chain * size, size);
    }
    boolean[] clamped = rules(images).clamped();
    if (!noise && clamped.length == 0) {
      return starts;
    }
    SplittableRandom coins = new SplittableRandom(Randomness.mix(seed, 0, COINS));
    for (int at = 0; at < starts.length; at++) {
      boolean heads = coins.nextBoolean();
      if (clamped.length == 0 || !clamped[at % size]) {
        starts[at] = heads ? 1 : 0;
      }
    }
    return starts;
  }

  /** The chosen image, the last one if there are not so many. */
  int chosen(int images) {
    return Math.min(image, images - 1);
  }
}

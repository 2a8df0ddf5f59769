package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.rbm.ChainRules;
import io.github.autoencoderlab.lesson.parameter.Drawing;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Where Gibbs chains start and how they may move, as the user wants it.
 *
 * @param from what they start from
 * @param image which held-out image the first chain starts from
 * @param drawing which drawing all of them start from
 * @param region what is clamped
 * @param temperature of the chains
 * @param chains how many there are side by side
 */
record ChainStart(
    StartsFrom from, int image, Drawing drawing, Clamped region, double temperature, int chains) {
  private static final int COINS = 2_000_004;
  private static final float WHITE = 0.5f;

  static ChainStart of(Settings settings) {
    return new ChainStart(
        settings.choice(RbmParameters.CHAIN_START),
        settings.whole(RbmParameters.CHAIN_IMAGE),
        settings.drawing(RbmParameters.CHAIN_DRAWING),
        settings.choice(RbmParameters.CLAMPED),
        settings.value(RbmParameters.TEMPERATURE),
        settings.whole(RbmParameters.CHAINS));
  }

  /** What the first chain would start from if nothing of it were left to chance, in [0, 1]. */
  float[] picture(Examples images) {
    if (isByHand()) {
      return byHand(images).seen();
    }
    float[] picture = new float[images.size()];
    images.copy(chosen(images.count()), picture, 0);
    return picture;
  }

  /** The rules for images of this size. */
  ChainRules rules(Examples images) {
    boolean[] clamped = new boolean[isClamping() ? images.size() : 0];
    float[] picture = picture(images);
    Drawing byHand = byHand(images);
    for (int pixel = 0; pixel < clamped.length; pixel++) {
      int row = pixel / images.columns();
      int column = pixel % images.columns();
      clamped[pixel] =
          switch (region) {
            case NOTHING -> false;
            case UPPER -> 2 * row < images.rows();
            case LOWER -> 2 * row >= images.rows();
            case LEFT -> 2 * column < images.columns();
            case RIGHT -> 2 * column >= images.columns();
            case INK -> picture[pixel] > WHITE;
            case AROUND_GAP -> !byHand.isGap(pixel);
          };
    }
    return new ChainRules(temperature, clamped);
  }

  /** All around a gap that is not there would be all there is: nothing could move. */
  private boolean isClamping() {
    boolean gapless = region == Clamped.AROUND_GAP && !drawing.hasGap();
    return region != Clamped.NOTHING && !gapless;
  }

  /**
   * What the chains start from: images or the drawing, or coin flips wherever nothing is given.
   *
   * @param binary images of 0 and 1, one after the other
   * @return an image of 0 and 1 for each chain: the drawing for all, or else the chosen one first,
   *     then those that follow it in a circle
   */
  float[] starts(float[] binary, Examples images, long seed) {
    int size = images.size();
    float[] known = isByHand() ? binary(picture(images)) : binary;
    float[] starts = new float[chains * size];
    for (int chain = 0; chain < chains; chain++) {
      int from = (chosen(known.length / size) + chain) % (known.length / size);
      System.arraycopy(known, from * size, starts, chain * size, size);
    }
    if (isChance()) {
      flipCoins(starts, images, seed);
    }
    return starts;
  }

  private void flipCoins(float[] starts, Examples images, long seed) {
    int size = images.size();
    boolean[] clamped = rules(images).clamped();
    Drawing byHand = byHand(images);
    SplittableRandom coins = new SplittableRandom(Randomness.mix(seed, 0, COINS));
    for (int at = 0; at < starts.length; at++) {
      boolean heads = coins.nextBoolean();
      boolean unknown = isNoise() || (isByHand() && byHand.isGap(at % size));
      if (clamped.length == 0 ? unknown : !clamped[at % size]) {
        starts[at] = heads ? 1 : 0;
      }
    }
  }

  /** The first chain's start as it is shown: grey, as long as nothing of it is left to chance. */
  float[] shown(float[] starts, Examples images) {
    return isChance() ? Arrays.copyOf(starts, images.size()) : picture(images);
  }

  private boolean isChance() {
    return isNoise() || isClamping() || (isByHand() && drawing.hasGap());
  }

  private boolean isNoise() {
    return from == StartsFrom.NOISE;
  }

  private boolean isByHand() {
    return from == StartsFrom.DRAWING;
  }

  private Drawing byHand(Examples images) {
    return drawing.fitted(images.rows(), images.columns());
  }

  /** The chosen image, the last one if there are not so many. */
  private int chosen(int images) {
    return Math.min(image, images - 1);
  }

  static float[] binary(float[] values) {
    float[] binary = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      binary[i] = values[i] > WHITE ? 1 : 0;
    }
    return binary;
  }
}

package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.data.Images;
import io.github.autoencoderlab.engine.Randomness;
import io.github.autoencoderlab.engine.rbm.ChainRules;
import io.github.autoencoderlab.lesson.Drawing;
import io.github.autoencoderlab.lesson.Settings;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Where Gibbs chains start and how they may move, as the user wants it.
 *
 * @param from what the first chain starts from, a choice of {@link RbmParameters#CHAIN_START}
 * @param image which held-out image that is
 * @param drawing which drawing that is
 * @param region what is clamped, a choice of {@link RbmParameters#CLAMPED}
 * @param temperature of the chains
 */
record ChainStart(String from, int image, Drawing drawing, String region, double temperature) {
  private static final int COINS = 2_000_004;
  private static final float WHITE = 0.5f;

  static ChainStart of(Settings settings) {
    return new ChainStart(
        settings.choice(RbmParameters.CHAIN_START),
        settings.whole(RbmParameters.CHAIN_IMAGE),
        settings.drawing(RbmParameters.CHAIN_DRAWING),
        settings.choice(RbmParameters.CLAMPED),
        settings.value(RbmParameters.TEMPERATURE));
  }

  /** What the first chain would start from if nothing of it were left to chance, in [0, 1]. */
  float[] picture(Images images) {
    if (isDrawn()) {
      return drawn(images).values();
    }
    float[] picture = new float[images.size()];
    images.copy(Math.min(image, images.count() - 1), picture, 0);
    return picture;
  }

  /** The rules for images of this size. */
  ChainRules rules(Images images) {
    boolean[] clamped = new boolean[isClamping() ? images.size() : 0];
    float[] picture = picture(images);
    Drawing drawn = drawn(images);
    for (int pixel = 0; pixel < clamped.length; pixel++) {
      int row = pixel / images.columns();
      int column = pixel % images.columns();
      clamped[pixel] =
          switch (region) {
            case RbmParameters.UPPER -> 2 * row < images.rows();
            case RbmParameters.LOWER -> 2 * row >= images.rows();
            case RbmParameters.LEFT -> 2 * column < images.columns();
            case RbmParameters.RIGHT -> 2 * column >= images.columns();
            case RbmParameters.INK -> picture[pixel] > WHITE;
            default -> !drawn.isGap(pixel);
          };
    }
    return new ChainRules(temperature, clamped);
  }

  /** All around a gap that is not there would be all there is: nothing could move. */
  private boolean isClamping() {
    boolean gapless = region.equals(RbmParameters.AROUND_GAP) && !drawing.hasGap();
    return !region.equals(RbmParameters.NOTHING) && !gapless;
  }

  /**
   * What the chains start from: the picture and further images, or coin flips wherever nothing is
   * given.
   *
   * @param binary images of 0 and 1, one after the other
   * @return as many images of 0 and 1
   */
  float[] starts(float[] binary, Images images, long seed) {
    int size = images.size();
    float[] starts = binary.clone();
    System.arraycopy(binary(picture(images)), 0, starts, 0, size);
    if (!isChance()) {
      return starts;
    }
    boolean[] clamped = rules(images).clamped();
    Drawing drawn = drawn(images);
    SplittableRandom coins = new SplittableRandom(Randomness.mix(seed, 0, COINS));
    for (int at = 0; at < starts.length; at++) {
      boolean heads = coins.nextBoolean();
      boolean unknown = isNoise() || (isDrawn() && at < size && drawn.isGap(at));
      if (clamped.length == 0 ? unknown : !clamped[at % size]) {
        starts[at] = heads ? 1 : 0;
      }
    }
    return starts;
  }

  /** The first chain's start as it is shown: grey, as long as nothing of it is left to chance. */
  float[] shown(float[] starts, Images images) {
    return isChance() ? Arrays.copyOf(starts, images.size()) : picture(images);
  }

  private boolean isChance() {
    return isNoise() || isClamping() || (isDrawn() && drawing.hasGap());
  }

  private boolean isNoise() {
    return from.equals(RbmParameters.NOISE);
  }

  private boolean isDrawn() {
    return from.equals(RbmParameters.DRAWING);
  }

  private Drawing drawn(Images images) {
    return drawing.fitted(images.rows(), images.columns());
  }

  static float[] binary(float[] values) {
    float[] binary = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      binary[i] = values[i] > WHITE ? 1 : 0;
    }
    return binary;
  }
}

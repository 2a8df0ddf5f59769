package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.unit.Activation;
import org.jspecify.annotations.Nullable;

/** How the number of a watched unit comes about. */
sealed interface UnitTerms {

  /**
   * A sum: z = b + Σ window · weights over all channels below.
   *
   * @param channel of the layer below, the one that contributes most; −1 if channels have no places
   *     and all of them are in one window
   * @param window what it meets there
   * @param weights for each of the window's places
   * @param sums window · weights of each channel
   * @param bias b
   * @param f of the layer
   * @param laid how a transposed convolution does it; null for other layers
   */
  record Weighted(
      int channel,
      Patch window,
      Patch weights,
      float[] sums,
      double bias,
      Activation f,
      @Nullable Laid laid)
      implements UnitTerms {

    /** Σ window · weights over all channels. */
    double sum() {
      double sum = 0;
      for (float one : sums) {
        sum += one;
      }
      return sum;
    }

    /** z = b + Σ. */
    double z() {
      return bias + sum();
    }

    /** a = f(z). */
    double a() {
      return f.value(z());
    }
  }

  /**
   * A place below that lays its kernel onto the maps above, times its number; where kernels overlap
   * they are added.
   *
   * @param y row of the place below
   * @param x column
   * @param value of the place below
   * @param kernel whose first place lies at its top and left on the map above
   */
  record Laid(int y, int x, double value, Patch kernel) {}

  /**
   * The largest of a window.
   *
   * @param window below, in the same channel
   * @param winner number of the place where it is: the switch
   * @param back where unpooling by this switch puts what comes back; null if none does, or has yet
   */
  record Pooled(Patch window, int winner, @Nullable Unpooled back) implements UnitTerms {}

  /**
   * A number of the layer below that is put to one place of a window.
   *
   * @param layer that unpools
   * @param y row of the number below
   * @param x column
   * @param value the number
   * @param window of its own layer that it may go to, with what is there now
   * @param place number of the place where it goes
   * @param watched number of the watched place
   * @param pooled which layer was pooled; its switch tells the place; 0 without switches
   */
  record Unpooled(
      int layer, int y, int x, double value, Patch window, int place, int watched, int pooled)
      implements UnitTerms {}

  /**
   * A number of the layer below that fills a square.
   *
   * @param y row of the number below
   * @param x column
   * @param value the number
   * @param square of its own layer, with what is there
   * @param watched number of the watched place in it
   */
  record Copied(int y, int x, double value, Patch square, int watched) implements UnitTerms {}
}

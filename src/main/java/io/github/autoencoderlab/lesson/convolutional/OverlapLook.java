package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.convolution.Checkerboard;
import java.util.Arrays;
import java.util.List;

/**
 * How kernels overlap on the way back up, and how much of a checkerboard there is.
 *
 * @param taps of the layers that make maps larger
 * @param grey what becomes of a picture that is grey all over
 * @param greyShare its {@link Checkerboard#share} with the stride of the last of these layers
 * @param heldOutShare that of reconstructions of held-out examples; NaN if there are none
 */
record OverlapLook(List<TapMap> taps, float[] grey, double greyShare, double heldOutShare) {
  private static final float GREY = 0.5f;

  OverlapLook {
    taps = List.copyOf(taps);
  }

  /**
   * What there is to see.
   *
   * @param taps of the net, which stay as they are while it learns
   * @param reconstructions of held-out examples, one after the other
   */
  static OverlapLook of(List<TapMap> taps, Autoencoder net, float[] reconstructions) {
    if (taps.isEmpty()) {
      return new OverlapLook(taps, new float[0], Double.NaN, Double.NaN);
    }
    float[] flat = new float[net.visible()];
    Arrays.fill(flat, GREY);
    float[] grey = net.reconstructed(new Matrix(flat.length, 1).set(flat)).toArray();
    TapMap last = taps.get(taps.size() - 1);
    return new OverlapLook(taps, grey, share(last, grey), share(last, reconstructions));
  }

  private static double share(TapMap last, float[] pictures) {
    return Checkerboard.share(pictures, last.rows(), last.columns(), last.stride());
  }
}

package io.github.autoencoderlab.engine.convolution;

import io.github.autoencoderlab.engine.array.FloatLines;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Units;

/** x ← f(x + b) of float32 maps while they are in an array, on their way from plane to maps. */
final class LineUnits {
  private final Matrix b;
  private final Activation f;
  private final float[] biases;
  private final float[] p;
  private final float[] q;

  /**
   * Of maps with a bias for each channel.
   *
   * @param most numbers at a time, whole places
   */
  LineUnits(Matrix b, Activation f, int most) {
    this.b = b;
    this.f = f;
    biases = new float[most];
    p = new float[most];
    q = new float[most];
  }

  /** Takes over the biases. */
  void prepare() {
    int channels = b.rows();
    FloatLines.read(b, 0, biases, 0, channels);
    for (int done = channels; done < biases.length; done += channels) {
      System.arraycopy(biases, 0, biases, done, Math.min(channels, biases.length - done));
    }
  }

  /** n numbers from the first channel of a place on. */
  void apply(float[] x, int n) {
    Units.activate(x, biases, f, p, q, n);
  }
}

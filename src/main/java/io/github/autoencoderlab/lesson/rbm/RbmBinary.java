package io.github.autoencoderlab.lesson.rbm;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.lesson.parameter.Settings;

/**
 * Images made 0 or 1 as in training, so that what is measured on those learned from and on others
 * can be compared: drawn, always alike, or by a threshold.
 *
 * @param data grey
 * @param drawn whether they are drawn
 * @param seed of the draws
 */
record RbmBinary(DataSet data, boolean drawn, long seed) {
  private static final int TEST_IMAGES = 2_000_003;
  private static final int TRAINING_IMAGES = 2_000_006;
  private static final int AT_ONCE = 1000;
  private static final float WHITE = 0.5f;

  /** As the settings say now. */
  static RbmBinary of(DataSet data, Settings settings, long seed) {
    boolean drawn = settings.choice(RbmParameters.BINARY) == Binary.DRAWN;
    return new RbmBinary(data, drawn, seed);
  }

  /** The first training images, or all if there are not so many. */
  Matrix train(int most) {
    return first(data.train(), TRAINING_IMAGES, most);
  }

  /** The first held-out images, or all if there are not so many. */
  Matrix test(int most) {
    return first(data.test(), TEST_IMAGES, most);
  }

  private Matrix first(Examples images, int purpose, int most) {
    int count = Math.min(most, images.count());
    Matrix all = new Matrix(images.size(), count);
    for (int from = 0; from < count; from += AT_ONCE) {
      int some = Math.min(AT_ONCE, count - from);
      all.part(from * images.size(), images.size(), some).set(part(images, purpose, from, some));
    }
    return all;
  }

  /** Held-out images from one on, so many of them. */
  Matrix test(int from, int count) {
    return part(data.test(), TEST_IMAGES, from, count);
  }

  private Matrix part(Examples images, int purpose, int from, int count) {
    float[] values = new float[count * images.size()];
    for (int n = 0; n < count; n++) {
      images.copy(from + n, values, n * images.size());
    }
    Matrix v = new Matrix(images.size(), count);
    if (drawn) {
      v.set(values);
      return v.draw(v, new Randomness(seed).at(from, purpose));
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] > WHITE ? 1 : 0;
    }
    return v.set(values);
  }
}

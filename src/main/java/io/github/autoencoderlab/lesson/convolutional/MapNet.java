package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.MapStep;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.unit.Activation;
import java.util.ArrayList;
import java.util.List;

/**
 * What a convolutional autoencoder is made of: levels of convolution and pooling, a code, and the
 * way back.
 *
 * @param levels of convolution and pooling
 * @param maps of the first level; each further level has twice as many
 * @param window of all convolutions of the encoder
 * @param pool side of a window of max-pooling; 1 is no pooling
 * @param decoder the way back
 * @param decoderKernel side of the kernels of {@link Decoder#TRANSPOSED} and {@link
 *     Decoder#UPSAMPLING}
 * @param codeMaps maps of the last level; 0 if it has twice as many as the one before
 * @param codeUnits dense units of the code; 0 makes the last maps the code
 * @param units f of all maps but the reconstruction
 * @param code f of the dense code
 */
record MapNet(
    int levels,
    int maps,
    Kernels window,
    int pool,
    Decoder decoder,
    int decoderKernel,
    int codeMaps,
    int codeUnits,
    Activation units,
    Activation code) {
  /**
   * The net that the lesson opens with: 16, 32 and 8 maps of 14 × 14, 7 × 7 and 4 × 4 places of
   * pictures of 28 × 28, so that the code has 128 units.
   */
  static final MapNet USUAL =
      new MapNet(
          3,
          16,
          new Kernels(3, 2, 1, false),
          1,
          Decoder.TRANSPOSED,
          4,
          8,
          0,
          Activation.RELU,
          Activation.LINEAR);

  /** Masci et al. (2011): 20 kernels of 7 × 7, the decoder's being the same, no padding. */
  static MapNet masci(int pool) {
    return new MapNet(
        1,
        20,
        new Kernels(7, 1, 0, true),
        pool,
        Decoder.SWITCHES,
        7,
        0,
        0,
        Activation.TANH,
        Activation.TANH);
  }

  /**
   * Windows of the encoder.
   *
   * @param size k
   * @param stride s
   * @param padding p
   * @param tied whether the decoder lays down the kernels of the encoder
   */
  record Kernels(int size, int stride, int padding, boolean tied) {}

  /** Where the layers of an encoder are. */
  private record Level(int convolution, int pooling) {}

  /**
   * The net for pictures of a size.
   *
   * @param output f of the reconstruction
   */
  Blueprint blueprint(Volume input, Activation output) {
    List<MapStep> steps = new ArrayList<>();
    List<Level> up = new ArrayList<>();
    for (int level = 0; level < levels; level++) {
      Activation f = level == levels - 1 && codeUnits == 0 ? code : units;
      steps.add(
          new MapStep.Convolve(mapsOf(level), window.size(), window.stride(), window.padding(), f));
      int convolution = steps.size();
      if (pool > 1) {
        steps.add(new MapStep.Pool(pool, pool));
      }
      up.add(new Level(convolution, steps.size()));
    }
    if (codeUnits > 0) {
      int last = steps.size();
      steps.add(new MapStep.Dense(codeUnits, code));
      steps.add(new MapStep.Back(last, units));
    }
    decode(input, steps, up, output);
    return new Blueprint(input, steps);
  }

  private int mapsOf(int level) {
    return level == levels - 1 && codeMaps > 0 ? codeMaps : maps << level;
  }

  /** The number of the layer whose activations are the code. */
  int codeLayer() {
    int encoder = levels * (pool > 1 ? 2 : 1);
    return codeUnits > 0 ? encoder + 1 : encoder;
  }

  private void decode(Volume input, List<MapStep> steps, List<Level> up, Activation output) {
    if (new Blueprint(input, steps).fault().isPresent()) {
      return;
    }
    List<Volume> sizes = new Blueprint(input, steps).sizes();
    for (int level = levels - 1; level >= 0; level--) {
      Activation f = level == 0 ? output : units;
      int channels = level == 0 ? input.channels() : mapsOf(level - 1);
      Volume wanted = level == 0 ? input : sizes.get(up.get(level - 1).pooling());
      Volume now = sizes.get(up.get(level).pooling());
      switch (decoder) {
        case UPSAMPLING -> upsample(steps, now, wanted, channels, f);
        case TRANSPOSED -> steps.add(transposed(now, wanted, channels, f));
        case UNPOOLING, SWITCHES -> unpool(steps, up.get(level), f);
      }
    }
  }

  private int factor() {
    return window.stride() * pool;
  }

  /** A kernel that is smaller by one where its own size does not come back. */
  private void upsample(
      List<MapStep> steps, Volume now, Volume wanted, int channels, Activation f) {
    if (factor() > 1) {
      steps.add(new MapStep.Upsample(factor()));
    }
    int lacking = wanted.height() - now.height() * factor() + decoderKernel - 1;
    int odd = Math.floorMod(lacking, 2);
    int kernel = Math.max(1, decoderKernel - odd);
    int padding = Math.max(0, Math.floorDiv(lacking, 2));
    steps.add(new MapStep.Convolve(channels, kernel, 1, padding, f));
  }

  /** The least padding that comes to the height wanted. */
  private MapStep transposed(Volume now, Volume wanted, int channels, Activation f) {
    int tooMuch = factor() * (now.height() - 1) + decoderKernel - wanted.height();
    int padding = Math.max(0, -Math.floorDiv(-tooMuch, 2));
    return new MapStep.Transpose(
        channels, decoderKernel, factor(), padding, 2 * padding - tooMuch, f);
  }

  private void unpool(List<MapStep> steps, Level level, Activation f) {
    if (pool > 1) {
      steps.add(new MapStep.Unpool(level.pooling(), decoder == Decoder.SWITCHES));
    }
    steps.add(new MapStep.Mirror(level.convolution(), window.tied(), f));
  }
}

package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.layer.Initial;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import java.util.Arrays;
import java.util.List;

/** Small nets of maps with random weights, one for each kind of layer and more. */
final class SmallNets {
  static final int SIDE = 12;
  static final MapNet.Kernels STRIDED = new MapNet.Kernels(3, 2, 1, false);
  static final MapNet.Kernels SAME = new MapNet.Kernels(3, 1, 1, false);

  static final MapNet TRANSPOSED = net(STRIDED, 1, Decoder.TRANSPOSED, 4, 0);
  static final MapNet UNEVEN = net(STRIDED, 1, Decoder.TRANSPOSED, 3, 0);
  static final MapNet UPSAMPLED = net(STRIDED, 1, Decoder.UPSAMPLING, 3, 0);
  static final MapNet SWITCHES = net(SAME, 2, Decoder.SWITCHES, 3, 6);
  static final MapNet UNPOOLED = net(SAME, 2, Decoder.UNPOOLING, 3, 0);
  static final MapNet TIED =
      new MapNet(
          1,
          4,
          new MapNet.Kernels(5, 1, 0, true),
          2,
          Decoder.SWITCHES,
          5,
          0,
          0,
          Activation.TANH,
          Activation.TANH);

  private SmallNets() {}

  static List<MapNet> all() {
    return List.of(TRANSPOSED, UNEVEN, UPSAMPLED, SWITCHES, UNPOOLED, TIED);
  }

  private static MapNet net(
      MapNet.Kernels window, int pool, Decoder decoder, int kernel, int codeUnits) {
    return new MapNet(
        2, 4, window, pool, decoder, kernel, 0, codeUnits, Activation.RELU, Activation.LINEAR);
  }

  static Blueprint blueprint(MapNet net) {
    return net.blueprint(Volume.picture(SIDE, SIDE), Activation.LOGISTIC);
  }

  /** With weights as they begin, and biases away from 0. */
  static Autoencoder autoencoder(MapNet net) {
    Blueprint blueprint = blueprint(net);
    float[] mean = new float[SIDE * SIDE];
    Arrays.fill(mean, 0.3f);
    Autoencoder autoencoder =
        Autoencoder.initial(
            blueprint.architecture(), net.codeLayer(), mean, new Randomness(3).at(0, 0));
    Theta theta = autoencoder.theta();
    Initial.glorot(blueprint.architecture(), theta, new Randomness(3).at(0, 0));
    float[] b = new float[theta.biases().rows()];
    new Randomness(3).at(0, 1).uniform(b, 0.4);
    theta.biases().set(b);
    return autoencoder;
  }

  static AutoencoderLearner learner(Autoencoder autoencoder, int batch) {
    return new AutoencoderLearner(
        autoencoder,
        batch,
        Loss.CROSS_ENTROPY,
        Rule.ADAM,
        AutoencoderOptions.plain(0.01),
        new Randomness(1));
  }

  static MapWatcher watcher(MapNet net) {
    Autoencoder autoencoder = autoencoder(net);
    return new MapWatcher(blueprint(net), autoencoder, learner(autoencoder, 2));
  }

  /** Pictures of numbers in [0, 1], one after the other. */
  static float[] pictures(int count, int seed) {
    float[] values = new float[SIDE * SIDE * count];
    new Randomness(seed).at(0, 2).uniform(values, 0.5);
    for (int n = 0; n < values.length; n++) {
      values[n] += 0.5f;
    }
    return values;
  }
}

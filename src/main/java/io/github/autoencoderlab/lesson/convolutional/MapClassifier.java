package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Precision;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.array.Theta;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.MapStep;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.layer.Layer;
import io.github.autoencoderlab.engine.optimize.WeightDecay;
import io.github.autoencoderlab.engine.stack.Classification;
import io.github.autoencoderlab.engine.stack.DeepNet;
import io.github.autoencoderlab.engine.stack.Method;
import io.github.autoencoderlab.engine.stack.Tuner;
import io.github.autoencoderlab.engine.stack.TunerOptions;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Softmax;
import io.github.autoencoderlab.lesson.kit.Codes;
import io.github.autoencoderlab.lesson.kit.MiniBatches;
import java.util.ArrayList;
import java.util.List;

/**
 * The encoder of a convolutional autoencoder with a softmax on top, all of which learns from labels
 * (Masci et al. 2011, section 3.2).
 */
final class MapClassifier {
  private final Architecture net;
  private final Tuner tuner;
  private final Classification task;
  private final MiniBatches batches;
  private final TunerOptions options;
  private final int classes;
  private final int codeLayer;

  /**
   * A classifier that begins with the weights of an encoder and, on top, with zeros, which leave
   * every class as probable as any other.
   *
   * @param encoder perhaps pre-trained; only copied
   * @param labelled what it learns from
   * @param seed of the order of the examples
   */
  MapClassifier(MapTrainer encoder, Examples labelled, int batchSize, double rate, long seed) {
    classes = classes(labelled);
    Autoencoder autoencoder = encoder.autoencoder();
    codeLayer = autoencoder.codeLayer();
    List<MapStep> steps = new ArrayList<>(encoder.blueprint().steps().subList(0, codeLayer));
    steps.add(new MapStep.Dense(classes, Activation.LINEAR));
    net = new Blueprint(encoder.blueprint().input(), steps).architecture();
    Theta theta = net.parameters(Precision.FLOAT);
    copy(autoencoder, theta);
    task = new Classification(0, new Randomness(seed));
    batches = new MiniBatches(labelled, batchSize, seed);
    tuner = new Tuner(net, theta, task, Method.ADAM, batches.batchSize());
    options = new TunerOptions(rate, 0, WeightDecay.NONE);
  }

  /** The number of classes: one more than the highest label. */
  static int classes(Examples labelled) {
    int most = 0;
    for (byte label : labelled.labels()) {
      most = Math.max(most, label & 0xff);
    }
    return most + 1;
  }

  /** Both nets have the layers of the encoder first, and so their weights. */
  private void copy(Autoencoder from, Theta theta) {
    int weights = 0;
    for (Layer layer : net.layers().subList(0, codeLayer)) {
      weights += layer.shapes().size();
    }
    for (int n = 0; n < weights; n++) {
      theta.W(n).set(from.theta().W(n));
    }
    for (int n = 0; n < net.bias(codeLayer + 1); n++) {
      theta.b(n).set(from.theta().b(n));
    }
  }

  /** Steps that go through all labelled examples. */
  int perEpoch() {
    return batches.perEpoch();
  }

  /** Learns from the next mini-batch. */
  void step() {
    long step = tuner.step();
    tuner.pass().x().set(batches.batch(step));
    task.prepare(batches.labels(step), step);
    tuner.forward(1, net.depth());
    tuner.update(options);
  }

  /** The net as it is at the moment of a call; its code is that of the encoder. */
  DeepNet net() {
    return new DeepNet(net, tuner.theta(), codeLayer);
  }

  /** The share of examples whose class it tells rightly. */
  double accuracy(Examples examples) {
    DeepNet used = net();
    Codes outputs = Codes.of(examples, classes, used::output);
    return 1 - Softmax.error(outputs.h(), examples.labels());
  }
}

package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.convolution.Blueprint;
import io.github.autoencoderlab.engine.convolution.SizeFault;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.engine.unit.Loss;
import io.github.autoencoderlab.lesson.kit.MiniBatches;
import io.github.autoencoderlab.text.Message;
import io.github.autoencoderlab.text.UserException;
import java.util.Optional;

/** A convolutional autoencoder with what it learns from. */
final class MapTrainer {
  private static final int INITIAL_WEIGHTS = 1_000_002;

  private final Blueprint blueprint;
  private final Autoencoder autoencoder;
  private final AutoencoderLearner learner;
  private final MiniBatches batches;
  private final Way way;

  /**
   * How a net learns.
   *
   * @param output f of the reconstruction
   * @param loss L
   * @param rule how the gradient is followed
   * @param batchSize examples in a mini-batch
   */
  record Way(Activation output, Loss loss, Rule rule, int batchSize) {
    /** That of pictures. */
    static final Way PICTURES = new Way(Activation.LOGISTIC, Loss.CROSS_ENTROPY, Rule.ADAM, 100);
  }

  /**
   * Before its first step.
   *
   * @throws UserException if the sizes of the net do not fit each other or the data
   */
  MapTrainer(MapNet net, DataSet data, Way way, AutoencoderOptions options, long seed)
      throws UserException {
    this.way = way;
    Examples train = data.train();
    blueprint = net.blueprint(Volume.picture(train.rows(), train.columns()), way.output());
    Optional<SizeFault> fault = blueprint.faultOfAutoencoder();
    if (fault.isPresent()) {
      throw new UserException(Message.of(fault.get().key(), fault.get().arguments().toArray()));
    }
    Randomness randomness = new Randomness(seed);
    autoencoder =
        Autoencoder.initial(
            blueprint.architecture(),
            net.codeLayer(),
            train.mean(),
            randomness.at(0, INITIAL_WEIGHTS));
    batches = new MiniBatches(train, way.batchSize(), seed);
    learner =
        new AutoencoderLearner(
            autoencoder, batches.batchSize(), way.loss(), way.rule(), options, randomness);
  }

  /** Layers as they were asked for, and their sizes. */
  Blueprint blueprint() {
    return blueprint;
  }

  Autoencoder autoencoder() {
    return autoencoder;
  }

  AutoencoderLearner learner() {
    return learner;
  }

  MiniBatches batches() {
    return batches;
  }

  Way way() {
    return way;
  }

  /** Numbers that it learns. */
  int weights() {
    return autoencoder.theta().all().rows() * autoencoder.theta().all().columns();
  }

  /** Learns from the next mini-batch. */
  void step() {
    learner.step(batches.batch(learner.step()));
  }
}

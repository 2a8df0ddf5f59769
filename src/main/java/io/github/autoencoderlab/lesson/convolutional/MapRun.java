package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner.Rule;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.convolution.Volume;
import io.github.autoencoderlab.text.UserException;

/**
 * What the run under way is made of.
 *
 * @param net its layers
 * @param way what it is taught by
 * @param options how it learns at the moment
 * @param data what it learns from and is tested on
 * @param seed of its random numbers
 */
record MapRun(MapNet net, MapTrainer.Way way, AutoencoderOptions options, DataSet data, long seed) {

  /** One picture. */
  Volume picture() {
    Examples train = data.train();
    return Volume.picture(train.rows(), train.columns());
  }

  /** Whether a net suits pictures of this size. */
  boolean suits(MapNet other) {
    return other.blueprint(picture(), way.output()).faultOfAutoencoder().isEmpty();
  }

  /** The same run with another net. */
  MapRun with(MapNet other) {
    return new MapRun(other, way, options, data, seed);
  }

  /** The same run with other options. */
  MapRun with(AutoencoderOptions other) {
    return new MapRun(net, way, other, data, seed);
  }

  /** The same run whose gradient is followed in another way, with other mini-batches. */
  MapRun withWay(Rule rule, int batchSize) {
    MapTrainer.Way other = new MapTrainer.Way(way.output(), way.loss(), rule, batchSize);
    return new MapRun(net, other, options, data, seed);
  }

  /** The same run with other random numbers. */
  MapRun withSeed(long other) {
    return new MapRun(net, way, options, data, other);
  }

  /**
   * A net before its first step.
   *
   * @throws IllegalStateException if it does not suit the pictures
   */
  MapTrainer begun() {
    try {
      return new MapTrainer(net, data, way, options, seed);
    } catch (UserException e) {
      throw new IllegalStateException(e);
    }
  }
}

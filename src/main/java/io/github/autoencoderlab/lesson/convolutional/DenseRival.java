package io.github.autoencoderlab.lesson.convolutional;

import io.github.autoencoderlab.data.DataSet;
import io.github.autoencoderlab.engine.array.Matrix;
import io.github.autoencoderlab.engine.array.Randomness;
import io.github.autoencoderlab.engine.autoencoder.Autoencoder;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderLearner;
import io.github.autoencoderlab.engine.autoencoder.AutoencoderOptions;
import io.github.autoencoderlab.engine.autoencoder.Sparsity;
import io.github.autoencoderlab.engine.layer.Architecture;
import io.github.autoencoderlab.engine.noise.Disturbance;
import io.github.autoencoderlab.engine.unit.Activation;
import io.github.autoencoderlab.lesson.dense.DenseJudge;
import io.github.autoencoderlab.state.State;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A dense autoencoder with as many code units, which learns from the same mini-batches in the same
 * way.
 */
final class DenseRival {
  /** A code of more units takes longer to learn than the net that it stands beside. */
  static final int MOST_UNITS = 1000;

  private static final int INITIAL_WEIGHTS = 1_000_003;
  private static final int EXAMPLES = 100;
  private static final String PREFIX = "dense.";
  private static final String ERROR = PREFIX + "squaredError";

  private final Autoencoder autoencoder;
  private final AutoencoderLearner learner;
  private final DataSet data;
  private final Matrix heldOut;

  /** One that has not learned yet. */
  DenseRival(int units, DataSet data, MapTrainer.Way way, AutoencoderOptions options, long seed) {
    this.data = data;
    Randomness randomness = new Randomness(seed);
    Architecture architecture =
        Architecture.autoencoder(
            List.of(data.train().size(), units),
            Activation.RELU,
            Activation.RELU,
            way.output(),
            false);
    autoencoder =
        Autoencoder.initial(architecture, data.train().mean(), randomness.at(0, INITIAL_WEIGHTS));
    learner =
        new AutoencoderLearner(
            autoencoder,
            Math.min(way.batchSize(), data.train().count()),
            way.loss(),
            way.rule(),
            plain(options),
            randomness);
    float[] first = data.test().first(EXAMPLES);
    heldOut = new Matrix(data.test().size(), first.length / data.test().size()).set(first);
  }

  /** One step; its code is not held sparse. */
  void step(float[] batch, AutoencoderOptions options) {
    learner.setOptions(plain(options));
    learner.step(batch);
  }

  private static AutoencoderOptions plain(AutoencoderOptions options) {
    return options.with(Sparsity.NONE);
  }

  /** Numbers that it learns. */
  int weights() {
    return autoencoder.theta().all().rows() * autoencoder.theta().all().columns();
  }

  /** Of some held-out examples, summed over values, mean over examples. */
  double heldOutError() {
    return autoencoder.reconstructed(heldOut).squaredDistance(heldOut) / heldOut.columns();
  }

  /** Of all held-out examples. */
  double testError() {
    return new DenseJudge(autoencoder, data, 0).testError(Disturbance.NONE);
  }

  /** What becomes of pictures. */
  List<float[]> reconstructed(List<float[]> pictures) {
    int size = autoencoder.visible();
    Matrix x = new Matrix(size, pictures.size());
    for (int n = 0; n < pictures.size(); n++) {
      x.part(n * size, size, 1).set(pictures.get(n));
    }
    Matrix r = autoencoder.reconstructed(x);
    return IntStream.range(0, pictures.size()).mapToObj(r::column).toList();
  }

  /** A state with its own beside what is there. */
  State addTo(State state) {
    State own = learner.save();
    State all = state.with(ERROR, own.number("squaredError"));
    for (String name : own.arrays().keySet()) {
      all = all.with(PREFIX + name, own.array(name));
    }
    return all;
  }

  /** Takes back its own. */
  void restore(State state) {
    State own = new State(state.step()).with("squaredError", state.number(ERROR));
    for (String name : state.arrays().keySet()) {
      if (name.startsWith(PREFIX)) {
        own = own.with(name.substring(PREFIX.length()), state.array(name));
      }
    }
    learner.restore(own);
  }
}

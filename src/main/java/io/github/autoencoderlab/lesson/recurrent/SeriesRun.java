package io.github.autoencoderlab.lesson.recurrent;

import io.github.autoencoderlab.engine.recurrent.RecurrentAutoencoder;
import io.github.autoencoderlab.engine.recurrent.RecurrentLearner;
import io.github.autoencoderlab.engine.recurrent.RecurrentOptions;
import io.github.autoencoderlab.engine.recurrent.RecurrentShape;
import io.github.autoencoderlab.lesson.kit.MiniBatches;
import io.github.autoencoderlab.lesson.kit.StudyWork;
import io.github.autoencoderlab.lesson.parameter.Settings;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * What the run under way is made of, and nets that learn as its own does.
 *
 * @param data what it learns from and is tested on
 * @param shape of its net
 * @param settings how it learns
 * @param batchSize series of a mini-batch
 * @param seed of its random numbers
 */
record SeriesRun(
    SeriesData data, RecurrentShape shape, Settings settings, int batchSize, long seed) {
  /** Steps after which a rival's progress is told. */
  private static final int EVERY = 10;

  /** A net of another shape before its first step. */
  RecurrentAutoencoder begun(RecurrentShape other) {
    return RecurrentExperiment.initial(other, data, seed);
  }

  /** How the run learns at a step. */
  RecurrentOptions options(int step) {
    return RecurrentParameters.options(settings, step);
  }

  /**
   * A net learns from the run's mini-batches.
   *
   * @param steps so many
   * @param options how it learns at each
   * @param after what is done after each, told how many it has learned
   * @param work told how far it has come
   */
  void learn(
      RecurrentAutoencoder net,
      int steps,
      IntFunction<RecurrentOptions> options,
      IntConsumer after,
      StudyWork work) {
    MiniBatches batches = new MiniBatches(data.learned().train(), batchSize, seed);
    RecurrentLearner learner =
        new RecurrentLearner(
            net, batches.batchSize(), RecurrentLearner.Rule.ADAM, options.apply(0));
    for (int step = 0; step < steps; step++) {
      learner.setOptions(options.apply(step));
      learner.step(batches.batch(step));
      if (step % EVERY == 0) {
        work.follow((double) step / steps);
      }
      after.accept(step + 1);
    }
  }
}

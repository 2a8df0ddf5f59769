package io.github.autoencoderlab.lesson.deep;

import io.github.autoencoderlab.engine.stack.DeepLearner;
import io.github.autoencoderlab.engine.stack.DeepPlan;

/**
 * Steps and epochs of a run whose parts have mini-batches of different sizes.
 *
 * @param examples that there are to learn from
 * @param aloneBatch examples of a mini-batch while layers learn alone
 * @param togetherBatch examples of a mini-batch while all learn together
 * @param aloneEpochs epochs before all learn together; as good as endless if they never do
 */
record Rhythm(int examples, int aloneBatch, int togetherBatch, long aloneEpochs) {
  static final long ENDLESS = Long.MAX_VALUE;

  /** Batches are no larger than there are examples. */
  Rhythm {
    aloneBatch = Math.min(aloneBatch, examples);
    togetherBatch = Math.min(togetherBatch, examples);
  }

  int alonePerEpoch() {
    return examples / aloneBatch;
  }

  int togetherPerEpoch() {
    return examples / togetherBatch;
  }

  private boolean never() {
    return aloneEpochs == ENDLESS;
  }

  private long aloneSteps() {
    return never() ? ENDLESS : Math.multiplyExact(aloneEpochs, (long) alonePerEpoch());
  }

  double epochs(long step) {
    long alone = Math.min(step, aloneSteps());
    return (double) alone / alonePerEpoch() + (double) (step - alone) / togetherPerEpoch();
  }

  long steps(long epochs) {
    long alone = Math.min(epochs, aloneEpochs);
    return Math.addExact(
        Math.multiplyExact(alone, (long) alonePerEpoch()),
        Math.multiplyExact(epochs - alone, (long) togetherPerEpoch()));
  }

  /** Examples of all mini-batches of so many steps. */
  long examples(long step) {
    long alone = Math.min(step, aloneSteps());
    return alone * aloneBatch + (step - alone) * togetherBatch;
  }

  /** Which part of the run a net is in. */
  DeepSnapshot.Progress progress(DeepLearner learner, long tuningEpochs) {
    DeepPlan plan = learner.plan();
    long steps = learner.step() - plan.start(learner.stage());
    if (learner.stage() == plan.layers()) {
      return new DeepSnapshot.Progress(
          learner.stage(), (double) steps / togetherPerEpoch(), tuningEpochs);
    }
    return new DeepSnapshot.Progress(
        learner.stage(),
        (double) steps / alonePerEpoch(),
        (double) plan.layerSteps() / alonePerEpoch());
  }
}

package io.github.autoencoderlab.lesson.kit;

import io.github.autoencoderlab.data.Examples;
import io.github.autoencoderlab.engine.array.Randomness;
import java.util.SplittableRandom;

/** Deals examples into mini-batches, shuffled anew in each epoch, as a function of (seed, step). */
public final class MiniBatches {
  private static final int SHUFFLE = 1_000_001;

  private final Examples examples;
  private final int batchSize;
  private final long seed;
  private final int[] order;
  private final float[] batch;
  private long shuffledEpoch = -1;

  /** Batches of this size, or of all examples if there are fewer. */
  public MiniBatches(Examples examples, int batchSize, long seed) {
    this.examples = examples;
    this.batchSize = Math.min(batchSize, examples.count());
    this.seed = seed;
    this.order = new int[examples.count()];
    this.batch = new float[this.batchSize * examples.size()];
  }

  /** Examples in each batch. */
  public int batchSize() {
    return batchSize;
  }

  /** Batches in an epoch; examples that do not fill a batch wait for another shuffle. */
  public int perEpoch() {
    return examples.count() / batchSize;
  }

  /**
   * The batch of a step, example after example; pictures in [0, 1]; overwritten by the next call.
   */
  public float[] batch(long step) {
    shuffle(step / perEpoch());
    int first = (int) (step % perEpoch()) * batchSize;
    for (int n = 0; n < batchSize; n++) {
      examples.copy(order[first + n], batch, n * examples.size());
    }
    return batch;
  }

  /** The classes of the batch of a step, in a new array; empty if the examples have none. */
  public byte[] labels(long step) {
    shuffle(step / perEpoch());
    byte[] all = examples.labels();
    byte[] labels = new byte[all.length == 0 ? 0 : batchSize];
    int first = (int) (step % perEpoch()) * batchSize;
    for (int n = 0; n < labels.length; n++) {
      labels[n] = all[order[first + n]];
    }
    return labels;
  }

  private void shuffle(long epoch) {
    if (epoch == shuffledEpoch) {
      return;
    }
    SplittableRandom random = new SplittableRandom(Randomness.mix(seed, epoch, SHUFFLE));
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    shuffledEpoch = epoch;
  }
}
